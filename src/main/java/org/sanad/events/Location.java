package org.sanad.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * Where something happened, never finer than the report says.
 *
 * @param name the place's usual name, or the report's words where no gazetteer knows it
 * @param text the report's words
 * @param place the gazetteer's entry, null for an unnamed or unknown place, which then has no coordinates
 * @param precision how fine the words are
 * @param relation how it lies to the place
 * @param distanceKilometres with {@link Relation#WITHIN_KM}, else null
 * @param inherited whether it was carried over from the words before
 * @param also further places of the same happening, and the ends of a line
 */
public record Location(
        String name,
        String text,
        @Nullable Place place,
        Precision precision,
        Relation relation,
        @Nullable Double distanceKilometres,
        boolean inherited,
        List<Place> also) {

    public Location {
        also = List.copyOf(also);
    }

    /** How fine a place is known. */
    public enum Precision {
        POINT,
        FACILITY,
        TOWN,
        NEAR,
        ADMIN3,
        ADMIN2,
        ADMIN1,
        LINE,
        REGION,
        COUNTRY,
        UNKNOWN
    }

    /** How a happening lies to the named place. */
    public enum Relation {
        IN,
        NEAR,
        OUTSKIRTS,
        NORTHERN_EDGE,
        EASTERN_EDGE,
        SOUTHERN_EDGE,
        WESTERN_EDGE,
        WITHIN_KM
    }

    /** The same place, carried over from the words before. */
    public Location carriedOver() {
        return new Location(name, text, place, precision, relation, distanceKilometres, true, also);
    }
}
