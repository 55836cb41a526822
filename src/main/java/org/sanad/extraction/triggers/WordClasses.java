package org.sanad.extraction.triggers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Lists of phrases by name, such as "force" or "territory", and where they stand in a sentence. */
public final class WordClasses {
    private final Map<String, Phrases> phrases = new HashMap<>();

    WordClasses(Map<String, List<String>> classes) {
        classes.forEach((name, words) -> phrases.put(name, Phrases.of(words)));
    }

    /** Index of the first phrase of a class that begins between two indices, or -1. */
    public int first(String name, List<Token> tokens, int from, int to) {
        return phrases.getOrDefault(name, Phrases.NONE).first(tokens, from, to);
    }

    /** Whether a phrase of the class begins at the index. */
    public boolean at(String name, List<Token> tokens, int i) {
        return first(name, tokens, i, i + 1) >= 0;
    }

    /** Index behind the longest phrase of the class that begins at the index, or -1. */
    public int end(String name, List<Token> tokens, int i) {
        return phrases.getOrDefault(name, Phrases.NONE).end(tokens, i);
    }
}
