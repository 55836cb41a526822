package org.sanad.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;
import org.sanad.events.ActorKind;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.text.Token;

/** Finds who does and who suffers what a trigger tells: active, passive, and who takes ground from whom. */
final class ActorSlots {
    private ActorSlots() {}

    static @Nullable ActorMention taker(Reading reading, Trigger trigger) {
        List<Token> tokens = reading.tokens();
        for (ActorMention actor : reading.actors()) {
            int before = actor.from() - 1;
            boolean the = before > 0 && tokens.get(before).is("the");
            int word = the ? before - 1 : before;
            boolean byOrTo = word >= 0
                    && (tokens.get(word).is("by")
                            || tokens.get(word).is("to")
                            || tokens.get(word).is("into"));
            if (actor.from() >= trigger.from() && byOrTo && acts(actor, trigger)) {
                return actor;
            }
        }
        return before(reading, trigger);
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

    static List<Actor> actors(Reading reading, Segment segment, Trigger trigger) {
        ActorMention actor = trigger.type() == EventType.NSA_OVERTAKES_TERRITORY
                ? taker(reading, trigger)
                : passive(reading, trigger) ? byAgent(reading, trigger) : before(reading, trigger);
        if (actor == null || (actor.from() < segment.from() && trigger.type().group() != EventGroup.CONFLICT)) {
            return List.of();
        }
        return List.of(actor.actor());
    }

    static List<Actor> targets(Reading reading, Segment segment, Trigger trigger) {
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

    private static boolean passive(Reading reading, Trigger trigger) {
        for (int i = Math.max(0, trigger.from() - 3); i < trigger.from(); i++) {
            if (reading.tokens().get(i).folded().matches("was|were|been|being|under|by")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ActorMention byAgent(Reading reading, Trigger trigger) {
        for (ActorMention mention : reading.actors()) {
            int before = mention.from() - 1;
            boolean the = before > 0 && reading.tokens().get(before).is("the");
            int word = the ? before - 1 : before;
            if (mention.from() >= trigger.from()
                    && word >= 0
                    && reading.tokens().get(word).is("by")) {
                return mention;
            }
        }
        return null;
    }
}
