package org.sanad.extraction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location;
import org.sanad.events.Speaker;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.TriggerReader;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.reading.Instructions;
import org.sanad.reading.Lexicons;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.AttributionReader;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
import org.sanad.reading.time.TimeTagger;
import org.sanad.reports.Report;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads claims by rules, without a model: the stations of the cascade in their order, sentence by sentence, with what the
 * text carries from one sentence to the next. A language has a reader when its lexicons are there.
 */
public final class RuleExtractor implements ClaimExtractor {
    /** The languages that are served; each has a file in every station's folder. */
    static final List<String> LANGUAGES = List.of("en", "ar", "fr", "tr", "uk");

    private final PlaceResolver places;
    private final SpeakerRegistry registry;
    private final Map<String, Stations> languages;
    private final Instructions instructions = new Instructions();

    /** The stations of one language. */
    record Stations(
            Grammar grammar,
            TimeTagger time,
            FigureReader figures,
            AttributionReader attributions,
            TriggerReader triggers,
            ActorReader actors,
            LocationReader locations) {
        static Stations of(String language, SpeakerRegistry registry, Gazetteer gazetteer) {
            Grammar grammar = new Grammar(language);
            TimeTagger time = new TimeTagger(language);
            return new Stations(
                    grammar,
                    time,
                    new FigureReader(language),
                    new AttributionReader(language, registry),
                    new TriggerReader(language),
                    new ActorReader(language, registry),
                    new LocationReader(gazetteer, grammar, time));
        }
    }

    /** An extractor that knows places from the gazetteer and speakers from the registry. */
    public RuleExtractor(Gazetteer gazetteer, SpeakerRegistry registry) {
        this.places = new PlaceResolver(gazetteer);
        this.registry = registry;
        this.languages = LANGUAGES.stream()
                .filter(l -> Lexicons.has("extraction/triggers/" + l + ".yaml"))
                .collect(Collectors.toUnmodifiableMap(l -> l, l -> Stations.of(l, registry, gazetteer)));
    }

    /** Writes the claims of one sentence after another into the context. */
    interface SentenceWriter {
        /** Writes the claims of a sentence that names these places. */
        void write(Reading reading, List<PlaceMention> named);
    }

    /** Whether there are lexicons for reports in that language. */
    boolean reads(String language) {
        return languages.containsKey(language);
    }

    @Override
    public Extraction extract(Report report) {
        return walk(report, (context, stations) -> {
            ClaimWriter writer = new ClaimWriter(
                    new SourceText(report.text()),
                    context,
                    stations.figures,
                    stations.attributions,
                    stations.triggers.classes(),
                    stations.grammar);
            LocalDate published = published(report);
            return (reading, named) -> writer.write(
                    reading,
                    context.figurative()
                            ? reading.segments().stream()
                                    .map(s -> List.<Trigger>of())
                                    .toList()
                            : new ClauseTriggers(stations.triggers, reading, published).read(named));
        });
    }

    /**
     * The places of what a verb tells, whether or not it makes a claim, by what also places claims; none when it names
     * none of its own, and in languages other than English.
     *
     * @param verb where it stands in the report's text
     */
    public List<Location> placesOf(Report report, Span verb) {
        List<Location> places = new ArrayList<>();
        SourceText text = new SourceText(report.text());
        walk(report, (context, stations) -> (reading, named) -> {
            PlaceOfVerb verbs = new PlaceOfVerb(stations.grammar);
            List<Token> tokens = reading.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (text.span(tokens.get(i).begin(), tokens.get(i).end()).overlaps(verb)) {
                    verbs.of(reading, i).forEach(p -> places.add(p.location()));
                    return;
                }
            }
        });
        return places;
    }

    /** Takes a writer of claims through the report's sentences, each read by the stations; those that speak to machines are left out. */
    Extraction walk(Report report, BiFunction<ReportContext, Stations, SentenceWriter> writers) {
        Stations stations = languages.get(report.language());
        if (stations == null) {
            return new Extraction.Skipped("No lexicons for the language " + report.language());
        }
        List<Sentence> told = Sentences.split(report.text(), report.language()).stream()
                .filter(s -> !instructions.in(s))
                .toList();
        if (told.isEmpty()) {
            return new Extraction.Extracted(List.of());
        }
        Dateline dateline = Dateline.of(told.getFirst());
        List<Sentence> sentences = new ArrayList<>(told);
        sentences.set(0, dateline.sentence());
        List<Token> title = report.title() == null ? List.of() : Tokens.of(report.title(), report.language());
        List<List<PlaceMention>> named = places(sentences, dateline, title, report);
        LocalDate published = published(report);
        ReportContext context = new ReportContext(report, registry, published, stations.grammar.carriesOn);
        context.places().filedAt(named.getLast());
        Scene.ofHeadline(stations.locations.read(title, named.get(sentences.size()), null))
                .ifPresent(context.places()::headline);
        context.figurative(figurative(sentences, stations.triggers));
        SentenceWriter writer = writers.apply(context, stations);
        for (int i = 0; i < sentences.size(); i++) {
            context.toldBy(told(sentences, i, stations));
            Reading reading = read(sentences.get(i), named.get(i), stations, published, context);
            int before = context.size();
            writer.write(reading, named.get(i));
            if (context.size() == before) {
                Scene.of(reading, stations.grammar).ifPresent(context.places()::told);
                Scene.day(reading).ifPresent(context::time);
            }
        }
        return new Extraction.Extracted(context.claims());
    }

    /** Paragraphs most of whose sentences speak of sport or trade, all where most of the report's do: the rest does too. */
    private static Set<Integer> figurative(List<Sentence> sentences, TriggerReader triggers) {
        Map<Integer, List<Sentence>> paragraphs =
                sentences.stream().collect(Collectors.groupingBy(Sentence::paragraph));
        boolean all = mostly(sentences, triggers);
        return paragraphs.entrySet().stream()
                .filter(p -> all || mostly(p.getValue(), triggers))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean mostly(List<Sentence> sentences, TriggerReader triggers) {
        long figurative =
                sentences.stream().filter(s -> triggers.figurative(s.tokens())).count();
        return sentences.size() > 1 && figurative * 2 > sentences.size();
    }

    /** The places of each sentence, then of the title, and last those of the dateline, which vouch for the others. */
    private List<List<PlaceMention>> places(
            List<Sentence> sentences, Dateline dateline, List<Token> title, Report report) {
        List<List<Token>> tokens =
                new ArrayList<>(sentences.stream().map(Sentence::tokens).toList());
        tokens.add(title);
        tokens.add(dateline.words());
        List<Token> outlet = Tokens.of(report.source(), report.language());
        return places.read(tokens, outlet, report.language(), false);
    }

    /** The day of publication where the outlet is, as far as its country has one time; else that of Greenwich. */
    private @Nullable LocalDate published(Report report) {
        Instant at = report.publishedAt();
        return at == null
                ? null
                : at.atZone(OutletZone.of(registry, report.source())).toLocalDate();
    }

    private Reading read(
            Sentence sentence,
            List<PlaceMention> named,
            Stations stations,
            @Nullable LocalDate published,
            ReportContext context) {
        List<Token> tokens = sentence.tokens();
        context.enter(sentence);
        List<Attribution> attributions = stations.attributions.read(tokens);
        List<TimeExpression> times = stations.time.read(tokens, published, context.lastDay());
        boolean[] dates = new boolean[tokens.size()];
        times.forEach(t -> Arrays.fill(dates, t.from(), t.to(), true));
        List<CountedFigure> figures = stations.figures.read(tokens, dates, context.carriedFigure());
        figures.forEach(f -> context.figure(f.figure()));
        List<ActorMention> actors = stations.actors.read(tokens, named);
        List<LocatedWords> located = unnamedAlone(
                stations.locations.read(tokens, named, context.places().spokenOf()), actors);
        for (PlaceMention mention : named) {
            if (mention.place().feature() == Place.Feature.TOWN
                    || mention.place().feature() == Place.Feature.CAPITAL) {
                context.places().town(mention.place());
            }
        }
        return new Reading(
                sentence,
                located,
                unnamedAlone(stations.locations.likely(tokens, located), actors),
                actors,
                times,
                figures,
                attributions,
                Segments.of(tokens, attributions, stations.grammar, a -> stations.attributions.relays(tokens, a)));
    }

    /** Without the words of unknown places that name one who acts: "на Сили оборони". */
    private static List<LocatedWords> unnamedAlone(List<LocatedWords> located, List<ActorMention> actors) {
        return located.stream()
                .filter(l -> l.location().place() != null
                        || actors.stream().noneMatch(a -> a.from() < l.to() && l.from() < a.to()))
                .toList();
    }

    /** Who is named behind a sentence as the source of what stands there: "Про це повідомив мер". */
    private static List<Speaker> told(List<Sentence> sentences, int i, Stations stations) {
        int paragraph = sentences.get(i).paragraph();
        for (int j = i + 1; j < sentences.size(); j++) {
            List<Token> tokens = sentences.get(j).tokens();
            if (stations.attributions.pointsBack(tokens)) {
                List<Attribution> found = stations.attributions.read(tokens);
                // "повідомив мер, передає агентство": who is named last passes on who is named first.
                return Stream.concat(
                                found.reversed().stream().filter(a -> !stations.attributions.relays(tokens, a)),
                                found.stream().filter(a -> stations.attributions.relays(tokens, a)))
                        .map(Attribution::speaker)
                        .toList();
            }
            if (sentences.get(j).paragraph() != paragraph) {
                return List.of();
            }
        }
        return List.of();
    }
}
