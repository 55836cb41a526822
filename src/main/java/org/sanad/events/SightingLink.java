package org.sanad.events;

import java.util.List;

/**
 * Two sightings of different reports that may well be of one happening.
 *
 * @param score how sure that is, 0 to 1
 * @param reasons what it was concluded from, such as {@code place 0.80}
 */
record SightingLink(Pair pair, double score, List<String> reasons) {
    SightingLink {
        reasons = List.copyOf(reasons);
    }
}
