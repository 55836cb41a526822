package org.sanad.retrieval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Role;
import org.sanad.events.Subsector;
import org.sanad.places.Gazetteer;
import org.sanad.places.NamedPlaces;
import org.sanad.places.Place;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads a question in any served language: place, period, topic, what is wanted, whose word, and whether a life may depend
 * on it. What it gives are ids and days; only the words that are left over stay words.
 */
public final class QuestionReader {
    /** The languages that questions are read in. */
    public static final List<String> SERVED = List.of("en", "ar", "fr", "tr", "uk");

    private static final Set<Role> SPEAKING =
            EnumSet.of(Role.MONITOR, Role.NEWS_AGENCY, Role.STATE_MEDIA, Role.UN, Role.NGO, Role.OUTLET);
    private static final int CUE_REACH = 3;

    private static final Set<Measure> WHO = EnumSet.of(Measure.FIGHTERS, Measure.AFFECTED);

    /** Code units of the longest message that nobody pasted. */
    private static final int TOLD_BY_HAND = 300;

    private final Map<String, QuestionLexicon> lexicons = new HashMap<>();
    private final QuestionLanguage languages;
    private final QuestionPeriod periods;
    private final QuestionPlaces places;
    private final SpeakerRegistry registry;
    private final Gazetteer gazetteer;
    private final Terms terms;

    /**
     * A reader that knows places from the gazetteer, bodies from the registry and things from the crisis lexicon.
     *
     * @param told the places that reports tell of
     */
    public QuestionReader(Gazetteer gazetteer, SpeakerRegistry registry, Terms terms, Supplier<NamedPlaces> told) {
        SERVED.forEach(language -> lexicons.put(language, QuestionLexicon.of(language)));
        this.gazetteer = gazetteer;
        this.registry = registry;
        this.terms = terms;
        languages = new QuestionLanguage(lexicons);
        periods = new QuestionPeriod(SERVED);
        places = new QuestionPlaces(gazetteer, told);
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
        String own = AskedPart.own(text);
        Question whole = whole(own, frame, now);
        Question asking = null;
        for (String part : AskedPart.of(own, whole.asked())) {
            Question question = whole(part, frame, now);
            asking = asking == null ? question : asking;
            boolean placed =
                    !question.places().isEmpty() || !question.unknownPlaces().isEmpty();
            // Of what a life may depend on every word counts, wherever it stands.
            boolean grave = whole.safety() != null && question.safety() == null && own.length() <= TOLD_BY_HAND;
            if (placed && question.hasTopic() && !grave) {
                return question;
            }
        }
        // What else is said may name the place and the matter, but need not be told of.
        return asking != null && asking.hasTopic() && whole.safety() == null ? whole.asking(asking.terms()) : whole;
    }

    private Question whole(String text, Frame frame, Instant now) {
        String detected = languages.of(text);
        String asked = frame.language() == null ? detected : frame.language().substring(0, 2);
        String language = SERVED.contains(asked) ? asked : "en";
        // The words are read in the language they are in, whatever language the answer is wanted in.
        String spoken = SERVED.contains(detected) ? detected : "en";
        QuestionLexicon lexicon = Objects.requireNonNull(lexicons.get(spoken));
        List<Token> tokens = Tokens.of(text, spoken);
        boolean[] spent = new boolean[tokens.size()];
        mark(lexicon.now, tokens, spent);
        Set<String> speakers = speakers(lexicon, tokens, spent);
        LocalDate today = (frame.asOf() == null ? now : frame.asOf())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        QuestionPeriod.Days days = periods.read(tokens, spoken, lexicon.until, today, spent);
        QuestionPlaces.Found where = places.read(
                tokens,
                spoken,
                lexicon.near,
                i -> lexicon.own().at(tokens, i) != null || terms.common(tokens, i, spoken),
                spent,
                frame.place());
        for (int i = 0; i < tokens.size(); i++) {
            spent[i] |= gazetteer.countryOf(tokens.get(i).folded()).isPresent();
        }
        Measure measure = measure(lexicon, tokens);
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        Set<Subsector> subsectors = EnumSet.noneOf(Subsector.class);
        boolean[] named = topics(lexicon, tokens, spent, measure, types, subsectors);
        boolean line = where.places().stream().anyMatch(p -> p.feature() == Place.Feature.LINE);
        if (line) {
            subsectors.add(Subsector.ROAD_TRANSPORT);
        }
        boolean road = line || has(lexicon.roads, tokens);
        boolean topic = !types.isEmpty() || !subsectors.isEmpty() || measure != null;
        Question.Kind kind = QuestionAim.kind(lexicon, tokens, measure);
        Question.Safety safety = measure == null ? QuestionAim.safety(lexicon, tokens, road || !topic) : null;
        if (safety == Question.Safety.ROUTE) {
            subsectors.add(Subsector.ROAD_TRANSPORT);
        }
        if (safety == Question.Safety.CROSSING) {
            subsectors.add(Subsector.BORDER_CROSSING);
        }
        boolean[] told = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            told[i] = spent[i] || named[i];
        }
        mark(lexicon.kinds().getOrDefault(kind, Phrases.NONE), tokens, told);
        mark(lexicon.stop, tokens, told);
        mark(lexicon.counting, tokens, told);
        // What is said beside the question counts, not a mix of both, which may end before it starts; of what a life
        // may depend on the newest is wanted, whatever day is asked about.
        boolean framed = frame.from() != null || frame.to() != null;
        return new Question(
                text,
                language,
                asked,
                QuestionAim.scope(lexicon, tokens, where.places(), topic, measure),
                kind,
                where.places(),
                where.words(),
                where.unknown(),
                where.choices(),
                framed ? frame.from() : safety == null ? days.from() : null,
                framed ? frame.to() : safety == null ? days.to() : null,
                frame.asOf(),
                types,
                subsectors,
                measure,
                measure != null && has(lexicon.families, tokens),
                speakers,
                safety,
                road,
                terms.of(tokens, spoken, told),
                opens(lexicon.followUps, tokens),
                !framed && days.yearless());
    }

    /** Bodies whose word is asked for, and marks them as spent: those that do nothing but speak, and those said to. */
    private Set<String> speakers(QuestionLexicon lexicon, List<Token> tokens, boolean[] spent) {
        Set<String> names = new TreeSet<>();
        for (SpeakerRegistry.Mention body : registry.named(tokens, 0, tokens.size())) {
            boolean says = lexicon.says.first(tokens, body.from() - CUE_REACH, body.to() + CUE_REACH) >= 0;
            if (!spent[body.from()] && (SPEAKING.contains(body.entry().role()) || says)) {
                names.add(body.entry().name());
                Arrays.fill(spent, body.from(), body.to(), true);
            }
        }
        return names;
    }

    /** What is counted: of several that are named, the one that stands nearest to the words that ask for a number. */
    private static @Nullable Measure measure(QuestionLexicon lexicon, List<Token> tokens) {
        int at = lexicon.counting.first(tokens, 0, tokens.size());
        if (at < 0) {
            return null;
        }
        int behind = lexicon.counting.end(tokens, at);
        Measure best = null;
        int nearest = Integer.MAX_VALUE;
        for (Map.Entry<Measure, Phrases> counted : lexicon.measures().entrySet()) {
            for (int i = 0; i < tokens.size(); i++) {
                int distance = i >= at ? Math.max(0, i - behind) : at - i + CUE_REACH;
                // What befell them is asked for, whoever they are: soldiers that died are the dead.
                distance += WHO.contains(counted.getKey()) ? tokens.size() + CUE_REACH : 0;
                if (distance < nearest && counted.getValue().at(tokens, i)) {
                    nearest = distance;
                    best = counted.getKey();
                }
            }
        }
        if (best == null) {
            return has(lexicon.families, tokens) ? Measure.DISPLACED : null;
        }
        boolean harmed = counts(lexicon, Measure.KILLED, tokens) && counts(lexicon, Measure.INJURED, tokens);
        // Of those killed or hurt one number is wanted, which reports may give together.
        return harmed && (best == Measure.KILLED || best == Measure.INJURED) ? Measure.CASUALTIES : best;
    }

    private static boolean counts(QuestionLexicon lexicon, Measure measure, List<Token> tokens) {
        return has(lexicon.measures().getOrDefault(measure, Phrases.NONE), tokens);
    }

    /** Fills types and services, and gives the words that named them. */
    private static boolean[] topics(
            QuestionLexicon lexicon,
            List<Token> tokens,
            boolean[] spent,
            @Nullable Measure measure,
            Set<EventType> types,
            Set<Subsector> subsectors) {
        boolean[] named = new boolean[tokens.size()];
        if (measure != null) {
            mark(Objects.requireNonNull(lexicon.measures().get(measure)), tokens, named);
        }
        for (Map.Entry<String, Phrases> topic : lexicon.topics().entrySet()) {
            QuestionLexicon.Topic stands = QuestionLexicon.topic(topic.getKey());
            for (int i = 0; i < tokens.size(); i++) {
                int end = spent[i] ? -1 : topic.getValue().end(tokens, i);
                // Of a counted thing the service it belongs to is no wish: hospitals that are counted, not any
                // hospital's state.
                if (end > 0 && !(measure != null && stands.types().isEmpty())) {
                    types.addAll(stands.types());
                    subsectors.addAll(stands.subsectors());
                    Arrays.fill(named, i, end, true);
                }
            }
        }
        return named;
    }

    private static void mark(Phrases words, List<Token> tokens, boolean[] marked) {
        for (int i = 0; i < tokens.size(); i++) {
            int end = words.end(tokens, i);
            if (end > 0) {
                Arrays.fill(marked, i, end, true);
            }
        }
    }

    private static boolean opens(Phrases phrases, List<Token> tokens) {
        return phrases.at(tokens, 0);
    }

    private static boolean has(Phrases phrases, List<Token> tokens) {
        return phrases.first(tokens, 0, tokens.size()) >= 0;
    }
}
