package org.sanad.events;

import java.util.OptionalDouble;
import org.sanad.places.Place;

/** Distances over the sphere (haversine), with the Earth's mean radius after IUGG 1980. */
final class Distances {
    /** Mean radius of the Earth. */
    static final double EARTH_RADIUS_KILOMETRES = 6_371.0088;

    /** A degree of latitude is nowhere shorter than this: the cheap test before the distance. */
    static final double SHORTEST_DEGREE_KILOMETRES = 110.5;

    /** Two reports that name places this close may mean one. */
    static final double NEAR_KILOMETRES = 5;

    private Distances() {}

    /** Empty where one of them has no coordinates. */
    static OptionalDouble kilometres(Place one, Place other) {
        if (one.lat() == null || one.lon() == null || other.lat() == null || other.lon() == null) {
            return OptionalDouble.empty();
        }
        double north = Math.sin(Math.toRadians(other.lat() - one.lat()) / 2);
        double east = Math.sin(Math.toRadians(other.lon() - one.lon()) / 2);
        double half = north * north
                + Math.cos(Math.toRadians(one.lat())) * Math.cos(Math.toRadians(other.lat())) * east * east;
        return OptionalDouble.of(2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half))));
    }
}
