package org.sanad.retrieval;

import java.util.List;

/**
 * How alike two folded words of one language are that no stem joins: register and registration, the plural and the
 * singular of an Arabic noun. By common beginnings and pairs of letters, so that it needs no list and holds for names too.
 */
final class WordLikeness {
    private static final double SAME_BUT_AFFIXES = 0.95;
    private static final double NEARLY = 0.85;
    private static final double LETTERS = 0.7;
    private static final double AKIN = 0.6;
    private static final double MAYBE = 0.45;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_ROOT = 3;
    private static final List<String> BEFORE = List.of("وال", "بال", "كال", "فال", "لل", "ال");
    private static final List<String> BEHIND = List.of("يه", "ات", "ون", "ين", "ان", "ها", "هم", "كم", "نا", "ه", "ي");
    private static final String WEAK = "اويىءئؤت";
    private static final String PREFIXED = "متيانس";

    private WordLikeness() {}

    /** From 0, strangers, to 1, the same. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (arabic(one) && arabic(other)) {
            return arabicWords(bare(one), bare(other));
        }
        double alike = beginnings(one, other);
        int shorter = Math.min(one.length(), other.length());
        if (alike < LETTERS && shorter > SHORTEST && pairs(one, other) >= 0.75) {
            return LETTERS;
        }
        return alike;
    }

    private static double arabicWords(String one, String other) {
        if (one.equals(other)) {
            return SAME_BUT_AFFIXES;
        }
        String root = root(one);
        if (root.length() >= SHORTEST_ROOT && root.equals(root(other))) {
            return AKIN;
        }
        return beginnings(one, other);
    }

    private static double beginnings(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || !Character.isLetter(one.charAt(0)) || !Character.isLetter(other.charAt(0))) {
            return 0;
        }
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        if (common > SHORTEST && common >= 0.8 * longer) {
            return NEARLY;
        }
        if (common > SHORTEST && common >= 0.6 * longer) {
            return AKIN;
        }
        boolean within = shorter > SHORTEST + 1 && (one.contains(other) || other.contains(one));
        return within || (common > SHORTEST && common >= 0.7 * shorter) ? MAYBE : 0;
    }

    /** Dice's share of common pairs of neighbouring letters, the first letter counting as a pair with the beginning. */
    private static double pairs(String one, String other) {
        int common = one.charAt(0) == other.charAt(0) ? 1 : 0;
        for (int i = 0; i + 1 < one.length(); i++) {
            for (int j = 0; j + 1 < other.length(); j++) {
                if (one.charAt(i) == other.charAt(j) && one.charAt(i + 1) == other.charAt(j + 1)) {
                    common++;
                    break;
                }
            }
        }
        return 2.0 * common / (one.length() + other.length());
    }

    private static boolean arabic(String word) {
        char first = word.charAt(0);
        return first >= '\u0600' && first <= '\u06ff';
    }

    /** Without article, conjunction and light ending. */
    private static String bare(String word) {
        String bare = word;
        boolean article = false;
        for (String prefix : BEFORE) {
            if (bare.startsWith(prefix) && bare.length() - prefix.length() >= SHORTEST_ROOT) {
                bare = bare.substring(prefix.length());
                article = true;
                break;
            }
        }
        if (!article && bare.length() > SHORTEST && "وبلف".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1);
        }
        for (String suffix : BEHIND) {
            if (bare.endsWith(suffix) && bare.length() - suffix.length() >= SHORTEST_ROOT) {
                return bare.substring(0, bare.length() - suffix.length());
            }
        }
        return bare;
    }

    /** The strong consonants, which the forms of one Arabic root share. */
    private static String root(String bare) {
        boolean prefixed = bare.length() > SHORTEST_ROOT && PREFIXED.indexOf(bare.charAt(0)) >= 0;
        StringBuilder root = new StringBuilder();
        for (int i = prefixed ? 1 : 0; i < bare.length(); i++) {
            if (WEAK.indexOf(bare.charAt(i)) < 0) {
                root.append(bare.charAt(i));
            }
        }
        return root.toString();
    }
}
