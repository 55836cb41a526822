package org.sanad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Forms of a word under which spellings meet: case, diacritics, Arabic letter variants, apostrophes. A folded form is
 * for looking up and comparing only; offsets always belong to the words as written.
 */
public final class Folding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final String VOWELS = "aeiouy";

    private Folding() {}

    /**
     * Lower case without marks: {@code Sarāqib} and {@code saraqib} meet, as do the Arabic forms of alef, ya and ta
     * marbuta; tatweel, vowel signs and apostrophes are gone; Arabic-Indic digits become European.
     */
    public static String fold(String words) {
        if (isAscii(words)) {
            return ascii(words);
        }
        String lower = UCharacter.toLowerCase(ULocale.ROOT, words);
        StringBuilder folded = new StringBuilder(lower.length());
        DECOMPOSED.normalize(lower).codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    /**
     * The consonants of a folded Latin word, under which transliterations of one Arabic name meet: {@code Saraqab} and
     * {@code Saraqib} are both {@code srqb}. Empty for other scripts and for words of fewer than three consonants, where
     * the key would join strangers.
     */
    public static String consonants(String words) {
        String folded = fold(words);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' || c == '-' || VOWELS.indexOf(c) >= 0) {
                continue;
            }
            if (c < 'a' || c > 'z') {
                return "";
            }
            if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
                key.append(c);
            }
        }
        return key.length() < 3 ? "" : key.toString();
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.indexOf('\'') < 0 && lower.indexOf('`') < 0
                ? lower
                : lower.replace("'", "").replace("`", "");
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ı' -> folded.append('i');
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'ß' -> folded.append("ss");
            case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
            case 'ى' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ـ', '\'', '’', '‘', '`', 'ʿ', 'ʾ', 'ʼ' -> {
                // Tatweel stretches a line, apostrophes mark what transliterations disagree on.
            }
            default -> {
                if (UCharacter.getType(c) == com.ibm.icu.lang.UCharacterCategory.NON_SPACING_MARK
                        || UCharacter.getType(c) == com.ibm.icu.lang.UCharacterCategory.FORMAT) {
                    return;
                }
                int digit = UCharacter.digit(c, 10);
                folded.appendCodePoint(digit >= 0 ? '0' + digit : c);
            }
        }
    }
}
