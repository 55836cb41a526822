package org.sanad.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The days that a period is compared by.
 *
 * @param first null when unknown
 * @param last null when unknown
 */
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
    /** How long before its report an undated event may have happened, after the event model of the reference. */
    private static final int UNDATED_DAYS = 2;

    static Days of(Period time, Instant knownAt) {
        LocalDate start = time.start();
        LocalDate end = time.end();
        if (start == null) {
            return new Days(end == null ? null : end.minusDays(UNDATED_DAYS), end);
        }
        if (end != null) {
            return new Days(start, end);
        }
        LocalDate known = knownAt.atZone(ZoneOffset.UTC).toLocalDate();
        boolean open = time.ongoing() || time.relation() == Period.Relation.SINCE;
        return new Days(start, open && known.isAfter(start) ? known : start);
    }
}
