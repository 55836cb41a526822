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
    private static final int REACH = 16;
    private static final int ASIDE = 6;

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

    List<Trigger> read(List<Token> tokens, int from, int to) {
        List<Trigger> found = new ArrayList<>();
        int reason = reasons.first(tokens, from + 1, to);
        for (Map.Entry<Subsector, Phrases> service : services.entrySet()) {
            int noun = service.getValue().first(tokens, from, to);
            // "closed because there was no fuel": what is told is that it closed.
            if (noun < 0
                    || (reason >= 0 && noun > reason && !paused(tokens, reason, noun) && named(tokens, from, reason))
                    || found.stream()
                            .anyMatch(t -> Math.abs(t.from() - noun) < REACH
                                    && sameEffectWord(t, tokens, noun, from, to)
                                    && !joined(t, tokens, noun))) {
                continue;
            }
            Trigger trigger = trigger(service.getKey(), noun, tokens, from, to);
            if (trigger != null
                    && reasons.first(tokens, trigger.from() - 2, trigger.from()) < 0
                    && found.stream().noneMatch(t -> t.from() == trigger.from() && !joined(t, tokens, noun))) {
                found.add(trigger);
            }
        }
        return found;
    }

    private static boolean paused(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.is(",") || t.is(";") || t.is("،"));
    }

    private boolean named(List<Token> tokens, int from, int to) {
        return services.values().stream().anyMatch(nouns -> nouns.first(tokens, from, to) >= 0);
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

    private record EffectWord(int at, Effect effect) {}

    /** The effect word nearest to the noun, or null when none is near. */
    private @Nullable EffectWord nearestEffect(List<Token> tokens, int noun, int from, int to) {
        EffectWord best = null;
        int nearest = REACH + 1;
        for (Map.Entry<Effect, Phrases> entry : effects.entrySet()) {
            for (int i = Math.max(from, noun - REACH); i < Math.min(to, noun + REACH); i++) {
                int distance = Math.abs(i - noun)
                        + (aside(tokens, noun, i) ? ASIDE : 0)
                        + (effectsBehind && i < noun ? REACH / 2 : 0)
                        + (effectsBehind && causesBehind.first(tokens, i + 1, i + 3) >= 0 ? REACH / 2 : 0);
                if (distance < nearest && entry.getValue().at(tokens, i)) {
                    nearest = distance;
                    best = new EffectWord(i, entry.getKey());
                }
            }
        }
        return best;
    }
}
