package org.sanad.eval.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.NamedBodies;
import org.sanad.events.Period;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Reads what citations hold, each report's places once and in the company of the whole report. */
final class CitedReader {
    /** Where the outlets of the reports are: hours before and after Greenwich. */
    private static final List<ZoneOffset> ZONES =
            List.of(ZoneOffset.ofHours(-6), ZoneOffset.UTC, ZoneOffset.ofHours(7));

    /** So many letters tell a word, whatever its ending. */
    private static final int STEM = 5;

    private static final int SHORTEST_CONTENT = 4;

    private final PlaceResolver resolver;
    private final NamedBodies bodies;
    private final StoredReports reports;
    private final Map<String, ReportPlaces> places = new HashMap<>();
    private final Map<GivenAnswer.Citation, CitedReading> read = new HashMap<>();

    CitedReader(Gazetteer gazetteer, SpeakerRegistry registry, StoredReports reports) {
        this.resolver = new PlaceResolver(gazetteer);
        this.bodies = new NamedBodies(registry);
        this.reports = reports;
    }

    /**
     * The places of a report.
     *
     * @param title those that its title names
     * @param text those that its text names, by where
     * @param countries codes of all their countries, the commonest first
     */
    record ReportPlaces(Set<Place> title, List<Named> text, List<String> countries) {
        /** A place where it is named. */
        record Named(Span span, Place place) {}
    }

    CitedReading read(GivenAnswer.Citation citation) {
        return read.computeIfAbsent(citation, this::reading);
    }

    /** The places of the report cited; none when the service does not hold it. */
    ReportPlaces places(GivenAnswer.Citation citation) {
        StoredReports.Stored report = reports.of(citation);
        return report == null
                ? new ReportPlaces(Set.of(), List.of(), List.of())
                : places.computeIfAbsent(report.id(), id -> places(report));
    }

    private CitedReading reading(GivenAnswer.Citation citation) {
        StoredReports.Stored report = reports.of(citation);
        Readers readers = Readers.of(report == null ? "en" : report.language());
        String title = citation.title() == null ? "" : citation.title();
        Set<LocalDate> published = published(citation.publishedAt());
        List<String> told = new ArrayList<>(List.of(citation.quote(), title, citation.source()));
        told.addAll(citation.attribution());
        List<Amount> amounts = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        told.forEach(words -> amounts.addAll(Amount.of(words, readers.language())));
        for (String words : List.of(citation.quote(), title)) {
            List<Token> tokens = Tokens.of(words, readers.language());
            published.forEach(day -> readers.times().read(tokens, day).forEach(t -> periods.add(t.period())));
        }
        ReportPlaces named = places(citation);
        Set<Place> within = new HashSet<>(named.title());
        named.text().stream().filter(n -> n.span().overlaps(citation.span())).forEach(n -> within.add(n.place()));
        return new CitedReading(
                citation,
                readers.language(),
                amounts,
                periods,
                published,
                told.stream().flatMap(t -> bodies.entries(t).stream()).collect(Collectors.toSet()),
                within,
                told.stream().map(t -> words(t, readers.language())).collect(Collectors.joining(" | ")),
                stems(citation.quote(), readers.language()));
    }

    private ReportPlaces places(StoredReports.Stored report) {
        String language = Readers.of(report.language()).language();
        List<Sentence> sentences = Sentences.split(report.text(), language);
        List<List<Token>> words = new ArrayList<>();
        sentences.forEach(s -> words.add(s.tokens()));
        words.add(Tokens.of(report.title() == null ? "" : report.title(), language));
        List<List<PlaceMention>> mentions = resolver.read(words, language, false);
        SourceText text = new SourceText(report.text());
        List<ReportPlaces.Named> named = new ArrayList<>();
        Map<String, Integer> countries = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (PlaceMention m : mentions.get(i)) {
                List<Token> tokens = words.get(i);
                Span span = text.span(
                        tokens.get(m.from()).begin(), tokens.get(m.to() - 1).end());
                named.add(new ReportPlaces.Named(span, m.place()));
                countries.merge(m.place().countryCode(), 1, Integer::sum);
            }
        }
        Set<Place> title = mentions.getLast().stream().map(PlaceMention::place).collect(Collectors.toSet());
        return new ReportPlaces(
                title,
                named,
                countries.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Set<LocalDate> published(@Nullable Instant at) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.ofNullable(at)
                .forEach(t -> ZONES.forEach(z -> days.add(t.atZone(z).toLocalDate())));
        return days;
    }

    /** Words as they are compared: folded, single blanks between them, no marks. */
    static String words(String text, String language) {
        return Tokens.of(text, language).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::folded)
                .collect(Collectors.joining(" "));
    }

    /** Beginnings of the words that carry content. */
    static Set<String> stems(String text, String language) {
        return Tokens.of(text, language).stream()
                .filter(Token::isWord)
                .map(t -> t.forms().isEmpty() ? t.folded() : t.forms().getLast())
                .filter(w -> w.length() >= SHORTEST_CONTENT)
                .map(w -> w.substring(0, Math.min(STEM, w.length())))
                .collect(Collectors.toSet());
    }
}
