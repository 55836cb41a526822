package org.sanad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/**
 * Forms of a word under which spellings meet: case, diacritics, Arabic letter variants, apostrophes. A folded form is
 * for looking up and comparing only; offsets always belong to the words as written.
 */
public final class Folding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâéèêîôûāīū]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

    private Folding() {}

    /**
     * Lower case without marks: {@code Sarāqib} and {@code saraqib} meet, as do the Arabic forms of alef, ya and ta
     * marbuta; tatweel, vowel signs and apostrophes are gone; Arabic-Indic digits become European.
     */
    public static String fold(String words) {
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
        String folded = fold(words).replace(" ", "").replace("-", "");
        if (!LATIN.matcher(folded).matches()) {
            return "";
        }
        String key =
                VOWELS.matcher(folded.replace("kh", "x").replace("gh", "g")).replaceAll("");
        String single = key.replaceAll("(.)\\1+", "$1");
        return single.length() < 3 ? "" : single;
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
