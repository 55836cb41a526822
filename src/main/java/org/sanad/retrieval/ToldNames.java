package org.sanad.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.places.NameKeys;
import org.sanad.reports.Report;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * The names that a report has anywhere in it, by their keys: where no gazetteer has a village, the reports that name it
 * are those that tell of it. Neighbours: {@link IndexedClaim}, {@link StoreContext}.
 */
final class ToldNames {
    /** Before the key of a word that stands as a place's name does. */
    private static final String PLACED = "@";

    private ToldNames() {}

    /** Of text, title and publisher: words with a capital, or all words where the script has none, but for those of the crisis lexicon. */
    static Set<String> of(Report report, Terms terms) {
        Set<String> keys = new HashSet<>(of(report.text(), report.language(), terms));
        keys.addAll(of(report.source(), report.language(), terms));
        if (report.title() != null) {
            keys.addAll(of(report.title(), report.language(), terms));
        }
        return keys;
    }

    /** Of a part of it. */
    static Set<String> of(String words, String language, Terms terms) {
        Set<String> keys = new HashSet<>();
        List<Token> tokens = Tokens.of(words, language);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && mayName(token) && !terms.common(tokens, i, language)) {
                boolean placed = NameKeys.placed(tokens, i, language);
                for (String key : NameKeys.of(token, language)) {
                    keys.add(key);
                    if (placed) {
                        keys.add(PLACED + key);
                    }
                }
            }
        }
        return keys;
    }

    /** The keys of a name as asked. */
    static Set<String> of(String name, String language) {
        Set<String> keys = new HashSet<>();
        Tokens.of(name, language).forEach(token -> keys.addAll(NameKeys.asked(token, language)));
        return keys;
    }

    /** The keys of a name as asked, where reports say that it is a place. */
    static Set<String> placed(String name, String language) {
        Set<String> keys = new HashSet<>();
        of(name, language).forEach(key -> keys.add(PLACED + key));
        return keys;
    }

    /** Whether a word is written as a name is. */
    static boolean mayName(Token token) {
        return token.capitalised() || !cased(token.word());
    }

    /** Whether the script of a word has capitals. */
    static boolean cased(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isLowerCase(first);
    }
}
