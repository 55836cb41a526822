package org.sanad.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its script, and among Latin scripts by its commonest small words. Enough for the
 * served languages and their neighbours; a text of no known kind is {@code und}.
 */
public final class Language {
    /** Of a text whose language is not recognised. */
    public static final String UNDETERMINED = "und";

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "of", "and", "in", "to", "was", "were", "is", "on", "by", "that", "have", "how",
                            "what"),
            "fr", Set.of("le", "la", "les", "des", "et", "dans", "une", "du", "est", "que", "sur", "par", "ont", "de"),
            "tr", Set.of("ve", "bir", "bu", "icin", "ile", "olarak", "gore", "da", "daha", "sonra", "mi", "kac", "ne"),
            "es", Set.of("el", "los", "las", "y", "en", "que", "una", "del", "por", "con", "fue", "se", "al"),
            "de", Set.of("der", "die", "das", "und", "ist", "den", "von", "mit", "ein", "eine", "wurde", "auf"));

    private Language() {}

    /** ISO 639-1 code, or {@link #UNDETERMINED}. */
    public static String detect(String text) {
        int arabic = 0;
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (UScript.getScript(text.charAt(i))) {
                case UScript.ARABIC -> arabic++;
                case UScript.CYRILLIC -> cyrillic++;
                case UScript.LATIN -> latin++;
                default -> {
                    // Blanks, digits and marks belong to every language.
                }
            }
        }
        if (arabic > latin && arabic > cyrillic) {
            return text.chars().anyMatch(c -> "پچژگ".indexOf(c) >= 0) ? "fa" : "ar";
        }
        if (cyrillic > latin) {
            return text.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0) ? "uk" : "ru";
        }
        return latin == 0 ? UNDETERMINED : byWords(text);
    }

    private static String byWords(String text) {
        List<Token> tokens =
                Tokens.of(text, 0, text.length(), BreakIterator.getWordInstance(ULocale.ROOT), UNDETERMINED);
        String best = UNDETERMINED;
        long most = 0;
        for (String language : List.of("en", "fr", "tr", "es", "de")) {
            Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
            long hits = tokens.stream().filter(t -> small.contains(t.folded())).count();
            if (hits > most) {
                most = hits;
                best = language;
            }
        }
        return best;
    }
}
