package org.sanad.extraction.triggers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Finds what became of services: a noun of a service with the nearest word of an effect. Neighbour: TriggerReader. */
final class ServiceReader {
    private static final int REACH = 16;
    private static final int ASIDE = 6;

    /** Nouns of one list stand so near to each other. */
    private static final int LIST = 4;

    /** As near, the first of several nouns counts. */
    private static final int CLOSE = 4;

    /** So near, a noun and an effect belong together whatever else is told. */
    private static final int SURE = 4;

    private final Map<Subsector, Phrases> services = new LinkedHashMap<>();
    private final Map<Effect, Phrases> effects = new LinkedHashMap<>();
    private final Phrases cut;
    private final Phrases reasons;
    private final Phrases and;
    private final boolean effectsBehind;
    private final Phrases causesBehind;
    private final Outlook outlook;

    ServiceReader(TriggerLexicon lexicon, Outlook outlook) {
        lexicon.services().forEach((subsector, nouns) -> services.put(subsector, Phrases.of(nouns)));
        lexicon.effects().forEach((effect, words) -> effects.put(effect, Phrases.of(words)));
        cut = Phrases.of(lexicon.cut());
        reasons = Phrases.of(lexicon.reasons());
        and = Phrases.of(lexicon.and());
        causesBehind = Phrases.of(lexicon.backgroundBehind());
        effectsBehind = lexicon.effectsBehind();
        this.outlook = outlook;
    }

    /** A noun of a service with an effect, and how many words lie between, those of other phrases counted more. */
    private record Pair(Subsector subsector, int noun, Effect effect, int at, int cost) {}

    /** What became of which service; an effect is told once, but for services that stand in one list. */
    List<Trigger> read(List<Token> tokens, int from, int to, List<PlaceMention> places) {
        int reason = reasons.first(tokens, from + 1, to);
        List<Pair> told = new ArrayList<>();
        for (Pair pair : pairs(tokens, from, to, places)) {
            // "closed because there was no fuel": what is told is that it closed.
            boolean why = reason >= 0
                    && pair.noun > reason
                    && !paused(tokens, reason, pair.noun)
                    && named(tokens, from, reason);
            // "For lack of diesel, the power plant stands still": the diesel is the reason.
            int lack = reasons.first(tokens, Math.max(from, pair.noun - LIST), pair.noun);
            why |= lack >= 0 && lack <= from + 1 && named(tokens, pair.noun + 1, to);
            boolean because = reasons.first(tokens, pair.at - 2, pair.at) >= 0;
            if (!why && !because && told.stream().allMatch(t -> beside(t, pair, tokens))) {
                told.add(pair);
            }
        }
        return told.stream().map(t -> trigger(t, tokens, from, to)).toList();
    }

    /** Each noun with the effect nearest to it, service by service in the lexicon's order. */
    private List<Pair> pairs(List<Token> tokens, int from, int to, List<PlaceMention> places) {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<Subsector, Phrases> service : services.entrySet()) {
            List<Pair> own = new ArrayList<>();
            for (int noun = from; noun < to; noun++) {
                boolean named = service.getValue().at(tokens, noun) && !ofName(noun, places);
                Pair nearest = named ? nearest(service.getKey(), noun, tokens, from, to) : null;
                if (nearest != null) {
                    own.add(nearest);
                }
            }
            // The first noun that its effect stands close to, else the nearest.
            own.sort(Comparator.comparingInt((Pair p) -> p.cost <= CLOSE ? 0 : p.cost)
                    .thenComparingInt(Pair::noun));
            pairs.addAll(own);
        }
        return pairs;
    }

    /** "West Bank" is no bank; Kerem Shalom crossing is a crossing. */
    private static boolean ofName(int noun, List<PlaceMention> places) {
        return places.stream()
                .anyMatch(p -> p.from() <= noun
                        && noun < p.to()
                        && p.place().feature() != Place.Feature.FACILITY
                        && p.place().feature() != Place.Feature.LINE);
    }

    private @Nullable Pair nearest(Subsector subsector, int noun, List<Token> tokens, int from, int to) {
        Pair best = null;
        for (Map.Entry<Effect, Phrases> effect : effects.entrySet()) {
            for (int i = Math.max(from, noun - REACH); i < Math.min(to, noun + REACH); i++) {
                int cost = cost(tokens, noun, i);
                if (cost <= (best == null ? REACH : best.cost - 1)
                        && effect.getValue().at(tokens, i)) {
                    best = new Pair(subsector, noun, effect.getKey(), i, cost);
                }
            }
        }
        return best;
    }

    /** Whether both are told: of other words, or of the same effect on services that stand in one list. */
    private boolean beside(Pair told, Pair pair, List<Token> tokens) {
        if (told.subsector == pair.subsector) {
            boolean turns = pair.effect == Effect.RESTORED && pair.at > told.at;
            boolean anew = turns || paused(tokens, Math.min(told.at, pair.at), Math.max(told.at, pair.at));
            return told.at != pair.at && told.effect != pair.effect && pair.cost <= SURE && anew;
        }
        return told.noun != pair.noun && (told.at != pair.at || joined(told, tokens, pair.noun));
    }

    private static boolean paused(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.is(",") || t.is(";") || t.is("،"));
    }

    private boolean named(List<Token> tokens, int from, int to) {
        return services.values().stream().anyMatch(nouns -> nouns.first(tokens, from, to) >= 0);
    }

    /** "power and running water": the noun stands beside the other service's, and both were struck. */
    private boolean joined(Pair other, List<Token> tokens, int noun) {
        int first = Math.min(other.noun, noun);
        int last = Math.max(other.noun, noun);
        return last - first <= LIST && and(tokens, first + 1, last + 1);
    }

    private boolean and(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean attached = token.folded().startsWith("و") && !token.forms().isEmpty();
            if (attached || and.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private Trigger trigger(Pair pair, List<Token> tokens, int from, int to) {
        Subsector subsector = pair.subsector;
        int at = pair.at;
        Effect effect = pair.effect;
        boolean road = switch (subsector) {
            case ROAD_TRANSPORT, BORDER_CROSSING, AIRPORT, SCHOOL -> true;
            default -> false;
        };
        if (road && effect == Effect.SUSPENDED && cut.at(tokens, at)) {
            effect = Effect.CLOSED;
        } else if (!road && effect == Effect.CLOSED && cut.at(tokens, at)) {
            effect = Effect.SUSPENDED;
        }
        boolean negated = outlook.negated(tokens, at, at + 1, from);
        if (negated && effect == Effect.RESTORED) {
            // "have not resumed": still suspended.
            effect = road && subsector != Subsector.SCHOOL ? Effect.CLOSED : Effect.SUSPENDED;
            negated = false;
        }
        return new Trigger(
                "service-" + subsector.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                EventType.SERVICE_DISRUPTION,
                at,
                at + 1,
                Predicate.SERVICE,
                subsector,
                effect,
                outlook.modality(tokens, at, at + 1, from, to),
                negated,
                false);
    }

    /** An odd number of commas between: the noun stands in a phrase of its own, "the crossing, through which fuel comes, closed". */
    private static boolean aside(List<Token> tokens, int noun, int effect) {
        long commas = tokens.subList(Math.min(noun, effect), Math.max(noun, effect)).stream()
                .filter(t -> t.is(",") || t.is("،"))
                .count();
        return commas % 2 == 1;
    }

    private int cost(List<Token> tokens, int noun, int effect) {
        return Math.abs(effect - noun)
                + (aside(tokens, noun, effect) ? ASIDE : 0)
                + (!effectsBehind && effect < noun && and(tokens, effect + 1, noun + 1) ? ASIDE : 0)
                + (effectsBehind && effect < noun ? REACH / 2 : 0)
                + (effectsBehind && causesBehind.first(tokens, effect + 1, effect + 3) >= 0 ? REACH / 2 : 0);
    }
}
