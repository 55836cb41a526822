package org.sanad.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code event}: what lists filter and sort by. The rest of an event is read from its claims. */
@Entity
@Table(name = "event")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class EventEntity {
    @Id
    UUID id;

    UUID reportId;
    int ordinal;
    Instant knownAt;

    @Enumerated(EnumType.STRING)
    EventType type;

    @Enumerated(EnumType.STRING)
    EventGroup eventGroup;

    @Enumerated(EnumType.STRING)
    ClaimStatus status;

    int independentOrigins;
    int outlets;

    @Nullable
    Long placeId;

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    /** Rises with every event; the database's, null until it is read. */
    @Column(insertable = false, updatable = false)
    @Nullable
    Long founded;

    /** For Hibernate. */
    EventEntity() {}

    EventEntity(UUID id) {
        this.id = id;
    }

    /** Takes over what its claims make of it now; the report is the newest that tells of it. */
    void update(Event event, UUID newest, int place, Instant known) {
        reportId = newest;
        ordinal = place;
        knownAt = known;
        type = event.type();
        eventGroup = event.type().group();
        status = event.status();
        independentOrigins = event.independentOrigins();
        outlets = event.outlets();
        Location location = event.location();
        placeId = location == null || location.place() == null
                ? null
                : Long.valueOf(location.place().geonameId());
        Days days = Days.of(event.time(), known);
        firstDay = days.first();
        lastDay = days.last();
    }

    /** The event with its claims, in their order. */
    Event event(List<Claim> claims, Map<UUID, UUID> superseded) {
        return Event.of(id, claims, status, independentOrigins, outlets, superseded);
    }
}
