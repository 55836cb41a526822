package org.sanad.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;
import org.sanad.events.ActorKind;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Finds who does and who suffers what a trigger tells: active, passive, and who takes ground from whom. */
final class ActorSlots {
    private static final int SUBJECT_REACH = 2;

    private final Grammar grammar;

    ActorSlots(Grammar grammar) {
        this.grammar = grammar;
    }

    @Nullable
    ActorMention taker(Reading reading, Trigger trigger) {
        for (ActorMention actor : reading.actors()) {
            boolean byOrTo = led(reading.tokens(), actor, grammar.agents);
            if (actor.from() >= trigger.from() && byOrTo && acts(actor, trigger)) {
                return actor;
            }
        }
        ActorMention subject = subject(reading, trigger);
        return subject == null ? before(reading, trigger) : subject;
    }

    private @Nullable ActorMention doer(Reading reading, Trigger trigger) {
        ActorMention subject = subject(reading, trigger);
        return subject == null ? before(reading, trigger) : subject;
    }

    /** Where the verb opens the clause, who stands right behind it does it: "سيطر الجيش على". */
    private @Nullable ActorMention subject(Reading reading, Trigger trigger) {
        if (!grammar.verbFirst) {
            return null;
        }
        return reading.actors().stream()
                .filter(a ->
                        a.from() >= trigger.from() && a.from() - trigger.from() <= SUBJECT_REACH && acts(a, trigger))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ActorMention before(Reading reading, Trigger trigger) {
        ActorMention nearest = null;
        for (ActorMention actor : reading.actors()) {
            if (actor.to() <= trigger.from() && acts(actor, trigger) && !speaks(reading, actor.from())) {
                nearest = actor;
            }
        }
        return nearest;
    }

    /** A country is a party to talks, but elsewhere the name of a place. */
    private static boolean acts(ActorMention actor, Trigger trigger) {
        boolean country = actor.country() != null
                && actor.actor().kind() == ActorKind.STATE_FORCES
                && actor.to() - actor.from() <= 2;
        return !country || trigger.type().group() == EventGroup.DIPLOMACY || trigger.type() == EventType.AGREEMENT;
    }

    static boolean speaks(Reading reading, int at) {
        return reading.attributions().stream().anyMatch(a -> a.from() <= at && at < a.to());
    }

    List<Actor> actors(Reading reading, Segment segment, Trigger trigger) {
        ActorMention actor = trigger.type() == EventType.NSA_OVERTAKES_TERRITORY
                ? taker(reading, trigger)
                : passive(reading, trigger) ? byAgent(reading, trigger) : doer(reading, trigger);
        if (actor == null || (actor.from() < segment.from() && trigger.type().group() != EventGroup.CONFLICT)) {
            return List.of();
        }
        return List.of(actor.actor());
    }

    List<Actor> targets(Reading reading, Segment segment, Trigger trigger) {
        List<Actor> acting = actors(reading, segment, trigger);
        for (ActorMention mention : reading.actors()) {
            boolean target =
                    passive(reading, trigger) ? mention.to() <= trigger.from() : mention.from() >= trigger.to();
            boolean inside = mention.from() >= segment.from() && mention.to() <= segment.to();
            if (target
                    && inside
                    && acts(mention, trigger)
                    && !acting.contains(mention.actor())
                    && !speaks(reading, mention.from())) {
                return List.of(mention.actor());
            }
        }
        return List.of();
    }

    private boolean passive(Reading reading, Trigger trigger) {
        return grammar.passive.first(reading.tokens(), trigger.from() - 3, trigger.from()) >= 0;
    }

    private @Nullable ActorMention byAgent(Reading reading, Trigger trigger) {
        for (ActorMention mention : reading.actors()) {
            if (grammar.byBehind.at(reading.tokens(), mention.to())
                    || (mention.from() >= trigger.from() && led(reading.tokens(), mention, grammar.by))) {
                return mention;
            }
        }
        return null;
    }

    /** Whether such a word stands right before the actor, an article aside. */
    private boolean led(List<Token> tokens, ActorMention actor, Phrases words) {
        int before = actor.from() - 1;
        return words.at(tokens, before) || (grammar.the.at(tokens, before) && words.at(tokens, before - 1));
    }
}
