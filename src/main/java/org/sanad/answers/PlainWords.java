package org.sanad.answers;

import java.util.Map;
import java.util.regex.Pattern;
import org.sanad.text.Language;
import org.sanad.text.Sentences;

/** The form of a sentence that a model may have written: one, in letters and marks of prose, in the asked language. */
final class PlainWords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 600;

    /** No mark-up, no brackets of citations, no invisible characters, no line breaks. */
    private static final Pattern PROSE =
            Pattern.compile("[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd} .,;:'\"“”‘’«»„()\\-–—%/?!،؛؟…°№$€£ʼ&~≈\\u00a0\\u202f]+");

    /** Letters, a point, letters: a name on the net. Initials have one letter each. */
    private static final Pattern NET_NAME = Pattern.compile("[\\p{L}\\p{Nd}-]{2,}\\.\\p{L}{2,}");

    /**
     * Long rows of digits, with or without blanks: a number to call, or a place finer than a town. Three digits behind a point
     * are thousands in some languages: two such numbers side by side are a place.
     */
    private static final Pattern CALL = Pattern.compile(
            "\\p{Nd}(?:[ ()/.-]?\\p{Nd}){7,}|\\p{Nd}\\.\\p{Nd}{4,}|\\p{Nd}\\.\\p{Nd}{3}[ ,;]+\\p{Nd}{1,3}\\.\\p{Nd}{3}");

    /** Letters that tell a language where its small words are also another's: "on" is ten in Turkish. */
    private static final Map<String, Pattern> LETTERS = Map.of(
            "tr", Pattern.compile("[ığşİĞŞ]"), "uk", Pattern.compile("\\A[^ыэъё]+\\z", Pattern.CASE_INSENSITIVE));

    private static final Pattern ASKING = Pattern.compile("[?؟!]");

    private PlainWords() {}

    static boolean plain(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && PROSE.matcher(text).matches()
                && !NET_NAME.matcher(text).find()
                && !CALL.matcher(text).find()
                && !ASKING.matcher(text).find();
    }

    /** Whether it is one sentence of that language, as far as that can be told. */
    static boolean in(String text, String language) {
        String detected = Language.detect(text);
        boolean same = detected.equals(language) || detected.equals(Language.UNDETERMINED);
        Pattern letters = LETTERS.get(language);
        boolean like = letters != null && letters.matcher(text).find();
        return (same || like) && Sentences.split(text, language).size() == 1;
    }
}
