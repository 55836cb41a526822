package org.sanad.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words for the people and things of a country, in all served languages; a star stands for any ending. */
final class Demonyms {
    private static final int SHORTEST_STEM = 3;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** A word, or a stem that ends in a star, folded. */
    void add(String country, String word) {
        if (word.endsWith("*")) {
            stems.put(word.substring(0, word.length() - 1), country);
        } else {
            words.put(word, country);
        }
    }

    /** The country's ISO code; the longest stem counts. */
    Optional<String> countryOf(String folded) {
        String country = words.get(folded);
        for (int length = folded.length(); country == null && length >= SHORTEST_STEM; length--) {
            country = stems.get(folded.substring(0, length));
        }
        return Optional.ofNullable(country);
    }
}
