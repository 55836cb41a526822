package org.sanad.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * Which rows of the ledger of figures are asked for; every part narrows, an empty or null one does not.
 *
 * @param places any of these, or what lies in them; null when no place was asked for, empty when the asked one is unknown,
 *     and then nothing fits
 * @param from first day on which the number was true, or on which it happened where that is not said
 * @param to last such day
 */
record LedgerQuery(
        @Nullable List<Place> places,
        Set<Measure> measures,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    LedgerQuery {
        places = places == null ? null : List.copyOf(places);
        measures = Set.copyOf(measures);
    }
}
