package org.sanad.extraction;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds words in a text as they stand there. Blanks count as one however many and of whatever kind, quotation marks and
 * apostrophes as the same whatever their form; nothing else may differ, and words are found whole or not at all.
 */
final class QuoteFinder {
    private static final String DOUBLE = "\"“”„‟«»″";
    private static final String SINGLE = "'‘’‚‛′`´";

    private final String text;
    private final Plain plain;

    QuoteFinder(String text) {
        this.text = text;
        this.plain = Plain.of(text);
    }

    /** Words in the text, in UTF-16 positions. */
    record Place(int begin, int end) {
        boolean overlaps(int from, int to) {
            return begin < to && from < end;
        }
    }

    /** The text with one form of blank and quotation mark, and where each of its characters stands in the original. */
    private static final class Plain {
        private final String words;
        private final int[] at;

        private Plain(String words, int[] at) {
            this.words = words;
            this.at = at;
        }

        static Plain of(String text) {
            StringBuilder words = new StringBuilder(text.length());
            int[] at = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (blank && (words.isEmpty() || words.charAt(words.length() - 1) == ' ')) {
                    continue;
                }
                at[words.length()] = i;
                words.append(blank ? ' ' : DOUBLE.indexOf(c) >= 0 ? '"' : SINGLE.indexOf(c) >= 0 ? '\'' : c);
            }
            at[words.length()] = text.length();
            return new Plain(words.toString(), Arrays.copyOf(at, words.length() + 1));
        }
    }

    /** Where the words stand first at or behind a position and before another; empty when they do not, or are none. */
    Optional<Place> find(String words, int from, int to) {
        String wanted = Plain.of(words).words.strip();
        return first(wanted, from, to).or(() -> first(unquoted(wanted), from, to));
    }

    /** Where the words stand first. */
    Optional<Place> find(String words) {
        return find(words, 0, text.length());
    }

    private Optional<Place> first(String wanted, int from, int to) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int i = plain.words.indexOf(wanted); i >= 0; i = plain.words.indexOf(wanted, i + 1)) {
            int begin = plain.at[i];
            int end = plain.at[i + wanted.length() - 1] + 1;
            if (begin >= from && end <= to && whole(begin, end)) {
                return Optional.of(new Place(begin, end));
            }
        }
        return Optional.empty();
    }

    /** "13" does not hold a 3, "5,300" no 300, "Homsi" no Homs, "non-fatal" no fatal. */
    private boolean whole(int begin, int end) {
        return !inside(begin) && !inside(end);
    }

    /** Whether a position is in the middle of a word or number, a single mark between its letters or digits included. */
    private boolean inside(int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        if (letter(before) && letter(behind)) {
            return true;
        }
        int earlier = at - Character.charCount(before);
        int later = at + Character.charCount(behind);
        boolean joinedBefore = joins(before) && letter(behind) && earlier > 0 && letter(text.codePointBefore(earlier));
        boolean joinedBehind =
                letter(before) && joins(behind) && later < text.length() && letter(text.codePointAt(later));
        return joinedBefore || joinedBehind;
    }

    private static boolean joins(int codePoint) {
        return "-‑.,٫٬".indexOf(codePoint) >= 0;
    }

    private static boolean letter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** A quote in marks of the model's own. */
    private static String unquoted(String words) {
        boolean marked = words.length() > 2
                && (words.charAt(0) == '"' || words.charAt(0) == '\'')
                && words.charAt(0) == words.charAt(words.length() - 1);
        return marked ? words.substring(1, words.length() - 1).strip() : "";
    }
}
