package org.sanad.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.text.Language;
import org.sanad.text.PhraseTable;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * The language of a question: a few words, often without marks, so that the script tells most and the small words of the
 * question lexicons the rest.
 */
final class QuestionLanguage {
    private static final String TURKISH = "ğışİöçü";
    private static final String FRENCH = "éèêàùâîôûëïœ";

    private final Map<String, QuestionLexicon> lexicons;

    QuestionLanguage(Map<String, QuestionLexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** ISO 639-1 code of any language; one that is not served where the words say so. */
    String of(String text) {
        String detected = Language.detect(text);
        return switch (detected) {
            // Ukrainians text in both at once, and a Russian question is understood as far as it is close.
            case "ru", "uk" -> "uk";
            case "ar" -> "ar";
            // Iraqis write گ for a sound that Arabic letters lack, as Persian does.
            case "fa" -> known(text, "ar") * 3 >= Tokens.of(text, "ar").size() ? "ar" : "fa";
            case "en", "fr", "tr", "es", "de", Language.UNDETERMINED -> latin(text, detected);
            default -> detected;
        };
    }

    private String latin(String text, String detected) {
        String best = detected;
        double most = 0;
        for (String language : List.of("en", "fr", "tr")) {
            double known = known(text, language) + marks(text, language);
            if (known > most) {
                most = known;
                best = language;
            }
        }
        boolean foreign = detected.equals("es") || detected.equals("de");
        return foreign && most < Tokens.of(text, "en").size() / 2.0 ? detected : served(best);
    }

    /** How many of its words the language's lexicon has. */
    private double known(String text, String language) {
        PhraseTable<Boolean> own =
                Objects.requireNonNull(lexicons.get(language)).own();
        List<Token> tokens = Tokens.of(text, language);
        double known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            known += own.at(tokens, i) != null ? 1 : 0;
        }
        return known;
    }

    private static String served(String best) {
        return best.equals(Language.UNDETERMINED) ? "en" : best;
    }

    /** Letters that one of the languages has and the others have not. */
    private static double marks(String text, String language) {
        String letters = language.equals("tr") ? TURKISH : language.equals("fr") ? FRENCH : "";
        return 0.5 * text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }
}
