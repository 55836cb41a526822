package org.sanad.text;

import java.util.Collection;
import java.util.List;

/** A set of {@link Phrase}s that is looked up at a word of a sentence, whichever of them stands there. */
public final class Phrases {
    /** Stands for nothing, and matches nothing. */
    public static final Phrases NONE = new Phrases(List.of());

    private final PhraseTable<Boolean> table = new PhraseTable<>();

    private Phrases(Collection<String> patterns) {
        patterns.forEach(pattern -> table.add(pattern, true));
    }

    /**
     * Reads patterns.
     *
     * @throws IllegalArgumentException for one that is no {@link Phrase}
     */
    public static Phrases of(Collection<String> patterns) {
        return patterns.isEmpty() ? NONE : new Phrases(patterns);
    }

    /** Whether it holds no phrase at all. */
    public boolean isEmpty() {
        return table.isEmpty();
    }

    /** Index of the first place between two indices where one of the phrases begins, or -1. */
    public int first(List<Token> tokens, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, tokens.size()); i++) {
            if (end(tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last place between two indices where one of the phrases begins, or -1. */
    public int last(List<Token> tokens, int from, int to) {
        for (int i = Math.min(to, tokens.size()) - 1; i >= Math.max(from, 0); i--) {
            if (end(tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the phrases begins at the index; false for an index outside the sentence. */
    public boolean at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && end(tokens, i) > 0;
    }

    /** Index behind the longest of the phrases that begin at the index, or -1. */
    public int end(List<Token> tokens, int i) {
        PhraseTable.Match<Boolean> match = table.at(tokens, i);
        return match == null ? -1 : match.end();
    }
}
