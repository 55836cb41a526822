package org.sanad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sanad.places.Place;

/** Whether a row {@code place p} that a claim names is, lies in or is near an asked place, in SQL. */
final class PlaceConditions {
    private final Map<String, Object> parameters;

    private PlaceConditions(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /**
     * The condition; every place that a claim names counts, also those that people left or reached.
     *
     * @param places none when the asked place is unknown: nothing fits
     * @param within kilometres around the first place that has coordinates
     * @param parameters takes the values, each under its name
     */
    static String of(List<Place> places, Optional<Double> within, Map<String, Object> parameters) {
        return places.isEmpty() ? "false" : new PlaceConditions(parameters).ways(places, within);
    }

    private String ways(List<Place> places, Optional<Double> within) {
        List<String> ways = new ArrayList<>();
        ways.add("p.id in (:places)");
        parameters.put("places", places.stream().map(Place::geonameId).toList());
        for (Place place : places) {
            contained(place, ways);
        }
        within.ifPresent(kilometres -> places.stream()
                .filter(place -> place.lat() != null && place.lon() != null)
                .findFirst()
                .ifPresent(centre -> near(centre, kilometres, ways)));
        return "(" + String.join(" or ", ways) + ")";
    }

    /** {@link Place#contains} in SQL. */
    private void contained(Place place, List<String> ways) {
        String country = "country" + parameters.size();
        switch (place.feature()) {
            case COUNTRY -> {
                ways.add("p.country_code = :" + country);
                parameters.put(country, place.countryCode());
            }
            case ADMIN1 -> {
                if (place.admin1Code() != null) {
                    String code = "admin" + parameters.size();
                    ways.add("(p.country_code = :" + country + " and p.admin1_code = :" + code + ")");
                    parameters.put(country, place.countryCode());
                    parameters.put(code, place.admin1Code());
                }
            }
            case REGION, CAPITAL, TOWN, LINE, FACILITY, ADMIN2, ADMIN3 -> {
                // Contains itself only, which its id says already.
            }
        }
    }

    /** Of an area the middle says nothing about where in it something happened: only points can be near. */
    private void near(Place centre, double kilometres, List<String> ways) {
        ways.add("(p.feature not in ('COUNTRY', 'ADMIN1', 'REGION') and abs(p.lat - :lat) <= :degrees"
                + " and 2 * :radius * asin(least(1, sqrt(power(sin(radians(p.lat - :lat) / 2), 2)"
                + " + cos(radians(:lat)) * cos(radians(p.lat))"
                + " * power(sin(radians(p.lon - :lon) / 2), 2)))) <= :kilometres)");
        parameters.put("lat", Objects.requireNonNull(centre.lat()));
        parameters.put("lon", Objects.requireNonNull(centre.lon()));
        parameters.put("degrees", kilometres / Distances.SHORTEST_DEGREE_KILOMETRES);
        parameters.put("radius", Distances.EARTH_RADIUS_KILOMETRES);
        parameters.put("kilometres", kilometres);
    }
}
