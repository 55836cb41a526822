package org.sanad.places;

import org.sanad.text.Folding;

/** Whether two spellings may be of one name. */
final class Spellings {
    /** Two spellings of one name differ in a vowel or two. */
    private static final int MOST_EDITS = 2;

    private Spellings() {}

    /** One doubled letter more or less, or two on different letters ("Allepo"): other slips make other names. */
    static boolean slip(String a, String b) {
        return !a.equals(b) && a.charAt(0) == b.charAt(0) && single(a).equals(single(b));
    }

    /** The word with each doubled letter written once. */
    static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /** Whether two spellings begin alike and differ in little: consonants alone join too many names. */
    static boolean alike(String written, String name) {
        String a = Folding.fold(written);
        String b = Folding.fold(name);
        return a.charAt(0) == b.charAt(0) && distance(a, b) <= MOST_EDITS;
    }

    /** Letters to insert, drop or exchange to make one word of the other (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int exchange = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
