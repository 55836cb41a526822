package org.sanad.extraction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.extraction.numbers.CountedFigure;
import org.sanad.extraction.numbers.FigureReader;
import org.sanad.extraction.speakers.Attribution;
import org.sanad.extraction.speakers.AttributionReader;
import org.sanad.extraction.speakers.SpeakerRegistry;
import org.sanad.extraction.time.TimeExpression;
import org.sanad.extraction.time.TimeTagger;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.TriggerReader;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.reports.Report;
import org.sanad.text.Phrases;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.SourceText;
import org.sanad.text.Token;

/**
 * Reads claims by rules, without a model: the stations of the cascade in their order, sentence by sentence, with what the
 * text carries from one sentence to the next. A language has a reader when its lexicons are there.
 */
public final class RuleExtractor implements ClaimExtractor {
    /** The shape of the file of words that speak to machines. */
    record Instructions(List<String> phrases) {}

    /** The languages that are served; each has a file in every station's folder. */
    static final List<String> LANGUAGES = List.of("en", "ar", "fr", "tr", "uk");

    /** Sentences of a paragraph by which a whole one is judged. */
    private static final int LEAST_FIGURATIVE = 3;

    private final PlaceResolver places;
    private final SpeakerRegistry registry;
    private final Map<String, Stations> languages;
    private final Phrases instructions;

    /** The stations of one language. */
    private record Stations(
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
                .filter(l -> Lexicons.has("triggers/" + l + ".yaml"))
                .collect(Collectors.toUnmodifiableMap(l -> l, l -> Stations.of(l, registry, gazetteer)));
        this.instructions = Phrases.of(
                Lexicons.read("instructions.yaml", Instructions.class).phrases());
    }

    @Override
    public Extraction extract(Report report) {
        Stations stations = languages.get(report.language());
        if (stations == null) {
            return new Extraction.Skipped("No lexicons for the language " + report.language());
        }
        List<Sentence> sentences = Sentences.split(report.text(), report.language()).stream()
                .filter(s -> instructions.first(s.tokens(), 0, s.tokens().size()) < 0)
                .toList();
        List<List<PlaceMention>> named =
                places.read(sentences.stream().map(Sentence::tokens).toList(), report.language(), false);
        LocalDate published = report.publishedAt() == null
                ? null
                : report.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        ReportContext context = new ReportContext(report, registry, published);
        ClaimWriter writer = new ClaimWriter(
                new SourceText(report.text()),
                context,
                stations.figures,
                stations.attributions,
                stations.triggers.classes(),
                stations.grammar);
        Set<Integer> figurative = figurative(sentences, stations.triggers);
        for (int i = 0; i < sentences.size(); i++) {
            Reading reading = read(sentences.get(i), named.get(i), stations, published, context);
            boolean silent = figurative.contains(sentences.get(i).paragraph());
            List<List<Trigger>> triggers = silent
                    ? reading.segments().stream().map(s -> List.<Trigger>of()).toList()
                    : triggers(reading, named.get(i), stations);
            writer.write(reading, triggers);
        }
        return new Extraction.Extracted(context.claims());
    }

    /** Paragraphs most of whose sentences speak of sport or trade: the others there do too. */
    private static Set<Integer> figurative(List<Sentence> sentences, TriggerReader triggers) {
        Map<Integer, List<Sentence>> paragraphs =
                sentences.stream().collect(Collectors.groupingBy(Sentence::paragraph));
        return paragraphs.entrySet().stream()
                .filter(p -> p.getValue().size() >= LEAST_FIGURATIVE
                        && p.getValue().stream()
                                        .filter(s -> triggers.figurative(s.tokens()))
                                        .count()
                                * 2
                                > p.getValue().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
        List<TimeExpression> times = stations.time.read(tokens, published);
        boolean[] dates = new boolean[tokens.size()];
        times.forEach(t -> Arrays.fill(dates, t.from(), t.to(), true));
        boolean[] uncounted = dates.clone();
        attributions.forEach(a -> Arrays.fill(uncounted, a.from(), a.to(), true));
        List<CountedFigure> figures = stations.figures.read(tokens, uncounted, context.people());
        context.people(figures);
        List<ActorMention> actors = stations.actors.read(tokens, named);
        List<LocatedWords> located = stations.locations.read(tokens, named, context.lastTown());
        for (PlaceMention mention : named) {
            if (mention.place().feature() == Place.Feature.TOWN
                    || mention.place().feature() == Place.Feature.CAPITAL) {
                context.town(mention.place());
            }
        }
        return new Reading(
                sentence,
                located,
                actors,
                times,
                figures,
                attributions,
                Segments.of(tokens, attributions, stations.grammar));
    }

    private static List<List<Trigger>> triggers(Reading reading, List<PlaceMention> named, Stations stations) {
        List<List<Trigger>> bySegment = new ArrayList<>();
        for (Segment segment : reading.segments()) {
            List<Trigger> before = bySegment.stream().flatMap(List::stream).toList();
            bySegment.add(stations.triggers.read(reading.tokens(), segment.from(), segment.to(), named, before));
        }
        return bySegment;
    }
}
