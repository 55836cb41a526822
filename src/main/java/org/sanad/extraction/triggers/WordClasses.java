package org.sanad.extraction.triggers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Phrase;
import org.sanad.text.Token;

/** Lists of phrases by name, such as "force" or "territory", and where they stand in a sentence. */
public final class WordClasses {
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    WordClasses(Map<String, List<String>> classes) {
        classes.forEach((name, words) ->
                phrases.put(name, words.stream().map(Phrase::of).toList()));
    }

    /** Index of the first phrase of a class that begins between two indices, or -1. */
    public int first(String name, List<Token> tokens, int from, int to) {
        return Phrase.first(phrases.getOrDefault(name, List.of()), tokens, from, to);
    }

    /** Whether a phrase of the class begins at the index. */
    public boolean at(String name, List<Token> tokens, int i) {
        return first(name, tokens, i, i + 1) >= 0;
    }
}
