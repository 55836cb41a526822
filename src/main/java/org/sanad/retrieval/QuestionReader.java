package org.sanad.retrieval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Subsector;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.text.Language;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads a question: place, period, topic, wanted number, and whether a life may depend on it. Words of time are read
 * against the moment asked from. English so far; of a question in another language only places and dates are understood.
 */
public final class QuestionReader {
    private record Topic(Set<EventType> types, Set<Subsector> subsectors, Phrases words) {}

    private record Counted(Measure measure, String says, Phrases words) {}

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final PeriodReader periods;
    private final List<Topic> topics = new ArrayList<>();
    private final List<Counted> measures = new ArrayList<>();
    private final Phrases counting;
    private final Phrases safety;
    private final Phrases states;
    private final Phrases roads;
    private final Phrases outside;
    private final Phrases chatter;
    private final Phrases greetings;
    private final Phrases stop;

    /** A reader that knows places from the gazetteer. */
    public QuestionReader(Gazetteer gazetteer) {
        QuestionLexicon lexicon = QuestionLexicon.of("en");
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
        this.periods = new PeriodReader(lexicon);
        lexicon.topics()
                .forEach(t -> topics.add(
                        new Topic(Set.copyOf(t.types()), Set.copyOf(t.subsectors()), Phrases.of(t.words()))));
        lexicon.measures().forEach(m -> measures.add(new Counted(m.measure(), m.says(), Phrases.of(m.words()))));
        counting = Phrases.of(lexicon.counting());
        safety = Phrases.of(lexicon.safety());
        states = Phrases.of(lexicon.states());
        roads = Phrases.of(lexicon.roads());
        outside = Phrases.of(lexicon.outside());
        chatter = Phrases.of(lexicon.chatter());
        greetings = Phrases.of(lexicon.greetings());
        stop = Phrases.of(lexicon.stop());
    }

    /** What a question leaves open and its sender may say beside it; each null when not said. */
    public record Frame(
            @Nullable String language,
            @Nullable Instant asOf,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String place) {
        /** Nothing said. */
        public static final Frame NONE = new Frame(null, null, null, null, null);
    }

    /**
     * The question read.
     *
     * @param now the moment that relative words count from when the frame has no {@code asOf}
     */
    public Question read(String text, Frame frame, Instant now) {
        String language = frame.language() == null ? Language.detect(text) : frame.language();
        List<Token> tokens = Tokens.of(text, "en");
        List<PlaceMention> mentions =
                resolver.read(List.of(tokens), language, true).getFirst();
        Beside beside = beside(frame.place());
        LocalDate today = (frame.asOf() == null ? now : frame.asOf())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        PeriodReader.Found period = periods.read(tokens, today);
        boolean[] spent = new boolean[tokens.size()];
        mentions.forEach(m -> Arrays.fill(spent, m.from(), m.to(), true));
        period.spend(spent);
        for (int i = 0; i < tokens.size(); i++) {
            spent[i] |= gazetteer.countryOf(tokens.get(i).folded()).isPresent();
        }
        Counted counted = has(counting, tokens) ? counted(tokens) : null;
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        Set<Subsector> subsectors = EnumSet.noneOf(Subsector.class);
        boolean[] named = topics(tokens, spent, counted, types, subsectors);
        boolean road =
                has(roads, tokens) || mentions.stream().anyMatch(m -> m.place().feature() == Place.Feature.LINE);
        if (mentions.stream().anyMatch(m -> m.place().feature() == Place.Feature.LINE)) {
            subsectors.add(Subsector.ROAD_TRANSPORT);
        }
        List<String> terms = terms(tokens, spent, named);
        // What is said beside the question counts, not a mix of both, which may end before it starts.
        boolean framed = frame.from() != null || frame.to() != null;
        return new Question(
                text,
                language,
                scope(tokens, mentions, !types.isEmpty() || !subsectors.isEmpty() || counted != null),
                places(mentions, beside),
                placeWords(tokens, mentions),
                unknownPlaces(tokens, mentions, beside),
                framed ? frame.from() : period.from(),
                framed ? frame.to() : period.to(),
                frame.asOf(),
                types,
                subsectors,
                counted == null ? null : counted.measure,
                counted == null ? null : counted.says,
                has(safety, tokens) || (yesNo(tokens) && has(states, tokens)),
                road,
                terms);
    }

    private @Nullable Counted counted(List<Token> tokens) {
        Counted best = null;
        for (Counted candidate : measures) {
            if (best == null && has(candidate.words, tokens)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Fills types and services, and gives the words that named them. */
    private boolean[] topics(
            List<Token> tokens,
            boolean[] spent,
            @Nullable Counted counted,
            Set<EventType> types,
            Set<Subsector> subsectors) {
        boolean[] named = new boolean[tokens.size()];
        if (counted != null) {
            mark(counted.words, tokens, named);
        }
        for (Topic topic : topics) {
            boolean thing = counted != null && topic.types.isEmpty();
            for (int i = 0; i < tokens.size(); i++) {
                int end = spent[i] ? -1 : topic.words.end(tokens, i);
                if (end > 0 && !thing) {
                    types.addAll(topic.types);
                    subsectors.addAll(topic.subsectors);
                    Arrays.fill(named, i, end, true);
                }
            }
        }
        return named;
    }

    private static void mark(Phrases words, List<Token> tokens, boolean[] named) {
        for (int i = 0; i < tokens.size(); i++) {
            int end = words.end(tokens, i);
            if (end > 0) {
                Arrays.fill(named, i, end, true);
            }
        }
    }

    private List<String> terms(List<Token> tokens, boolean[] spent, boolean[] named) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean plain = token.kind() == Token.Kind.WORD && token.folded().length() > 1;
            if (plain && !spent[i] && !named[i] && stop.end(tokens, i) < 0) {
                terms.add(token.folded());
            }
        }
        return terms;
    }

    private Question.Scope scope(List<Token> tokens, List<PlaceMention> mentions, boolean topic) {
        if (has(outside, tokens) || (!topic && has(chatter, tokens))) {
            return Question.Scope.OUTSIDE;
        }
        boolean empty = mentions.isEmpty() && !topic;
        return empty && tokens.size() <= 6 && has(greetings, tokens) ? Question.Scope.GREETING : Question.Scope.OURS;
    }

    /** Each place with those of its name in its country: Aleppo is the city and the governorate. */
    private List<Place> places(List<PlaceMention> mentions, Beside beside) {
        List<Place> places = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            add(places, mention.place());
            gazetteer.named(mention.place().name()).stream()
                    .filter(p -> p.countryCode().equals(mention.place().countryCode()))
                    .filter(p -> p.feature() == Place.Feature.ADMIN1
                            || mention.place().feature() == Place.Feature.ADMIN1)
                    .forEach(p -> add(places, p));
        }
        beside.places.forEach(p -> add(places, p));
        return places;
    }

    /** The place named beside the question, and its name where nobody knows it. */
    private record Beside(List<Place> places, @Nullable String unknown) {}

    private Beside beside(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return new Beside(List.of(), null);
        }
        List<Place> named = gazetteer.named(name);
        if (named.isEmpty()) {
            // A spelling that no list has is only read as a place behind a word that points to one.
            List<PlaceMention> mentions =
                    resolver.read(List.of(Tokens.of("in " + name, "en")), true).getFirst();
            named = mentions.isEmpty() ? List.of() : places(mentions, new Beside(List.of(), null));
        }
        if (named.isEmpty()) {
            return new Beside(List.of(), name.strip());
        }
        String country = named.getFirst().countryCode();
        return new Beside(
                named.stream().filter(p -> p.countryCode().equals(country)).toList(), null);
    }

    private static List<String> placeWords(List<Token> tokens, List<PlaceMention> mentions) {
        return mentions.stream()
                .flatMap(m -> tokens.subList(m.from(), m.to()).stream())
                .filter(Token::isWord)
                .map(Token::folded)
                .toList();
    }

    private static void add(List<Place> places, Place place) {
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    /** Names after "in", "at" or "near", or beside the question, that no list has. */
    private static List<String> unknownPlaces(List<Token> tokens, List<PlaceMention> mentions, Beside beside) {
        List<String> unknown = new ArrayList<>();
        if (beside.unknown != null) {
            unknown.add(beside.unknown);
        }
        for (int i = 1; i < tokens.size(); i++) {
            int at = i;
            boolean known = mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
            Token before = tokens.get(i - 1);
            boolean after = before.is("in") || before.is("near") || before.is("at");
            if (after && !known && tokens.get(i).isWord() && tokens.get(i).capitalised()) {
                unknown.add(tokens.get(i).word());
            }
        }
        return unknown;
    }

    private static boolean yesNo(List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.getFirst().folded().matches("is|are|was|were|has|have|had|did|does|do|can|could|should|will");
    }

    private static boolean has(Phrases phrases, List<Token> tokens) {
        return phrases.first(tokens, 0, tokens.size()) >= 0;
    }
}
