package org.sanad.extraction;

import org.sanad.events.Location;

/**
 * Words that name a place.
 *
 * @param from index of the first token
 * @param to index behind the last
 */
record LocatedWords(int from, int to, Location location) {}
