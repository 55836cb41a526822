package org.sanad.places;

import java.util.HashSet;
import java.util.Set;
import org.sanad.text.Folding;

/** Folded words and stems; a stem is written with a star and stands for all words that begin so. */
final class WordSet {
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    WordSet(Iterable<String> entries) {
        for (String entry : entries) {
            if (entry.endsWith("*")) {
                stems.add(Folding.fold(entry.substring(0, entry.length() - 1)));
            } else if (!entry.isBlank()) {
                words.add(Folding.fold(entry));
            }
        }
    }

    boolean has(String folded) {
        if (words.contains(folded)) {
            return true;
        }
        for (int length = folded.length(); !stems.isEmpty() && length > 2; length--) {
            if (stems.contains(folded.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
