package org.sanad.places;

/**
 * A place named by words.
 *
 * @param from index of its first token in the sentence
 * @param to index behind its last
 * @param place what is meant
 */
public record PlaceMention(int from, int to, Place place) {}
