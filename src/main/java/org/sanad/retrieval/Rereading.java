package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.events.Claim;
import org.sanad.events.EventStore;
import org.sanad.events.SourcedClaim;
import org.sanad.places.PlaceResolver;
import org.sanad.reading.Instructions;
import org.sanad.reports.ReportStore;
import org.sanad.text.Sentence;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * A second look at the reports at hand, as passages: what no claim was made of may still be told. Sentences that answer by
 * {@link Relevance}, or in another language where nothing else does, and tell of the very thing asked are quoted as the
 * publisher's words; claims in such sentences are taken although their codes did not fit. Neighbour:
 * {@link EvidenceRetriever}.
 */
final class Rereading {
    /** A report of the asked place and period is likelier to answer than a page of which nothing is known. */
    private static final double FLOOR = 0.8;

    /** Reports read anew for one question: those whose claims were found first. */
    private static final int MOST_REPORTS = 24;

    private static final int MOST = 4;
    private static final int MOST_AGAINST = 2;
    private static final int LONGEST = 400;
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«][^\"“”„«»]*[\"“”»]");

    /** Words that name who says something. */
    private static final int WHO_SAYS = 3;

    private static final String NO_TELLING = "?؟:";

    private final Relevance relevance;
    private final ReportStore reports;
    private final EventStore store;
    private final Support support;
    private final Terms terms;
    private final UnknownPlace unknown;
    private final PlaceResolver resolver;
    private final SentenceMatter matter = new SentenceMatter();
    private final Rejoinders rejoinders = new Rejoinders();
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
     * What is found at a second look: the likeliest first, then what is said against it or against what fits.
     *
     * @param claims of the asked place and period, whatever they are about
     * @param fitting those of them that answer; where none does, every thing asked about must be told
     */
    List<SourcedClaim> of(Question question, List<SourcedClaim> claims, List<SourcedClaim> fitting) {
        boolean somewhere =
                !question.places().isEmpty() || !question.unknownPlaces().isEmpty();
        boolean something = question.hasTopic() || !question.terms().isEmpty();
        if (!somewhere || !something || question.safety() != null) {
            return List.of();
        }
        Map<UUID, List<SourcedClaim>> byReport = claims.stream()
                .filter(c -> QuestionReader.SERVED.contains(c.language()))
                .collect(Collectors.groupingBy(c -> c.claim().reportId(), LinkedHashMap::new, Collectors.toList()));
        List<ReadReport> reports =
                read(byReport.keySet().stream().limit(MOST_REPORTS).toList());
        List<Found> answering = new ArrayList<>(inItsLanguage(question, reports, byReport, fitting.isEmpty()));
        if (fitting.isEmpty() && answering.isEmpty() && question.hasTopic()) {
            for (ReadReport report : reports) {
                List<SourcedClaim> own = Objects.requireNonNull(byReport.get(report.id()));
                for (int i = 0; i < report.sentences().size(); i++) {
                    answers(question, report, i, own, true).forEach(claim -> answering.add(new Found(claim, 0)));
                }
            }
        }
        List<SourcedClaim> told = new ArrayList<>(answering.stream()
                .sorted(Comparator.comparingDouble(Found::chance).reversed())
                .map(Found::claim)
                .distinct()
                .limit(MOST)
                .toList());
        List<SourcedClaim> all = new ArrayList<>(fitting);
        all.addAll(told);
        for (ReadReport report : reports) {
            against(question, report, Objects.requireNonNull(byReport.get(report.id())), all)
                    .forEach(told::add);
        }
        return told;
    }

    /** What answers by its words: reports in the question's language. */
    private List<Found> inItsLanguage(
            Question question, List<ReadReport> all, Map<UUID, List<SourcedClaim>> byReport, boolean alone) {
        List<ReadReport> reports = all.stream()
                .filter(report -> report.language().equals(question.asked()))
                .toList();
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
                answers(question, report, i, own, alone)
                        .forEach(claim ->
                                found.add(new Found(claim, judged.chances().get(i))));
            }
        }
        return found;
    }

    private List<ReadReport> read(List<UUID> ids) {
        Map<UUID, List<Span>> claimed = store.eventsOf(ids).stream()
                .flatMap(event -> event.claims().stream())
                .collect(Collectors.groupingBy(
                        Claim::reportId, Collectors.mapping(Claim::evidence, Collectors.toList())));
        return reports.find(ids).stream()
                .map(report -> new ReadReport(report, claimed.getOrDefault(report.id(), List.of()), resolver))
                .filter(report -> !report.sentences().isEmpty())
                .toList();
    }

    private List<SourcedClaim> answers(
            Question question, ReadReport report, int i, List<SourcedClaim> own, boolean alone) {
        Terms.Forms around = terms.read(report.around(i), List.of(), report.language());
        if (!support.enough(question, around, alone)) {
            return List.of();
        }
        boolean tells = matter.tells(question, report.sentences().get(i).tokens(), report.language());
        if (report.claimed(i)) {
            return in(report, i, own).stream()
                    .filter(c -> tells || support.fitsWhole(question, c))
                    .toList();
        }
        return tells ? quoted(question, report, i, own) : List.of();
    }

    /** What stands beside told sentences of a report and speaks against them. */
    private List<SourcedClaim> against(
            Question question, ReadReport report, List<SourcedClaim> own, List<SourcedClaim> all) {
        List<Integer> told = IntStream.range(0, report.sentences().size())
                .filter(i -> !in(report, i, all).isEmpty())
                .boxed()
                .toList();
        List<SourcedClaim> against = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            boolean fresh = !told.contains(i);
            if (fresh
                    && rejoinders.speaksAgainst(
                            question, i, report.sentences().get(i).tokens(), report.language(), told)) {
                against.addAll(report.claimed(i) ? in(report, i, own) : quoted(question, report, i, own));
            }
        }
        return against.stream().limit(MOST_AGAINST).toList();
    }

    /** The claims that were made of a sentence. */
    private static List<SourcedClaim> in(ReadReport report, int i, List<SourcedClaim> claims) {
        Span span = report.span(i);
        return claims.stream()
                .filter(c -> c.claim().reportId().equals(report.id())
                        && c.claim().evidence().overlaps(span))
                .toList();
    }

    private List<SourcedClaim> quoted(Question question, ReadReport report, int i, List<SourcedClaim> own) {
        Set<String> names = question.places().isEmpty() ? unknown.names(question) : Set.of();
        return quotable(report.words(i), report.sentences().get(i)) && report.at(i, question.places(), names, terms)
                ? List.of(nearest(own, report.span(i)).beside(report.span(i), report.words(i)))
                : List.of();
    }

    /** Whole words of the publisher: no question, no one's words without who said them, nothing that speaks to a machine. */
    private boolean quotable(String words, Sentence sentence) {
        long quotes = words.chars().filter(c -> QUOTES.indexOf(c) >= 0).count();
        long outside = Tokens.of(QUOTED.matcher(words).replaceAll(" "), "en").stream()
                .filter(Token::isWord)
                .count();
        return !words.isEmpty()
                && words.length() <= LONGEST
                && NO_TELLING.indexOf(words.charAt(words.length() - 1)) < 0
                && quotes % 2 == 0
                && (quotes == 0 || outside >= WHO_SAYS)
                && !AnswerCues.contact(words)
                && !instructions.in(sentence);
    }

    private static SourcedClaim nearest(List<SourcedClaim> claims, Span span) {
        return claims.stream()
                .min(Comparator.comparingInt(c -> Math.abs(c.claim().evidence().begin() - span.begin())))
                .orElseThrow();
    }
}
