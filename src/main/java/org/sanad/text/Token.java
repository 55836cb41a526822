package org.sanad.text;

import java.util.List;

/**
 * A word, number or mark of a sentence.
 *
 * @param word as written
 * @param folded its form for comparing, see {@link Folding#fold}
 * @param forms further forms to be met in: an Arabic word without the conjunction, preposition and article written to it
 * @param begin UTF-16 position in the report's text, inclusive
 * @param end UTF-16 position, exclusive
 * @param kind what it is
 */
public record Token(String word, String folded, List<String> forms, int begin, int end, Kind kind) {
    public Token {
        forms = List.copyOf(forms);
    }

    /** What a token is. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Begins with a digit of any script. */
        NUMBER,
        /** Anything else that is not blank. */
        MARK
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether an Arabic "and" is written to it. */
    public boolean joined() {
        return folded.startsWith("و") && !forms.isEmpty();
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is this mark or folded word. */
    public boolean is(String other) {
        return folded.equals(other);
    }
}
