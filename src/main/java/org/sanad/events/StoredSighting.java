package org.sanad.events;

import java.util.Comparator;
import java.util.UUID;

/**
 * A sighting where it lies.
 *
 * @param eventId the event that it is part of so far
 * @param ordinal its place among those of its report
 */
record StoredSighting(Sighting sighting, UUID eventId, int ordinal) {
    /** Those of the report that was known first in front, inside a report in their order. */
    static final Comparator<StoredSighting> AS_KNOWN = Comparator.comparing(
                    (StoredSighting stored) -> stored.sighting().knownAt())
            .thenComparing(stored -> stored.sighting().reportId(), Pair.ORDER)
            .thenComparingInt(StoredSighting::ordinal);

    UUID id() {
        return sighting.id();
    }
}
