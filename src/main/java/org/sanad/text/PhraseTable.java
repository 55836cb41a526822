package org.sanad.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What phrases stand for, looked up at a word of a sentence: the longest phrase that begins there wins; among
 * equals a whole word before an open one, more letters before fewer, the first added. Phrases are found by the letters that begin them, so that a large table costs hardly more than a small
 * one.
 */
public final class PhraseTable<T> {
    private static final int BEGINNINGS = 1 << 12;

    private record Entry<T>(Phrase phrase, T value) {}

    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byPrefix = new HashMap<>();
    private final List<Entry<T>> byEnding = new ArrayList<>();

    /** Which first two letters any phrase begins with, hashed: tells most words away without a look-up. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private int shortestPrefix = Integer.MAX_VALUE;
    private int longestPrefix;

    /** A phrase found: the index behind its words, and what it stands for. */
    public record Match<T>(int end, T value) {}

    /**
     * Adds a phrase.
     *
     * @throws IllegalArgumentException for a pattern that is no {@link Phrase}
     */
    public void add(String pattern, T value) {
        Phrase phrase = Phrase.of(pattern);
        Entry<T> entry = new Entry<>(phrase, value);
        for (Phrase.Part part : phrase.opening()) {
            begins(part.letters());
            switch (part.open()) {
                case NONE ->
                    byWord.computeIfAbsent(part.letters(), k -> new ArrayList<>(1))
                            .add(entry);
                case END -> {
                    byPrefix.computeIfAbsent(part.letters(), k -> new ArrayList<>(1))
                            .add(entry);
                    shortestPrefix = Math.min(shortestPrefix, part.letters().length());
                    longestPrefix = Math.max(longestPrefix, part.letters().length());
                }
                case BEGIN -> byEnding.add(entry);
            }
        }
    }

    private void begins(String letters) {
        if (letters.length() > 1) {
            beginnings.set(beginning(letters));
        } else if (!letters.isEmpty()) {
            // One letter with an open end: any second letter may follow.
            beginnings.set(0, BEGINNINGS);
        }
    }

    private static int beginning(String word) {
        char second = word.length() > 1 ? word.charAt(1) : 0;
        return (word.charAt(0) * 31 + second * 7) & (BEGINNINGS - 1);
    }

    /** Whether it holds no phrase at all. */
    public boolean isEmpty() {
        return byWord.isEmpty() && byPrefix.isEmpty() && byEnding.isEmpty();
    }

    /** The longest phrase that begins at the index, or null when none does or the index lies outside the sentence. */
    public @Nullable Match<T> at(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        Match<T> longest = at(token.folded(), tokens, i, null);
        for (String form : token.forms()) {
            longest = at(form, tokens, i, longest);
        }
        return longer(byEnding, tokens, i, longest);
    }

    private @Nullable Match<T> at(String form, List<Token> tokens, int i, @Nullable Match<T> found) {
        if (form.isEmpty() || (form.length() > 1 && !beginnings.get(beginning(form)))) {
            return found;
        }
        Match<T> longest = longer(byWord.get(form), tokens, i, found);
        for (int length = Math.min(form.length(), longestPrefix); length >= shortestPrefix; length--) {
            longest = longer(byPrefix.get(form.substring(0, length)), tokens, i, longest);
        }
        return longest;
    }

    private @Nullable Match<T> longer(
            @Nullable List<Entry<T>> entries, List<Token> tokens, int i, @Nullable Match<T> found) {
        Match<T> longest = found;
        if (entries != null) {
            for (Entry<T> entry : entries) {
                int end = entry.phrase().match(tokens, i);
                if (end > 0 && (longest == null || end > longest.end())) {
                    longest = new Match<>(end, entry.value());
                }
            }
        }
        return longest;
    }
}
