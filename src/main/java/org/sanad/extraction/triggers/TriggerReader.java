package org.sanad.extraction.triggers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Predicate;
import org.sanad.extraction.Lexicons;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.text.Phrase;
import org.sanad.text.Token;

/**
 * Finds the words that tell of happenings in a stretch of a sentence, with negation, plan and comparison. Words of
 * sport, figures of speech, and happenings named only as the reason of something else fire nothing.
 */
public final class TriggerReader {
    /** How far, in words, a rule looks for what it needs. */
    private static final int REACH = 14;

    private static final int SERVICE_REACH = 12;
    private static final int MODAL_REACH = 7;
    private static final int NEGATION_REACH = 3;
    private static final int BACKGROUND_REACH = 5;

    private record Rule(TriggerLexicon.Rule words, List<Phrase> heads, List<Phrase> without) {}

    private record Service(TriggerLexicon.Service words, List<Phrase> nouns) {}

    private final WordClasses classes;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final Map<Effect, List<Phrase>> effects = new EnumMap<>(Effect.class);
    private final Map<Modality, List<Phrase>> planned = new EnumMap<>(Modality.class);
    private final List<Phrase> figurative;
    private final List<Phrase> background;
    private final List<Phrase> earlier;
    private final List<Phrase> negations;
    private final List<Phrase> comparison;

    /** The reader of a language that has a lexicon. */
    public TriggerReader(String language) {
        TriggerLexicon lexicon = Lexicons.read("triggers/" + language + ".yaml", TriggerLexicon.class);
        classes = new WordClasses(lexicon.classes());
        lexicon.rules().forEach(r -> rules.add(new Rule(r, Phrase.all(r.heads()), Phrase.all(r.without()))));
        lexicon.services().forEach(s -> services.add(new Service(s, Phrase.all(s.nouns()))));
        lexicon.effects().forEach((effect, words) -> effects.put(effect, Phrase.all(words)));
        lexicon.planned().forEach((modality, words) -> planned.put(modality, Phrase.all(words)));
        figurative = Phrase.all(lexicon.figurative());
        background = Phrase.all(lexicon.background());
        earlier = Phrase.all(lexicon.earlier());
        negations = Phrase.all(lexicon.negations());
        comparison = Phrase.all(lexicon.comparison());
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
        if (Phrase.first(figurative, tokens, 0, tokens.size()) >= 0) {
            return List.of();
        }
        List<Trigger> found = new ArrayList<>();
        Set<String> fired = new HashSet<>();
        for (Rule rule : rules) {
            boolean told = rule.words.predicate() == Predicate.CASUALTIES
                    && before.stream().anyMatch(t -> rule.words.yields().contains(t.rule()));
            if (told
                    || rule.words.yields().stream().anyMatch(fired::contains)
                    || Phrase.first(rule.without, tokens, from, to) >= 0) {
                continue;
            }
            for (int i = from; i < to; i++) {
                Trigger trigger = at(rule, tokens, i, from, to, places);
                if (trigger != null
                        && found.stream().noneMatch(t -> t.from() < trigger.to() && trigger.from() < t.to())) {
                    found.add(trigger);
                    fired.add(rule.words.id());
                    break;
                }
            }
        }
        found.addAll(services(tokens, from, to));
        found.sort(Comparator.comparingInt(Trigger::from));
        return found;
    }

    private @Nullable Trigger at(Rule rule, List<Token> tokens, int i, int from, int to, List<PlaceMention> places) {
        int end = Phrase.end(rule.heads, tokens, i);
        if (end < 0 || end > to || spokenOf(rule, tokens, i, end, from)) {
            return null;
        }
        for (List<String> alternatives : rule.words.needs()) {
            if (alternatives.stream().noneMatch(a -> near(a, tokens, i, end, from, to, places))) {
                return null;
            }
        }
        Predicate predicate = rule.words.predicate() == null ? Predicate.OCCURRENCE : rule.words.predicate();
        boolean compares = Phrase.first(comparison, tokens, i - 4, end) >= 0 && years(tokens, from, to);
        return new Trigger(
                rule.words.id(),
                rule.words.type(),
                i,
                end,
                predicate,
                null,
                null,
                modality(rule, tokens, i, from),
                Phrase.first(negations, tokens, Math.max(from, i - NEGATION_REACH), i) >= 0,
                compares);
    }

    /** Whether the head only names something known from elsewhere: a reason, another time, an adjective. */
    private boolean spokenOf(Rule rule, List<Token> tokens, int i, int end, int from) {
        int begin = Math.max(from, i - BACKGROUND_REACH);
        for (int j = i - 1; j >= begin; j--) {
            if (tokens.get(j).kind() == Token.Kind.MARK && !tokens.get(j).is("-")) {
                begin = j + 1;
                break;
            }
        }
        String head = tokens.get(i).folded();
        boolean verbal = head.endsWith("ed") || (head.endsWith("ing") && !head.equals("fighting"));
        boolean plainVerb = verbal || !rule.words.type().group().equals(EventGroup.CONFLICT);
        if (!plainVerb && Phrase.first(background, tokens, begin, i) >= 0) {
            return true;
        }
        if (Phrase.first(earlier, tokens, Math.max(from, i - 2), i) >= 0
                || (end < tokens.size() && tokens.get(end).is("earlier") && i > from)) {
            return true;
        }
        boolean counted = i > from
                && (tokens.get(i - 1).kind() == Token.Kind.NUMBER
                        || tokens.get(i - 1).is("newly"));
        return !counted && rule.words.notBefore().stream().anyMatch(c -> classes.at(c, tokens, end));
    }

    private boolean near(String need, List<Token> tokens, int i, int end, int from, int to, List<PlaceMention> places) {
        int first = Math.max(from, i - REACH);
        int last = Math.min(to, end + REACH);
        return switch (need) {
            case "PLACE" -> places.stream().anyMatch(p -> p.from() >= first && p.to() <= last);
            case "TOWN" ->
                places.stream()
                        .anyMatch(p ->
                                p.from() >= first && p.to() <= last && p.place().feature() != Place.Feature.COUNTRY);
            case "COUNTRY" ->
                places.stream()
                        .anyMatch(p ->
                                p.from() >= end && p.to() <= last && p.place().feature() == Place.Feature.COUNTRY);
            case "FIGURE" -> tokens.subList(first, last).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
            default -> classes.first(need, tokens, first, last) >= 0;
        };
    }

    private @Nullable Modality modality(Rule rule, List<Token> tokens, int i, int from) {
        if (rule.words.type().group() == EventGroup.DIPLOMACY) {
            // "Tehran would go on supporting": what was promised was promised.
            return null;
        }
        return modality(tokens, i, from);
    }

    private @Nullable Modality modality(List<Token> tokens, int i, int from) {
        int begin = i;
        while (begin > from && tokens.get(begin - 1).kind() != Token.Kind.MARK) {
            begin--;
        }
        for (Map.Entry<Modality, List<Phrase>> entry : planned.entrySet()) {
            if (Phrase.first(entry.getValue(), tokens, Math.max(begin, i - MODAL_REACH), i) >= 0) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** A year in the stretch: what the comparison compares with. */
    private static boolean years(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.folded().matches("(19|20)\\d\\d"));
    }

    /** A service noun with the nearest word of what became of it. */
    private List<Trigger> services(List<Token> tokens, int from, int to) {
        List<Trigger> found = new ArrayList<>();
        for (Service service : services) {
            int noun = Phrase.first(service.nouns, tokens, from, to);
            if (noun < 0
                    || found.stream()
                            .anyMatch(t -> Math.abs(t.from() - noun) < SERVICE_REACH
                                    && sameEffectWord(t, tokens, noun, from, to)
                                    && !joined(t, tokens, noun))) {
                continue;
            }
            Trigger trigger = service(service, noun, tokens, from, to);
            if (trigger != null
                    && found.stream().noneMatch(t -> t.from() == trigger.from() && !joined(t, tokens, noun))) {
                found.add(trigger);
            }
        }
        return found;
    }

    /** "power and running water": the noun stands beside the other service's, and both were struck. */
    private boolean joined(Trigger other, List<Token> tokens, int noun) {
        return services.stream()
                .filter(s -> s.words.subsector() == other.subsector())
                .anyMatch(s -> {
                    int before = Phrase.first(s.nouns, tokens, noun - 3, noun);
                    int behind = Phrase.first(s.nouns, tokens, noun + 1, noun + 4);
                    return (before >= 0 && and(tokens, before, noun)) || (behind >= 0 && and(tokens, noun, behind));
                });
    }

    private static boolean and(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.is("and"));
    }

    private boolean sameEffectWord(Trigger other, List<Token> tokens, int noun, int from, int to) {
        EffectWord nearest = nearestEffect(tokens, noun, from, to);
        return nearest != null && nearest.at() == other.from();
    }

    private @Nullable Trigger service(Service service, int noun, List<Token> tokens, int from, int to) {
        EffectWord nearest = nearestEffect(tokens, noun, from, to);
        if (nearest == null) {
            return null;
        }
        int at = nearest.at();
        Effect effect = nearest.effect();
        boolean road = switch (service.words.subsector()) {
            case ROAD_TRANSPORT, BORDER_CROSSING, AIRPORT, SCHOOL -> true;
            default -> false;
        };
        if (road && effect == Effect.SUSPENDED && tokens.get(at).is("cut")) {
            effect = Effect.CLOSED;
        } else if (!road && effect == Effect.CLOSED && tokens.get(at).is("cut")) {
            effect = Effect.SUSPENDED;
        }
        return new Trigger(
                "service-"
                        + service.words
                                .subsector()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                EventType.SERVICE_DISRUPTION,
                at,
                at + 1,
                Predicate.SERVICE,
                service.words.subsector(),
                effect,
                modality(tokens, at, from),
                Phrase.first(negations, tokens, Math.max(from, at - NEGATION_REACH), at) >= 0,
                false);
    }

    private record EffectWord(int at, Effect effect) {}

    /** The effect word nearest to the noun, or null when none is near. */
    private @Nullable EffectWord nearestEffect(List<Token> tokens, int noun, int from, int to) {
        EffectWord best = null;
        int nearest = SERVICE_REACH + 1;
        for (Map.Entry<Effect, List<Phrase>> entry : effects.entrySet()) {
            for (int i = Math.max(from, noun - SERVICE_REACH); i < Math.min(to, noun + SERVICE_REACH); i++) {
                int distance = Math.abs(i - noun);
                if (distance < nearest && Phrase.end(entry.getValue(), tokens, i) > 0) {
                    nearest = distance;
                    best = new EffectWord(i, entry.getKey());
                }
            }
        }
        return best;
    }
}
