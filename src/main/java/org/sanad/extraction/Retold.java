package org.sanad.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Location;
import org.sanad.extraction.triggers.Trigger;

/** Tells words of a new happening from words that only come back to the one told before. */
final class Retold {
    /** The rule of words that never tell of a new happening. */
    private static final String AGAIN = "told-again";

    private static final Set<String> HARM = Set.of("casualties", "killing");
    private static final Set<String> UNNAMED = Set.of("attack", "attacked", "attack-civilians", "casualties", "killing", AGAIN);
    private static final Set<CueClass> JUDGING = Set.of(CueClass.DENY, CueClass.ACCUSE, CueClass.CLAIM);

    private Retold() {}

    /**
     * "We received 30 wounded", "the army blamed the attack on the rebels": dead without an act, or an act that a party
     * claims, denies or blames on another without saying of what kind, at no other place.
     *
     * @param place the place spoken of before
     */
    static boolean is(Reading reading, Segment segment, Trigger trigger, @Nullable Location place) {
        boolean judged = segment.voices().stream()
                .anyMatch(v -> JUDGING.contains(v.speaker().cueClass()));
        boolean harm = HARM.contains(trigger.rule()) && actorless(reading, trigger);
        boolean act = judged && UNNAMED.contains(trigger.rule());
        return trigger.modality() == null && (harm || act) && !elsewhere(reading, place);
    }

    /** Whether the words only come back to something and nobody claims, denies or blames it: no claim. */
    static boolean idle(Reading reading, Segment segment, Trigger trigger, boolean told, @Nullable Location place) {
        return trigger.rule().equals(AGAIN) && !(told && is(reading, segment, trigger, place));
    }

    private static boolean actorless(Reading reading, Trigger trigger) {
        return reading.actors().stream()
                .noneMatch(a -> a.to() <= trigger.from()
                        && a.country() == null
                        && !ActorSlots.speaks(reading, a.from())
                        && a.actor().kind() != org.sanad.events.ActorKind.CIVILIANS);
    }

    private static boolean elsewhere(Reading reading, @Nullable Location place) {
        return reading.places().stream()
                .filter(p -> !ActorSlots.speaks(reading, p.from()))
                .anyMatch(p -> place == null
                        || p.location().place() == null
                        || !p.location().place().equals(place.place()));
    }
}
