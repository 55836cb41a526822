package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.events.Claim;
import org.sanad.events.EventStore;
import org.sanad.events.SourcedClaim;
import org.sanad.places.PlaceResolver;
import org.sanad.reading.Instructions;
import org.sanad.reports.ReportStore;
import org.sanad.text.Sentence;
import org.sanad.text.Span;

/**
 * A second look at the reports at hand in the question's language, as passages: what no claim was made of may still be told.
 * Sentences that answer by {@link Relevance} and tell of the very thing asked are quoted as the publisher's words, and
 * claims in such sentences are taken although their codes did not fit. Neighbour: {@link EvidenceRetriever}.
 */
final class Rereading {
    /** A report of the asked place and period is likelier to answer than a page of which nothing is known. */
    private static final double FLOOR = 0.8;

    private static final int MOST = 4;
    private static final int LONGEST = 400;
    private static final String QUOTES = "\"“”„«»";
    private static final String NO_TELLING = "?؟:";

    private final Relevance relevance;
    private final ReportStore reports;
    private final EventStore store;
    private final Support support;
    private final Terms terms;
    private final UnknownPlace unknown;
    private final PlaceResolver resolver;
    private final SentenceMatter matter = new SentenceMatter();
    private final Instructions instructions = new Instructions();

    Rereading(
            Relevance relevance,
            ReportStore reports,
            EventStore store,
            Support support,
            Terms terms,
            UnknownPlace unknown,
            PlaceResolver resolver) {
        this.relevance = relevance;
        this.reports = reports;
        this.store = store;
        this.support = support;
        this.terms = terms;
        this.unknown = unknown;
        this.resolver = resolver;
    }

    private record Found(SourcedClaim claim, double chance) {}

    /**
     * What is found at a second look, likeliest first.
     *
     * @param claims of the asked place and period, whatever they are about
     * @param alone whether nothing else answers: then every thing asked about must be told
     */
    List<SourcedClaim> of(Question question, List<SourcedClaim> claims, boolean alone) {
        boolean somewhere =
                !question.places().isEmpty() || !question.unknownPlaces().isEmpty();
        boolean something = question.hasTopic() || !question.terms().isEmpty();
        boolean read = QuestionReader.SERVED.contains(question.asked());
        if (!somewhere || !something || !read || question.safety() != null) {
            return List.of();
        }
        Map<UUID, List<SourcedClaim>> byReport = claims.stream()
                .filter(c -> c.language().equals(question.asked()))
                .collect(Collectors.groupingBy(c -> c.claim().reportId()));
        List<ReadReport> reports = read(byReport.keySet());
        List<Passage> passages = reports.stream()
                .map(report -> relevance.read(report.sentencesInWords(), question.asked()))
                .toList();
        PassageCollection collection = new PassageCollection(passages);
        List<Found> found = new ArrayList<>();
        for (int r = 0; r < reports.size(); r++) {
            ReadReport report = reports.get(r);
            Relevance.Judgement judged = relevance.judge(question, passages.get(r), collection, FLOOR);
            List<SourcedClaim> own = Objects.requireNonNull(byReport.get(report.id()));
            for (int i : judged.chosen()) {
                told(question, report, i, own, alone)
                        .forEach(claim ->
                                found.add(new Found(claim, judged.chances().get(i))));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::chance).reversed())
                .map(Found::claim)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<ReadReport> read(Set<UUID> ids) {
        Map<UUID, List<Span>> claimed = store.eventsOf(ids).stream()
                .flatMap(event -> event.claims().stream())
                .collect(Collectors.groupingBy(
                        Claim::reportId, Collectors.mapping(Claim::evidence, Collectors.toList())));
        return reports.find(ids).stream()
                .map(report -> new ReadReport(report, claimed.getOrDefault(report.id(), List.of()), resolver))
                .filter(report -> !report.sentences().isEmpty())
                .toList();
    }

    private List<SourcedClaim> told(
            Question question, ReadReport report, int i, List<SourcedClaim> own, boolean alone) {
        Terms.Forms around = terms.read(report.around(i), List.of(), question.asked());
        if (!support.enough(question, around, alone)) {
            return List.of();
        }
        Span span = report.span(i);
        if (report.claimed(i)) {
            return own.stream()
                    .filter(c -> c.claim().evidence().overlaps(span) && support.fitsWhole(question, c))
                    .toList();
        }
        Sentence sentence = report.sentences().get(i);
        String words = report.words(i);
        Set<String> names = question.places().isEmpty() ? unknown.names(question) : Set.of();
        boolean tells = quotable(words, sentence)
                && matter.tells(question, sentence.tokens(), question.asked())
                && report.at(i, question.places(), names, terms);
        return tells ? List.of(nearest(own, span).beside(span, words)) : List.of();
    }

    /** Whole words of the publisher: no question, no one's words without who said them, nothing that speaks to a machine. */
    private boolean quotable(String words, Sentence sentence) {
        long quotes = words.chars().filter(c -> QUOTES.indexOf(c) >= 0).count();
        boolean foreign = quotes % 2 == 1 || (quotes > 0 && QUOTES.indexOf(words.charAt(0)) >= 0);
        return words.length() <= LONGEST
                && NO_TELLING.indexOf(words.charAt(words.length() - 1)) < 0
                && !foreign
                && !AnswerCues.contact(words)
                && !instructions.in(sentence);
    }

    private static SourcedClaim nearest(List<SourcedClaim> claims, Span span) {
        return claims.stream()
                .min(Comparator.comparingInt(c -> Math.abs(c.claim().evidence().begin() - span.begin())))
                .orElseThrow();
    }
}
