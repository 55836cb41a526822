package org.sanad.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.ActorKind;
import org.sanad.events.Claim;
import org.sanad.events.CueClass;
import org.sanad.events.EventType;
import org.sanad.events.Location;
import org.sanad.extraction.triggers.Trigger;

/** Tells words of a new happening from words that only come back to the one told before. */
final class Retold {
    /** The rule of words that never tell of a new happening. */
    private static final String AGAIN = "told-again";

    private static final Set<String> HARM = Set.of("casualties", "killing");
    private static final Set<String> UNNAMED = Set.of("attack", "attacked", "casualties", "killing", AGAIN);
    private static final Set<CueClass> JUDGING = Set.of(CueClass.DENY, CueClass.ACCUSE, CueClass.CLAIM);

    private Retold() {}

    /**
     * "We received 30 wounded", "the army blamed the attack on the rebels": dead without an act, or an act that a party
     * claims, denies or blames on another without saying of what kind, at no other place.
     *
     * @param before the happening told before
     * @param place the place spoken of before
     */
    static boolean is(
            Reading reading, Segment segment, Trigger trigger, Claim before, @Nullable Location place) {
        boolean judged = segment.voices().stream()
                .anyMatch(v -> JUDGING.contains(v.speaker().cueClass()));
        // Deaths behind an assault may be another act of the same people: only those of a weapon or of a fight are its own.
        boolean own = before.type() != EventType.ARMED_CLASH || "rule:clash".equals(before.extractor());
        boolean harm = own && HARM.contains(trigger.rule()) && actorless(reading, trigger);
        boolean act = judged && UNNAMED.contains(trigger.rule());
        return trigger.modality() == null && (harm || act) && !elsewhere(reading, place);
    }

    /** Whether the words only come back to something and nobody claims, denies or blames it: no claim. */
    static boolean idle(Reading reading, Segment segment, Trigger trigger, @Nullable Claim before, @Nullable Location place) {
        return trigger.rule().equals(AGAIN)
                && (before == null || !is(reading, segment, trigger, before, place));
    }

    private static boolean actorless(Reading reading, Trigger trigger) {
        return reading.actors().stream()
                .noneMatch(a -> a.to() <= trigger.from()
                        && a.country() == null
                        && !ActorSlots.speaks(reading, a.from())
                        && a.actor().kind() != ActorKind.CIVILIANS);
    }

    private static boolean elsewhere(Reading reading, @Nullable Location place) {
        return reading.places().stream()
                .filter(p -> !ActorSlots.speaks(reading, p.from()))
                .anyMatch(p -> place == null
                        || p.location().place() == null
                        || !p.location().place().equals(place.place()));
    }
}
