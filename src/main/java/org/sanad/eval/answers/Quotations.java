package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            if (words.split("\\s+", -1).length >= FEWEST_WORDS) {
                quoted.add(words);
                rest.append('…');
                i = end;
            } else {
                rest.append(text.charAt(i));
            }
        }
        return new Quotations(quoted, rest.toString());
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
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().replaceAll("[.,;،]$", "");
    }
}
