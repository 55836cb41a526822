package org.sanad.eval.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.reading.Lexicons;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Words by which a sentence says that something is safe or not, or tells the asker what to do, in each served language. */
final class VerdictWords {
    private record Words(Phrases anywhere, Phrases opening) {}

    /**
     * The lexicon's shape, each list by language, its entries patterns of {@link org.sanad.text.Phrase}.
     *
     * @param anywhere words that judge or advise wherever they stand
     * @param opening words that order where they open a sentence
     */
    record Lexicon(Map<String, List<String>> anywhere, Map<String, List<String>> opening) {}

    private final Map<String, Words> words = new HashMap<>();

    VerdictWords() {
        Lexicon lexicon = Lexicons.read("eval/verdicts.yaml", Lexicon.class);
        lexicon.anywhere()
                .forEach((language, phrases) -> words.put(
                        language,
                        new Words(
                                Phrases.of(phrases),
                                Phrases.of(lexicon.opening().getOrDefault(language, List.of())))));
    }

    /** Whether the text does so outside quotation marks. */
    boolean judges(String text, String language) {
        Words known = words.get(Readers.of(language).language());
        if (known == null) {
            return false;
        }
        List<Token> tokens = Tokens.of(Quotations.of(text).rest(), language);
        for (int i = 0; i < tokens.size(); i++) {
            if (known.anywhere().at(tokens, i)
                    || (opens(tokens, i) && known.opening().at(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(List<Token> tokens, int i) {
        return i == 0
                || tokens.get(i - 1).is(".")
                || tokens.get(i - 1).is("!")
                || tokens.get(i - 1).is(":");
    }
}
