package org.sanad.places;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Token;

/**
 * What a language says around place names, and how it changes them. The script of a word tells whose words they are, the
 * language of the text only among those of one script.
 *
 * @param words that stand beside names
 * @param forms that names take
 * @param cased whether the script has capitals
 */
record Vocabulary(PlaceWords words, WordForms forms, boolean cased) {
    private static final Map<String, Vocabulary> SERVED = new LinkedHashMap<>();

    static {
        for (String language : List.of("en", "fr", "tr", "ar", "uk", "ru")) {
            SERVED.put(language, read(language));
        }
    }

    private static Vocabulary read(String language) {
        Map<String, List<String>> kinds = new HashMap<>();
        GazetteerFiles.lines(
                "words." + language + ".tsv",
                f -> kinds.merge(f[0], List.of(f[1].split("\\|", -1)), Vocabulary::joined));
        return new Vocabulary(PlaceWords.of(kinds), new WordForms(kinds), !language.equals("ar"));
    }

    private static List<String> joined(List<String> a, List<String> b) {
        String[] all = Arrays.copyOf(a.toArray(new String[0]), a.size() + b.size());
        System.arraycopy(b.toArray(new String[0]), 0, all, a.size(), b.size());
        return List.of(all);
    }

    static Collection<Vocabulary> all() {
        return SERVED.values();
    }

    /** The vocabulary for a word of a text in that language. */
    static Vocabulary of(Token token, String language) {
        String own = switch (UScript.getScript(token.word().codePointAt(0))) {
            case UScript.ARABIC -> "ar";
            case UScript.CYRILLIC -> language.equals("ru") ? "ru" : "uk";
            default -> language.equals("fr") || language.equals("tr") ? language : "en";
        };
        Vocabulary vocabulary = SERVED.get(own);
        if (vocabulary == null) {
            throw new IllegalStateException("No words for " + own);
        }
        return vocabulary;
    }
}
