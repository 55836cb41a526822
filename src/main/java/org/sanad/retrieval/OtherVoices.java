package org.sanad.retrieval;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Polarity;
import org.sanad.events.SourcedClaim;
import org.sanad.places.Place;

/**
 * What others say against claims that support an answer: it is told with them, in whatever words it is said. Neighbour:
 * {@link EvidenceRetriever}.
 */
final class OtherVoices {
    /** What is said later than that is said of something else. */
    private static final Duration WITHIN = Duration.ofDays(7);

    /** Both cannot hold one place. */
    private static final Set<EventType> TAKEN =
            Set.of(EventType.GOV_REGAINS_TERRITORY, EventType.NSA_OVERTAKES_TERRITORY);

    private OtherVoices() {}

    /**
     * The claims that speak against supporting ones, each once.
     *
     * @param found what the index found, supporting or not
     * @param neighbours the other claims of the same events
     */
    static List<SourcedClaim> of(
            List<SourcedClaim> supporting, List<SourcedClaim> found, List<SourcedClaim> neighbours) {
        Map<UUID, SourcedClaim> voices = new LinkedHashMap<>();
        Stream.concat(found.stream(), neighbours.stream())
                .filter(c -> supporting.stream()
                        .noneMatch(s -> s.claim().id().equals(c.claim().id())))
                .filter(c -> supporting.stream().anyMatch(s -> against(c, s)))
                .forEach(c -> voices.putIfAbsent(c.claim().id(), c));
        return List.copyOf(voices.values());
    }

    private static boolean against(SourcedClaim other, SourcedClaim supporting) {
        Claim one = other.claim();
        Claim told = supporting.claim();
        boolean event = other.eventId().equals(supporting.eventId());
        if (!event && !(near(other, supporting) && together(one.location(), told.location()))) {
            return false;
        }
        boolean denies = one.polarity() == Polarity.NEGATIVE
                && told.polarity() == Polarity.POSITIVE
                && one.type() == told.type();
        boolean rivals = one.type() != told.type()
                && TAKEN.contains(one.type())
                && TAKEN.contains(told.type())
                && !sameSpeaker(one, told);
        return denies || rivals || (event && !sameSpeaker(one, told) && countsOtherwise(one, told));
    }

    private static boolean sameSpeaker(Claim one, Claim other) {
        return one.speaker().name().equals(other.speaker().name());
    }

    /** Whether both give a number of one thing, and not the same. */
    private static boolean countsOtherwise(Claim one, Claim other) {
        return one.figures().stream()
                .filter(Figure::quantified)
                .anyMatch(f -> other.figures().stream()
                        .filter(Figure::quantified)
                        .anyMatch(g -> g.measure() == f.measure()
                                && g.unit() == f.unit()
                                && (!equal(g.min(), f.min()) || !equal(g.max(), f.max()))));
    }

    private static boolean equal(@Nullable Double one, @Nullable Double other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean near(SourcedClaim one, SourcedClaim other) {
        return Duration.between(one.knownAt(), other.knownAt()).abs().compareTo(WITHIN) <= 0;
    }

    private static boolean together(@Nullable Location one, @Nullable Location other) {
        Place here = one == null ? null : one.place();
        Place there = other == null ? null : other.place();
        return here != null && there != null && (here.contains(there) || there.contains(here));
    }
}
