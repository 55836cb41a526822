package org.sanad.events;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/** A row of {@code place}: a gazetteer entry that some claim uses. */
@Entity
@Table(name = "place")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class PlaceEntity {
    @Id
    long id;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> names;

    @Enumerated(EnumType.STRING)
    Place.Feature feature;

    @Nullable
    String admin1;

    @Nullable
    String admin1Code;

    String countryCode;

    @Nullable
    Double lat;

    @Nullable
    Double lon;

    long population;

    @Nullable
    String pcode;

    /** For Hibernate. */
    PlaceEntity() {}

    /** Takes over what the gazetteer says now; Hibernate writes the row only when that is something else. */
    void update(Place place) {
        name = place.name();
        names = place.names();
        feature = place.feature();
        admin1 = place.admin1();
        admin1Code = place.admin1Code();
        countryCode = place.countryCode();
        lat = place.lat();
        lon = place.lon();
        population = place.population();
        pcode = place.pcode();
    }

    Place place() {
        return new Place(id, name, names, feature, admin1, admin1Code, countryCode, lat, lon, population, pcode);
    }
}
