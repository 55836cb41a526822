package org.sanad.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * A place as the API shows it.
 *
 * @param geonameId id in GeoNames, negative for an entry of our own
 * @param names by ISO 639-1 code
 * @param admin1 name of its first-level region, null when it has none
 * @param countryCode ISO 3166-1 alpha-2
 * @param lat degrees north, null when unknown
 * @param lon degrees east, null when unknown
 * @param pcode OCHA's place code, null when unknown
 * @param feature what it is
 * @param population people, 0 when unknown
 */
record PlaceView(
        long geonameId,
        String name,
        Map<String, String> names,
        @Nullable String admin1,
        String countryCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String pcode,
        Place.Feature feature,
        long population) {

    PlaceView {
        names = Map.copyOf(names);
    }

    static PlaceView of(Place place) {
        return new PlaceView(
                place.geonameId(),
                place.name(),
                place.names(),
                place.admin1(),
                place.countryCode(),
                place.lat(),
                place.lon(),
                place.pcode(),
                place.feature(),
                place.population());
    }
}
