package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The parts of a statement that stand in quotation marks, and the rest of it. Names and single words in such marks are no
 * quotations: «قسد».
 *
 * @param quoted without their marks
 * @param rest the statement's own words, an ellipsis in the place of each
 */
record Quotations(List<String> quoted, String rest) {
    private static final Map<Character, Character> PAIRS = Map.of('“', '”', '«', '»', '„', '“', '"', '"');

    private static final int FEWEST_WORDS = 3;

    private static final String BLANKS = "[\\s\\u00a0\\u202f]+";

    Quotations {
        quoted = List.copyOf(quoted);
    }

    /** Parts a text; a mark that is never closed opens nothing. */
    static Quotations of(String text) {
        List<String> quoted = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            String words = end > 0 ? text.substring(i + 1, end).strip() : "";
            if (words(words) >= FEWEST_WORDS) {
                quoted.add(words);
                rest.append('…');
                i = end;
            } else {
                rest.append(text.charAt(i));
            }
        }
        return new Quotations(quoted, rest.toString());
    }

    /**
     * Takes words of others for quoted too, though no marks stand around them: what a sentence in another language than its
     * source has of the source's own words, letter by letter.
     */
    Quotations with(String source) {
        List<String> all = new ArrayList<>(quoted);
        String own = rest.replaceAll(BLANKS, " ");
        String theirs = source.replaceAll(BLANKS, " ");
        for (String run = run(own, theirs); words(run) >= FEWEST_WORDS; run = run(own, theirs)) {
            all.add(run.strip());
            own = own.replace(run, " … ");
        }
        return new Quotations(all, own);
    }

    /** The longest stretch of whole words that stands in both. */
    private static String run(String own, String theirs) {
        int[] lengths = new int[theirs.length() + 1];
        String longest = "";
        for (int i = 1; i <= own.length(); i++) {
            for (int j = theirs.length(); j > 0; j--) {
                lengths[j] = own.charAt(i - 1) == theirs.charAt(j - 1) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > longest.length()) {
                    String whole = whole(own, i - lengths[j], i);
                    longest = whole.length() > longest.length() ? whole : longest;
                }
            }
        }
        return longest;
    }

    /** Without the parts of words at its ends. */
    private static String whole(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && from > 0 && inWord(text, from)) {
            from++;
        }
        while (to > from && to < text.length() && inWord(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean inWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int words(String text) {
        return (int) Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().count();
    }

    /** Where the quotation closes that opens at the index; marks of the same kind within it are its own. */
    private static int end(String text, int begin) {
        char open = text.charAt(begin);
        Character close = PAIRS.get(open);
        if (close == null) {
            return -1;
        }
        int depth = 0;
        for (int i = begin + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = c == close || (open == '„' && c == '”');
            if (closes && depth == 0) {
                return i;
            }
            depth += closes ? -1 : c == open ? 1 : 0;
        }
        return -1;
    }

    /** Whether words stand in others letter by letter, blanks aside; those left out between them may be an ellipsis. */
    static boolean verbatim(String words, String in) {
        String plain = plain(in);
        return List.of(words.split("\\s*(\\[…\\]|\\[\\.\\.\\.\\]|…|\\.\\.\\.)\\s*", -1)).stream()
                .map(Quotations::plain)
                .allMatch(plain::contains);
    }

    private static String plain(String words) {
        return words.replaceAll(BLANKS, " ").strip().replaceAll("[.,;،]$", "");
    }
}
