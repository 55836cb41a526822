package org.sanad.extraction.triggers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Finds what became of services: a noun of a service with the nearest word of an effect. Neighbour: TriggerReader. */
final class ServiceReader {
    private static final int REACH = 14;
    private static final int REASON_REACH = 5;

    private final Map<Subsector, Phrases> services = new LinkedHashMap<>();
    private final Map<Effect, Phrases> effects = new LinkedHashMap<>();
    private final Phrases cut;
    private final Phrases and;
    private final Phrases reasons;
    private final Outlook outlook;

    ServiceReader(TriggerLexicon lexicon, Outlook outlook) {
        lexicon.services().forEach((subsector, nouns) -> services.put(subsector, Phrases.of(nouns)));
        lexicon.effects().forEach((effect, words) -> effects.put(effect, Phrases.of(words)));
        cut = Phrases.of(lexicon.cut());
        and = Phrases.of(lexicon.and());
        reasons = Phrases.of(lexicon.reasons());
        this.outlook = outlook;
    }

    List<Trigger> read(List<Token> tokens, int from, int to) {
        List<Trigger> found = new ArrayList<>();
        for (Map.Entry<Subsector, Phrases> service : services.entrySet()) {
            int noun = noun(service.getValue(), tokens, from, to);
            if (noun < 0
                    || found.stream()
                            .anyMatch(t -> Math.abs(t.from() - noun) < REACH
                                    && sameEffectWord(t, tokens, noun, from, to)
                                    && !joined(t, tokens, noun))) {
                continue;
            }
            Trigger trigger = trigger(service.getKey(), noun, tokens, from, to);
            if (trigger != null
                    && found.stream().noneMatch(t -> t.from() == trigger.from() && !joined(t, tokens, noun))) {
                found.add(trigger);
            }
        }
        return found;
    }

    /** The first noun of the service that is not only the reason of something: "closed for lack of fuel"; or -1. */
    private int noun(Phrases nouns, List<Token> tokens, int from, int to) {
        int noun = nouns.first(tokens, from, to);
        while (noun >= 0 && reason(tokens, noun, from)) {
            noun = nouns.first(tokens, noun + 1, to);
        }
        return noun;
    }

    private boolean reason(List<Token> tokens, int noun, int from) {
        for (int i = Math.max(from, noun - REASON_REACH); i < noun; i++) {
            int end = reasons.end(tokens, i);
            if (end == noun || end == noun - 1) {
                return true;
            }
        }
        return false;
    }

    /** "power and running water": the noun stands beside the other service's, and both were struck. */
    private boolean joined(Trigger other, List<Token> tokens, int noun) {
        Subsector subsector = other.subsector();
        Phrases nouns = subsector == null ? Phrases.NONE : services.getOrDefault(subsector, Phrases.NONE);
        int before = nouns.first(tokens, noun - 3, noun);
        int behind = nouns.first(tokens, noun + 1, noun + 4);
        return (before >= 0 && and(tokens, before + 1, noun + 1)) || (behind >= 0 && and(tokens, noun + 1, behind + 1));
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

    private boolean sameEffectWord(Trigger other, List<Token> tokens, int noun, int from, int to) {
        EffectWord nearest = nearestEffect(tokens, noun, from, to);
        return nearest != null && nearest.at() == other.from();
    }

    private @Nullable Trigger trigger(Subsector subsector, int noun, List<Token> tokens, int from, int to) {
        EffectWord nearest = nearestEffect(tokens, noun, from, to);
        if (nearest == null) {
            return null;
        }
        int at = nearest.at();
        Effect effect = nearest.effect();
        boolean road = switch (subsector) {
            case ROAD_TRANSPORT, BORDER_CROSSING, AIRPORT, SCHOOL -> true;
            default -> false;
        };
        if (road && effect == Effect.SUSPENDED && cut.at(tokens, at)) {
            effect = Effect.CLOSED;
        } else if (!road && effect == Effect.CLOSED && cut.at(tokens, at)) {
            effect = Effect.SUSPENDED;
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
                outlook.negated(tokens, at, at + 1, from),
                false);
    }

    private record EffectWord(int at, Effect effect) {}

    /** The effect word nearest to the noun, or null when none is near. */
    private @Nullable EffectWord nearestEffect(List<Token> tokens, int noun, int from, int to) {
        EffectWord best = null;
        int nearest = REACH + 1;
        for (Map.Entry<Effect, Phrases> entry : effects.entrySet()) {
            for (int i = Math.max(from, noun - REACH); i < Math.min(to, noun + REACH); i++) {
                int distance = Math.abs(i - noun);
                // As near on both sides: a verb behind its noun rather than one of the clause before.
                boolean behind = distance == nearest && best != null && i > noun && best.at() < noun;
                if ((distance < nearest || behind) && entry.getValue().at(tokens, i)) {
                    nearest = distance;
                    best = new EffectWord(i, entry.getKey());
                }
            }
        }
        return best;
    }
}
