package org.sanad.places;

import java.util.Set;

/**
 * Words that stand beside place names, all folded.
 *
 * @param region make an area of the name beside them: province, countryside
 * @param local make a part of a town of it: university, district
 * @param beside capitalised words beside a place that are no part of its name: weekdays, northern
 * @param common words that open sentences and are also the names of towns somewhere
 */
record PlaceWords(Set<String> region, Set<String> local, Set<String> beside, Set<String> common) {}
