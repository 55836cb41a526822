package org.sanad.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * Which events are asked for; every part narrows, an empty or null one does not.
 *
 * @param report the report they are read from
 * @param places any of these, or what lies in them; null when no place was asked for, empty when the asked one is unknown,
 *     and then nothing fits
 * @param within kilometres around the first of the places that has coordinates; null for the places alone
 * @param box where they are drawn
 * @param from first day they may have lasted to
 * @param to last day they may have begun on
 * @param source publisher's name, in any case
 * @param words folded words, each of which some quote has
 */
public record EventQuery(
        @Nullable UUID report,
        Set<EventType> types,
        Set<EventGroup> groups,
        @Nullable List<Place> places,
        @Nullable Double within,
        @Nullable Box box,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<ClaimStatus> statuses,
        @Nullable String source,
        List<String> words) {

    /** All events. */
    public static final EventQuery ALL =
            new EventQuery(null, Set.of(), Set.of(), null, null, null, null, null, Set.of(), null, List.of());

    public EventQuery {
        types = Set.copyOf(types);
        groups = Set.copyOf(groups);
        places = places == null ? null : List.copyOf(places);
        statuses = Set.copyOf(statuses);
        words = List.copyOf(words);
    }

    /**
     * A box between meridians and parallels, in degrees; one that begins east of its end crosses the antimeridian.
     */
    public record Box(double west, double south, double east, double north) {
        public Box {
            // Asked the right way round, so that what is not a number is refused too.
            boolean meridians = Math.abs(west) <= 180 && Math.abs(east) <= 180;
            if (!meridians || !(south >= -90 && south <= north && north <= 90)) {
                throw new IllegalArgumentException(
                        "No box on the globe: " + west + "," + south + "," + east + "," + north);
            }
        }
    }
}
