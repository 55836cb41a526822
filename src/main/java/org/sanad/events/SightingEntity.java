package org.sanad.events;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/** A row of {@code sighting}: what others are looked for by. The rest is read from its claims. */
@Entity
@Table(name = "sighting")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SightingEntity {
    @Id
    UUID id;

    UUID reportId;
    int ordinal;
    UUID eventId;

    @Enumerated(EnumType.STRING)
    EventType type;

    @Nullable
    Long placeId;

    @Nullable
    String countryCode;

    @Nullable
    String admin1Code;

    @Nullable
    Double lat;

    @Nullable
    Double lon;

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    /** For Hibernate. */
    SightingEntity() {}

    SightingEntity(Sighting sighting, int ordinal, UUID eventId) {
        this.id = sighting.id();
        this.reportId = sighting.reportId();
        this.ordinal = ordinal;
        this.eventId = eventId;
        this.type = sighting.event().type();
        Place place = sighting.place();
        if (place != null) {
            placeId = place.geonameId();
            countryCode = place.countryCode();
            admin1Code = place.admin1Code();
            lat = place.lat();
            lon = place.lon();
        }
        if (sighting.event().time().dated()) {
            firstDay = sighting.days().first();
            lastDay = sighting.days().last();
        }
    }
}
