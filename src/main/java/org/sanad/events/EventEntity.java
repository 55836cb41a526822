package org.sanad.events;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code event}: what lists filter and sort by. The rest of an event is read from its claims. */
@Entity
@Table(name = "event")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class EventEntity {
    /** How long before its report an undated event may have happened, after the event model of the reference. */
    private static final int UNDATED_DAYS = 2;

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

    /** For Hibernate. */
    EventEntity() {}

    EventEntity(Event event, int ordinal, Instant knownAt) {
        this.id = event.id();
        this.reportId = event.reportId();
        this.ordinal = ordinal;
        this.knownAt = knownAt;
        this.type = event.type();
        this.eventGroup = event.type().group();
        this.status = event.status();
        this.independentOrigins = event.independentOrigins();
        this.outlets = event.outlets();
        Location location = event.location();
        this.placeId = location == null || location.place() == null
                ? null
                : Long.valueOf(location.place().geonameId());
        days(event.time(), knownAt.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private void days(Period time, LocalDate known) {
        LocalDate start = time.start();
        LocalDate end = time.end();
        if (start == null) {
            firstDay = end == null ? null : end.minusDays(UNDATED_DAYS);
            lastDay = end;
            return;
        }
        boolean open = time.ongoing() || time.relation() == Period.Relation.SINCE;
        firstDay = start;
        if (end != null) {
            lastDay = end;
        } else {
            lastDay = open && known.isAfter(start) ? known : start;
        }
    }

    /** The event with its claims, in their order. */
    Event event(List<Claim> claims) {
        return Event.of(id, claims, status, independentOrigins, outlets);
    }
}
