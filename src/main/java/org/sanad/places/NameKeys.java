package org.sanad.places;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanad.text.Folding;
import org.sanad.text.Token;

/**
 * Keys under which a question and a report meet that name one place which no list has: the word without endings, in Latin
 * letters, and across scripts its consonants. Neighbours: {@link SpeltNames}, for places that lists have.
 */
public final class NameKeys {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final int SHORTEST = 4;

    /** The first letter behind the Latin ones. */
    private static final int GREEK = 0x370;

    private static final int SHORTEST_HEARD = 3;

    /** Before consonants of a word in Latin letters and in others: only across scripts are names met by their sound. */
    private static final String LATIN_HEARD = "l~";

    private static final String OTHER_HEARD = "n~";

    private NameKeys() {}

    /** The keys of a word as a report has it; none of a word too short to tell names apart. */
    public static Set<String> of(Token token, String language) {
        return keys(token, language, latin(token) ? List.of(LATIN_HEARD) : List.of(OTHER_HEARD));
    }

    /** The keys by which a word of a question is looked for among those of reports. */
    public static Set<String> asked(Token token, String language) {
        return keys(token, language, latin(token) ? List.of(OTHER_HEARD) : List.of(LATIN_HEARD, OTHER_HEARD));
    }

    private static boolean latin(Token token) {
        return !token.folded().isEmpty() && token.folded().codePointAt(0) < GREEK;
    }

    private static Set<String> keys(Token token, String language, List<String> heard) {
        Set<String> keys = new LinkedHashSet<>();
        if (!token.isWord() || token.folded().length() < SHORTEST) {
            return keys;
        }
        add(keys, token.folded(), heard);
        Vocabulary.of(token, language)
                .forms()
                .of(token.word(), token.folded())
                .forEach(form -> add(keys, form.key(), heard));
        return keys;
    }

    /** Whether words beside it or its ending say that a word is a place, and none that it is part of a longer name. */
    public static boolean placed(List<Token> tokens, int i, String language) {
        Token token = tokens.get(i);
        Vocabulary vocabulary = Vocabulary.of(token, language);
        PlaceWords words = vocabulary.words();
        String before = i == 0 ? "" : tokens.get(i - 1).folded();
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean longer = next != null && next.isWord() && next.capitalised() && !words.describes(next.folded());
        if (longer && vocabulary.cased()) {
            return false;
        }
        return words.placing().has(before)
                || words.pointing().has(before)
                || words.settled().has(before)
                || vocabulary.forms().of(token.word(), token.folded()).stream().anyMatch(WordForms.Form::placed);
    }

    private static void add(Set<String> keys, String word, List<String> heard) {
        String spelt = plain(Folding.fold(LATIN.transliterate(word)));
        if (spelt.length() >= SHORTEST) {
            keys.add(spelt);
            Sounds.ofWord(word).stream()
                    .filter(key -> key.length() >= SHORTEST_HEARD)
                    .forEach(key -> heard.forEach(script -> keys.add(script + key)));
        }
    }

    /** Without what one spelling writes and another does not: doubled letters, a breath at the end, w for v. */
    private static String plain(String spelt) {
        StringBuilder plain = new StringBuilder();
        for (char c : spelt.replace('w', 'v').toCharArray()) {
            if (Character.isLetterOrDigit(c) && (plain.isEmpty() || plain.charAt(plain.length() - 1) != c)) {
                plain.append(c);
            }
        }
        boolean breath = plain.length() > SHORTEST && plain.charAt(plain.length() - 1) == 'h';
        return breath ? plain.substring(0, plain.length() - 1) : plain.toString();
    }
}
