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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.NamedBodies;
import org.sanad.events.Period;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
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

    private static final int LONGEST_NAME = 3;

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final NamedBodies bodies;
    private final StoredReports reports;
    private final Map<String, ReportPlaces> places = new HashMap<>();
    private final Map<GivenAnswer.Citation, CitedReading> read = new HashMap<>();
    private final Map<GivenAnswer.Citation, CitedReading> whole = new HashMap<>();

    CitedReader(Gazetteer gazetteer, SpeakerRegistry registry, StoredReports reports) {
        this.gazetteer = gazetteer;
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
        return read.computeIfAbsent(citation, c -> reading(c, c.span(), List.of(c.quote())));
    }

    /** The same of the whole report that is cited. */
    CitedReading whole(GivenAnswer.Citation citation) {
        return whole.computeIfAbsent(citation, c -> {
            StoredReports.Stored report = reports.of(c);
            String text = report == null ? c.quote() : report.text();
            List<String> sentences = Sentences.split(text, languageOf(c)).stream()
                    .map(s -> text.substring(s.begin(), s.end()))
                    .toList();
            return reading(c, new Span(0, text.codePointCount(0, text.length())), sentences);
        });
    }

    private String languageOf(GivenAnswer.Citation citation) {
        StoredReports.Stored report = reports.of(citation);
        return Readers.of(report == null ? "en" : report.language()).language();
    }

    /** The places of the report cited; none when the service does not hold it. */
    ReportPlaces places(GivenAnswer.Citation citation) {
        StoredReports.Stored report = reports.of(citation);
        return report == null
                ? new ReportPlaces(Set.of(), List.of(), List.of())
                : places.computeIfAbsent(report.id(), id -> places(report));
    }

    private CitedReading reading(GivenAnswer.Citation citation, Span span, List<String> sentences) {
        Readers readers = Readers.of(languageOf(citation));
        String language = readers.language();
        Set<LocalDate> published = published(citation.publishedAt());
        List<String> passages = new ArrayList<>(sentences);
        passages.add(citation.title() == null ? "" : citation.title());
        List<Period> periods = new ArrayList<>();
        published.forEach(day -> periods.addAll(periods(passages, readers, day)));
        ReportPlaces named = places(citation);
        Set<Place> within = new HashSet<>(named.title());
        named.text().stream().filter(n -> n.span().overlaps(span)).forEach(n -> within.add(n.place()));
        Set<Long> names =
                passages.stream().flatMap(p -> names(Tokens.of(p, language))).collect(Collectors.toSet());
        passages.add(citation.source());
        passages.addAll(citation.attribution());
        return new CitedReading(
                citation,
                language,
                passages.stream().flatMap(p -> Amount.of(p, language).stream()).toList(),
                periods,
                published,
                passages.stream()
                        .flatMap(p -> bodies.entriesInAnyCase(p).stream())
                        .collect(Collectors.toSet()),
                within,
                names,
                passages.stream().map(p -> words(p, language)).collect(Collectors.joining(" | ")),
                stems(citation.quote(), language));
    }

    /** The times of passages in order; "the next day" is counted from what the one before named. */
    private static List<Period> periods(List<String> passages, Readers readers, LocalDate published) {
        List<Period> periods = new ArrayList<>();
        LocalDate carried = null;
        for (String passage : passages) {
            for (TimeExpression time :
                    readers.times().read(Tokens.of(passage, readers.language()), published, carried)) {
                periods.add(time.period());
                carried =
                        time.period().start() == null ? carried : time.period().start();
            }
        }
        return periods;
    }

    private Stream<Long> names(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(tokens.size(), from + LONGEST_NAME))
                        .mapToObj(to -> Tokens.words(tokens, from, to))
                        .flatMap(words -> gazetteer.named(words).stream())
                        .map(Place::geonameId));
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
