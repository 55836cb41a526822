package org.sanad.places;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named place of the gazetteer.
 *
 * @param geonameId id in GeoNames; negative for an entry of our own curated file or of an importer
 * @param name usual name in Latin letters
 * @param names by ISO 639-1 code, where the language of a name is known
 * @param feature what it is
 * @param admin1 name of its first-level region, null when it has none
 * @param admin1Code GeoNames' code of that region, unique within the country only; null when it has none
 * @param countryCode ISO 3166-1 alpha-2; the user-assigned {@code ZZ} for a region that lies in several countries
 * @param lat degrees north, WGS 84; of an area the mean of its populated places; null when unknown
 * @param lon degrees east, WGS 84; null when unknown
 * @param population people, 0 when unknown
 * @param pcode OCHA's place code, null when unknown
 */
public record Place(
        long geonameId,
        String name,
        Map<String, String> names,
        Feature feature,
        @Nullable String admin1,
        @Nullable String admin1Code,
        String countryCode,
        @Nullable Double lat,
        @Nullable Double lon,
        long population,
        @Nullable String pcode) {

    public Place {
        names = Map.copyOf(names);
    }

    /** What kind of place it is. */
    public enum Feature {
        COUNTRY,
        ADMIN1,
        REGION,
        CAPITAL,
        TOWN,
        LINE,
        FACILITY,
        ADMIN2,
        ADMIN3
    }

    /** Whether the other place is this one or lies in it, as far as countries and first-level regions tell. */
    public boolean contains(Place other) {
        return switch (feature) {
            case COUNTRY -> countryCode.equals(other.countryCode);
            case ADMIN1 ->
                countryCode.equals(other.countryCode) && admin1Code != null && admin1Code.equals(other.admin1Code);
            case REGION, CAPITAL, TOWN, LINE, FACILITY, ADMIN2, ADMIN3 -> geonameId == other.geonameId;
        };
    }

    /** Whether it is a country, region or other area rather than a town or a point. */
    public boolean area() {
        return switch (feature) {
            case COUNTRY, ADMIN1, ADMIN2, ADMIN3, REGION -> true;
            case CAPITAL, TOWN, LINE, FACILITY -> false;
        };
    }

    /** Whether it is a town, village or camp, of whatever size. */
    public boolean settlement() {
        return feature == Feature.TOWN || feature == Feature.CAPITAL;
    }

    /** The same place with further names by language, those it has staying, and with a code where one is given. */
    Place with(Map<String, String> more, @Nullable String code) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(names);
        String known = code == null ? pcode : code;
        return new Place(geonameId, name, all, feature, admin1, admin1Code, countryCode, lat, lon, population, known);
    }
}
