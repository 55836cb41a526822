package org.sanad.events;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * What one report tells of one happening: the claims of a report that are about the same thing. Events are made of whole
 * sightings.
 *
 * @param language ISO 639-1 code of the report
 * @param knownAt when the report became known
 * @param event the event that its claims would make alone
 */
record Sighting(UUID id, UUID reportId, String language, Instant knownAt, Event event) {
    /** Of these a report tells what somebody thinks or compares, not what happened. */
    private static final Set<Predicate> NO_HAPPENING = EnumSet.of(
            Predicate.COMPARISON, Predicate.PERCEPTION, Predicate.CONTEXT, Predicate.STATEMENT, Predicate.FORECAST);

    static Sighting of(UUID id, String language, Instant knownAt, List<Claim> claims) {
        Event event = ClaimGrouping.event(id, claims);
        return new Sighting(id, event.reportId(), language, knownAt, event);
    }

    List<Claim> claims() {
        return event.claims();
    }

    /** Where it happened or where people moved from or to; null when nothing is said of that. */
    @Nullable
    Location where() {
        return Stream.of(event.location(), event.origin(), event.destination())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The gazetteer's entry of where it happened. */
    @Nullable
    Place place() {
        Location where = where();
        return where == null ? null : where.place();
    }

    /** Whether no more is known than a region or a country. */
    boolean areaOnly() {
        Place place = place();
        return place != null && place.area();
    }

    Days days() {
        return Days.of(event.time(), knownAt);
    }

    /** Whether it tells of a happening that others may tell of too. */
    boolean tellsOfAHappening() {
        return event.realis() != Realis.GENERIC
                && claims().stream().anyMatch(claim -> !NO_HAPPENING.contains(claim.predicate()));
    }
}
