package org.sanad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms under which a written Arabic word may stand in a lexicon: without the conjunctions (wa, fa), prepositions (bi,
 * li, ka), the future sa- and the article that are written to it. Each is only a possibility; a lexicon decides.
 */
final class ArabicForms {
    /** A stem is no shorter than this. */
    private static final int SHORTEST = 3;

    private ArabicForms() {}

    /** The further forms of a folded word, longest first; none for words of other scripts. */
    static List<String> of(String folded) {
        char first = folded.charAt(0);
        if (first < 'ء' || first > 'ي') {
            return List.of();
        }
        List<String> forms = new ArrayList<>(3);
        String rest = folded;
        if (first == 'و' || first == 'ف') {
            rest = add(forms, rest, 1);
        }
        char next = rest.charAt(0);
        if (rest.startsWith("لل")) {
            add(forms, rest, 2);
        } else if (next == 'ب' || next == 'ل' || next == 'ك' || next == 'س') {
            rest = rest.startsWith("ال", 1) ? rest.substring(1) : add(forms, rest, 1);
        }
        if (rest.startsWith("ال")) {
            add(forms, rest, 2);
        }
        return forms;
    }

    private static String add(List<String> forms, String word, int letters) {
        if (word.length() - letters < SHORTEST) {
            return word;
        }
        String rest = word.substring(letters);
        forms.add(rest);
        return rest;
    }
}
