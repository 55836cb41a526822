package org.sanad.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sanad.events.SourcedClaim;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.EvidenceRetriever;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.Term;

/**
 * Answers a question: read it, retrieve claims, have sentences written, verify each, and say what the reports do not
 * tell. A sentence that is not verified never leaves; when none is left, the answer is an abstention.
 */
public final class AnswerService {
    private static final Logger LOG = Logger.getLogger(AnswerService.class);
    private static final String SERVED = "en";

    private final QuestionReader reader;
    private final EvidenceRetriever retriever;
    private final ReportStore reports;
    private final AnswerWriter writer;
    private final CitationVerifier verifier;
    private final Clock clock;

    /** A service over these parts. */
    public AnswerService(
            QuestionReader reader,
            EvidenceRetriever retriever,
            ReportStore reports,
            AnswerWriter writer,
            CitationVerifier verifier,
            Clock clock) {
        this.reader = reader;
        this.retriever = retriever;
        this.reports = reports;
        this.writer = writer;
        this.verifier = verifier;
        this.clock = clock;
    }

    /** The answer, its parts told as they are ready. */
    public Answer answer(String text, QuestionReader.Frame frame, AnswerProgress progress) {
        Question question = reader.read(text, frame, clock.instant());
        Searched searched = Searched.of(question);
        progress.searching(searched);
        return switch (question.scope()) {
            case GREETING -> new Answer.OutOfScope(Texts.say("greeting"), searched);
            case OUTSIDE, IDENTITY, DISTRESS, ORDERS, SECRETS, COORDINATES, PREDICTION, VERDICT ->
                new Answer.OutOfScope(Texts.say("outside"), searched);
            case OURS -> fromReports(question, searched, progress);
        };
    }

    private Answer fromReports(Question question, Searched searched, AnswerProgress progress) {
        List<Evidence> evidence = retriever.retrieve(question);
        String notice = question.safety() != null ? Texts.say("notice.safety") : null;
        if (evidence.isEmpty()) {
            return abstained(question, notice, searched);
        }
        List<SourcedClaim> neighbours = retriever.neighbours(evidence);
        Verified verified = verify(writer.write(question, evidence, neighbours), evidence, neighbours, progress);
        if (verified.statements.isEmpty()) {
            return abstained(question, notice, searched);
        }
        List<String> unknowns = Unknowns.of(question, verified.claims, clock.instant());
        boolean partial = Unknowns.gap(question, verified.claims);
        return new Answer.Answered(
                verified.statements, verified.citations, partial, unknowns, notice, verified.newest(), searched);
    }

    /** What passed, with citations numbered in order of first use. */
    private static final class Verified {
        private final List<Statement> statements = new ArrayList<>();
        private final List<Citation> citations = new ArrayList<>();
        private final List<SourcedClaim> claims = new ArrayList<>();
        private final Map<UUID, Integer> numbers = new LinkedHashMap<>();

        int cite(SourcedClaim claim) {
            return numbers.computeIfAbsent(claim.claim().id(), id -> {
                citations.add(Citation.of(citations.size() + 1, claim));
                return citations.size();
            });
        }

        @Nullable
        Instant newest() {
            return citations.stream()
                    .map(Citation::publishedAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private Verified verify(
            List<Draft> drafts, List<Evidence> evidence, List<SourcedClaim> neighbours, AnswerProgress progress) {
        Set<SourcedClaim> request = new HashSet<>(neighbours);
        evidence.forEach(e -> request.add(e.claim()));
        Map<UUID, String> texts = texts(drafts);
        Verified verified = new Verified();
        for (Draft draft : drafts) {
            switch (verifier.verify(draft, request, texts)) {
                case Verdict.Supported supported -> accept(draft, verified, progress);
                case Verdict.Unsupported unsupported ->
                    LOG.warnf(
                            "A sentence on claim %s was held back: %s",
                            draft.claims().isEmpty()
                                    ? "none"
                                    : draft.claims().getFirst().claim().id(),
                            unsupported.failed());
            }
        }
        return verified;
    }

    private static void accept(Draft draft, Verified verified, AnswerProgress progress) {
        List<Integer> numbers =
                draft.claims().stream().map(verified::cite).distinct().toList();
        List<UUID> events =
                draft.claims().stream().map(SourcedClaim::eventId).distinct().toList();
        Statement statement = new Statement(draft.text(), numbers, draft.standing(), events);
        verified.statements.add(statement);
        verified.claims.addAll(draft.claims());
        progress.verified(
                statement,
                numbers.stream().map(n -> verified.citations.get(n - 1)).toList());
    }

    private Map<UUID, String> texts(List<Draft> drafts) {
        Set<UUID> ids = new HashSet<>();
        drafts.forEach(d -> d.claims().forEach(c -> ids.add(c.claim().reportId())));
        Map<UUID, String> texts = new HashMap<>();
        for (Report report : reports.find(ids)) {
            texts.put(report.id(), report.text());
        }
        return texts;
    }

    private static Answer abstained(Question question, @Nullable String notice, Searched searched) {
        String message = Texts.say("abstained", whatWasSearched(question));
        if (!question.language().equals(SERVED)) {
            message = message + " " + Texts.say("language");
        }
        return new Answer.Abstained(message, notice, searched);
    }

    private static String whatWasSearched(Question question) {
        List<String> parts = new ArrayList<>();
        List<String> places =
                question.places().stream().map(p -> p.name()).distinct().toList();
        if (!places.isEmpty()) {
            parts.add(Texts.say("searched.places", String.join(", ", places)));
        }
        question.unknownPlaces().forEach(name -> parts.add(Texts.say("searched.unknownPlaces", name)));
        String topics = topics(question);
        if (!topics.isEmpty()) {
            parts.add(Texts.say("searched.topics", topics));
        }
        if (!question.terms().isEmpty()) {
            parts.add(Texts.say(
                    "searched.terms",
                    String.join(", ", question.terms().stream().map(Term::words).toList())));
        }
        if (question.from() != null) {
            parts.add(Texts.say("searched.from", Texts.day(question.from())));
        }
        if (question.to() != null) {
            parts.add(Texts.say("searched.to", Texts.day(question.to())));
        }
        if (question.asOf() != null) {
            parts.add(Texts.say("searched.asOf", Texts.day(question.asOf())));
        }
        return parts.isEmpty() ? Texts.say("searched.everything") : String.join("; ", parts);
    }

    private static String topics(Question question) {
        if (question.measure() != null) {
            return words(question.measure());
        }
        List<String> topics = new ArrayList<>();
        question.subsectors().forEach(s -> topics.add(words(s)));
        question.types().forEach(t -> topics.add(words(t)));
        return String.join(", ", topics.stream().sorted().toList());
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
