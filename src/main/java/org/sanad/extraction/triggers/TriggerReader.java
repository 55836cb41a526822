package org.sanad.extraction.triggers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.reading.Lexicons;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Finds the words that tell of happenings in a stretch of a sentence, with negation, plan and comparison. Words of
 * sport, figures of speech, and happenings named only as the reason of something else fire nothing.
 */
public final class TriggerReader {
    /** How far, in words, a rule looks for what it needs. */
    private static final int WITHOUT_REACH = 13;

    private static final int REACH = 14;

    private static final int BACKGROUND_REACH = 5;
    private static final int SHORTEST = 4;

    private record Rule(TriggerLexicon.Rule words, Phrases heads, Phrases without) {}

    private final WordClasses classes;
    private final List<Rule> rules = new ArrayList<>();
    private final ServiceReader services;
    private final Outlook outlook;
    private final Phrases figurative;
    private final Phrases background;
    private final Phrases backgroundBehind;
    private final Phrases cause;
    private final Topics topics;
    private final boolean adjectivesBehind;
    private final boolean clauses;
    private final List<String> towards;
    private final Phrases verbal;
    private final Phrases nominal;
    private final Phrases earlier;
    private final Phrases earlierBehind;

    /** The reader of a language that has a lexicon. */
    public TriggerReader(String language) {
        TriggerLexicon lexicon = Lexicons.read("extraction/triggers/" + language + ".yaml", TriggerLexicon.class);
        classes = new WordClasses(lexicon.classes());
        for (TriggerLexicon.Rule rule : TriggerLexicon.Rules.read()) {
            Phrases heads = Phrases.of(lexicon.heads().getOrDefault(rule.id(), List.of()));
            Phrases without = Phrases.of(lexicon.without().getOrDefault(rule.id(), List.of()));
            rules.add(new Rule(rule, heads, without));
        }
        outlook = new Outlook(lexicon);
        services = new ServiceReader(lexicon, outlook);
        figurative = Phrases.of(lexicon.figurative());
        background = Phrases.of(lexicon.background());
        backgroundBehind = Phrases.of(lexicon.backgroundBehind());
        cause = Phrases.of(lexicon.cause());
        topics = new Topics(lexicon, classes);
        adjectivesBehind = lexicon.adjectivesBehind();
        clauses = lexicon.clauses();
        towards = lexicon.towards();
        verbal = Phrases.of(lexicon.verbal());
        nominal = Phrases.of(lexicon.nominal());
        earlier = Phrases.of(lexicon.earlier());
        earlierBehind = Phrases.of(lexicon.earlierBehind());
    }

    /** The word classes that the rules need, for others to read the same words alike. */
    public WordClasses classes() {
        return classes;
    }

    /**
     * The triggers between two indices of a sentence, in order.
     *
     * @param before what fired earlier in the sentence: deaths told of later are its, not a happening of their own
     */
    public List<Trigger> read(List<Token> tokens, int from, int to, List<PlaceMention> places, List<Trigger> before) {
        if (heading(tokens) || figurative(tokens)) {
            return List.of();
        }
        List<Trigger> found = new ArrayList<>();
        Set<String> fired = new HashSet<>();
        for (Rule rule : rules) {
            boolean told = rule.words.predicate() == Predicate.CASUALTIES
                    && before.stream().anyMatch(t -> rule.words.yields().contains(t.rule()));
            if (told || (!apart(rule) && rule.words.yields().stream().anyMatch(fired::contains))) {
                continue;
            }
            Trigger first = null;
            for (int i = from; i < to && (first == null || first.negated()); i++) {
                Trigger trigger = at(rule, tokens, i, from, to, places);
                // "Nobody was hurt when a rocket landed": what happened goes before what did not.
                if (trigger != null
                        && !without(rule, tokens, trigger, from, to)
                        && (first == null || !trigger.negated())
                        && !(apart(rule) && yields(rule, trigger, found, tokens))
                        && found.stream().noneMatch(t -> t.from() < trigger.to() && trigger.from() < t.to())) {
                    first = trigger;
                }
            }
            if (first != null) {
                found.add(first);
                fired.add(rule.words.id());
            }
        }
        for (Trigger service : services.read(tokens, from, to, places)) {
            // A convoy turned back is told once, as access denied.
            boolean told = service.subsector() == Subsector.HUMANITARIAN_ACCESS
                    && found.stream().anyMatch(t -> t.type() == EventType.ACCESS_DENIED);
            if (!told) {
                found.add(service);
            }
        }
        found.sort(Comparator.comparingInt(Trigger::from));
        return found;
    }

    /** Whether words stand close to the head that make something else of it. */
    private static boolean without(Rule rule, List<Token> tokens, Trigger trigger, int from, int to) {
        int first = Math.max(from, trigger.from() - WITHOUT_REACH);
        int last = Math.min(to, trigger.to() + WITHOUT_REACH);
        return rule.without.first(tokens, first, last) >= 0;
    }

    /** "Displacement": a word or two alone tell of nothing. */
    private static boolean heading(List<Token> tokens) {
        boolean closed = !tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.MARK;
        return !closed && tokens.size() < SHORTEST;
    }

    /** A pause, or an "and" written to the next word, opens a new clause. */
    private static boolean parts(Token token) {
        return token.is(",") || token.is(";") || token.is("،") || token.is("؛") || token.joined();
    }

    private boolean apart(Rule rule) {
        return clauses && rule.words.type().group() == EventGroup.DISPLACEMENT;
    }

    /** "göç ettiğini, bunların evine döndüğünü": two clauses, each with its own happening. */
    private static boolean yields(Rule rule, Trigger trigger, List<Trigger> found, List<Token> tokens) {
        return found.stream()
                .filter(t -> rule.words.yields().contains(t.rule()))
                .anyMatch(t ->
                        tokens.subList(Math.min(t.from(), trigger.from()), Math.max(t.from(), trigger.from())).stream()
                                .noneMatch(TriggerReader::parts));
    }

    /** Whether a sentence speaks of sport, trade or the weather of words. */
    public boolean figurative(List<Token> tokens) {
        return figurative.first(tokens, 0, tokens.size()) >= 0;
    }

    private @Nullable Trigger at(Rule rule, List<Token> tokens, int i, int from, int to, List<PlaceMention> places) {
        int end = rule.heads.end(tokens, i);
        if (end < 0 || end > to || spokenOf(rule, tokens, i, end, from, to)) {
            return null;
        }
        for (List<String> alternatives : rule.words.needs()) {
            if (alternatives.stream().noneMatch(a -> near(a, tokens, i, end, from, to, places))) {
                return null;
            }
        }
        Predicate predicate = rule.words.predicate() == null ? Predicate.OCCURRENCE : rule.words.predicate();
        // "Tehran would go on supporting": what was promised was promised.
        boolean promised =
                rule.words.type() == EventType.STATEMENT_SUPPORT || rule.words.type() == EventType.ACCUSATION;
        Modality modality = promised ? null : outlook.modality(tokens, i, end, from, to);
        // What is threatened or planned is told of as such, and no topic.
        boolean ahead = modality != null && modality != Modality.HYPOTHETICAL;
        if (!ahead && !topics.tells(rule.words, tokens, i, end, from, to)) {
            return null;
        }
        return new Trigger(
                rule.words.id(),
                rule.words.type(),
                i,
                end,
                predicate,
                null,
                null,
                modality,
                outlook.negated(tokens, i, end, from),
                outlook.compares(tokens, i, end, from, to));
    }

    /** Whether the head only names something known from elsewhere: a reason, another time, an adjective. */
    private boolean spokenOf(Rule rule, List<Token> tokens, int i, int end, int from, int to) {
        int begin = Math.max(from, i - BACKGROUND_REACH);
        for (int j = i - 1; j >= begin; j--) {
            if (tokens.get(j).kind() == Token.Kind.MARK && !tokens.get(j).is("-")) {
                begin = j + 1;
                break;
            }
        }
        boolean verb = verbal.at(tokens, i) && !nominal.at(tokens, i);
        boolean noun = !verb && rule.words.type().group() == EventGroup.CONFLICT;
        if (noun && (background.first(tokens, begin, i) >= 0 || backgroundBehind.first(tokens, end, end + 2) >= 0)) {
            return true;
        }
        if (noun && cause.first(tokens, begin, i) >= 0 && classes.first("harm", tokens, from, to) < 0) {
            return true;
        }
        if (earlier.first(tokens, Math.max(from, i - 2), i) >= 0 || (i > from && earlierBehind.at(tokens, end))) {
            return true;
        }
        boolean counted =
                i > from && (tokens.get(i - 1).kind() == Token.Kind.NUMBER || classes.at("newly", tokens, i - 1));
        return !counted
                && !adjectivesBehind
                && rule.words.notBefore().stream().anyMatch(c -> classes.at(c, tokens, end));
    }

    /** "Çad'a": the name's ending says that it is where they went. */
    private boolean towards(List<Token> tokens, PlaceMention place) {
        String last = tokens.get(place.to() - 1).word();
        return towards.stream().anyMatch(last::endsWith);
    }

    /** "Çad'a geçti": a country before the head whose ending says that it is the goal. */
    private boolean goal(List<Token> tokens, List<PlaceMention> places, int first, int last) {
        return places.stream()
                .anyMatch(p -> p.from() >= first
                        && p.to() <= last
                        && p.place().feature() == Place.Feature.COUNTRY
                        && towards(tokens, p));
    }

    /** "took control of Luvungi", where no list has Luvungi: a name right behind the head, a short word aside. */
    private static boolean named(List<Token> tokens, int end, int to) {
        int at =
                end < to && tokens.get(end).isWord() && tokens.get(end).folded().length() <= 3 ? end + 1 : end;
        boolean plain = at < to && !tokens.get(end).capitalised();
        return at < to
                && tokens.get(at).isWord()
                && tokens.get(at).capitalised()
                && (at == end || plain)
                && tokens.get(at).word().length() > 3
                && !tokens.get(at).word().equals(tokens.get(at).word().toUpperCase(Locale.ROOT));
    }

    private boolean near(String need, List<Token> tokens, int i, int end, int from, int to, List<PlaceMention> places) {
        int first = Math.max(from, i - REACH);
        int last = Math.min(to, end + REACH);
        return switch (need) {
            case "PLACE" -> place(places, first, last, p -> true) || named(tokens, end, to);
            case "TOWN" ->
                place(places, first, last, p -> p.feature() != Place.Feature.COUNTRY) || named(tokens, end, to);
            case "COUNTRY" ->
                place(places, end, last, p -> p.feature() == Place.Feature.COUNTRY)
                        || (!towards.isEmpty() && goal(tokens, places, first, last));
            case "FIGURE" -> tokens.subList(first, last).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
            default -> classes.first(need, tokens, first, last) >= 0;
        };
    }

    /** Whether such a place is named between two indices; the mentions are in order, so that the first is found by halving. */
    private static boolean place(
            List<PlaceMention> places, int first, int last, java.util.function.Predicate<Place> wanted) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).from() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < places.size() && places.get(i).to() <= last; i++) {
            if (wanted.test(places.get(i).place())) {
                return true;
            }
        }
        return false;
    }
}
