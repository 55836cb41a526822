package org.sanad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern over words, as lexicons write it: {@code taken/took .. control of} matches either word, up to three others,
 * then the two. An ending {@code *} matches any ending of a word. Matching takes time linear in the phrase for each
 * place it is tried at.
 */
public final class Phrase {
    private static final int LONGEST_GAP = 3;

    private final List<List<String>> elements;

    private Phrase(List<List<String>> elements) {
        this.elements = elements;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException for an empty one or one that begins or ends with a gap
     */
    public static Phrase of(String pattern) {
        List<List<String>> elements = new ArrayList<>();
        for (String element : List.of(pattern.strip().split("\\s+", -1))) {
            List<String> words = new ArrayList<>();
            for (String word : List.of(element.split("/", -1))) {
                words.add(word.equals("..") || word.endsWith("*") ? word : Folding.fold(word));
            }
            elements.add(List.copyOf(words));
        }
        if (pattern.isBlank() || gap(elements.getFirst()) || gap(elements.getLast())) {
            throw new IllegalArgumentException("A phrase begins and ends with a word, got '" + pattern + "'");
        }
        return new Phrase(List.copyOf(elements));
    }

    /** The index behind the words it matches when it begins at the given one, or -1. */
    public int match(List<Token> tokens, int from) {
        return match(tokens, from, 0);
    }

    /** Index of the first place between two indices where one of the phrases begins, or -1. */
    public static int first(List<Phrase> phrases, List<Token> tokens, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, tokens.size()); i++) {
            if (end(phrases, tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Index behind the longest of the phrases that begin at the index, or -1. */
    public static int end(List<Phrase> phrases, List<Token> tokens, int i) {
        int longest = -1;
        for (Phrase phrase : phrases) {
            longest = Math.max(longest, phrase.match(tokens, i));
        }
        return longest;
    }

    /** The patterns read, in order. */
    public static List<Phrase> all(List<String> patterns) {
        return patterns.stream().map(Phrase::of).toList();
    }

    private int match(List<Token> tokens, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        if (gap(elements.get(element))) {
            for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped < tokens.size(); skipped++) {
                int end = match(tokens, at + skipped, element + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at >= tokens.size() || !fits(elements.get(element), tokens.get(at).folded())) {
            return -1;
        }
        return match(tokens, at + 1, element + 1);
    }

    private static boolean fits(List<String> words, String folded) {
        for (String word : words) {
            if (word.endsWith("*") ? folded.startsWith(word.substring(0, word.length() - 1)) : folded.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gap(List<String> element) {
        return element.getFirst().equals("..");
    }
}
