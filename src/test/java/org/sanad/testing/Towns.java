package org.sanad.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/** Places of an invented country, for what is about places and not about the gazetteer. */
public final class Towns {
    /** A town of 5,000 in the north. */
    public static final Place NORTON = town(910_001, "Norton", "01", 10.0, 20.0, 5_000);

    /** A village 3 km from {@link #NORTON}. */
    public static final Place NORTON_MILL = town(910_002, "Norton Mill", "01", 10.027, 20.0, 300);

    /** A town of the same region, 40 km away. */
    public static final Place EASTBY = town(910_003, "Eastby", "01", 10.0, 20.37, 8_000);

    /** A city of a million in another region. */
    public static final Place METROPOLIS = town(910_004, "Metropolis", "02", 12.0, 21.0, 1_000_000);

    /** The region of {@link #NORTON}. */
    public static final Place NORTH = area(910_005, "North Region", Place.Feature.ADMIN1, "01");

    /** The country. */
    public static final Place COUNTRY = area(910_006, "Testland", Place.Feature.COUNTRY, null);

    private Towns() {}

    private static Place town(long id, String name, String admin1, double lat, double lon, long people) {
        return new Place(
                id, name, Map.of(), Place.Feature.TOWN, "Region " + admin1, admin1, "XT", lat, lon, people, null);
    }

    private static Place area(long id, String name, Place.Feature feature, @Nullable String admin1) {
        return new Place(id, name, Map.of(), feature, name, admin1, "XT", null, null, 0, null);
    }
}
