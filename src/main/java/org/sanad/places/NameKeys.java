package org.sanad.places;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanad.text.Folding;
import org.sanad.text.Token;

/**
 * Keys under which a question and a report meet that name one place which no list has: the word without endings, in Latin
 * letters, and its consonants where there are enough of them. Neighbours: {@link SpeltNames}, for places that lists have.
 */
public final class NameKeys {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final int SHORTEST = 4;
    private static final int SHORTEST_HEARD = 4;

    private NameKeys() {}

    /** The keys of a word; none of a word too short to tell names apart. */
    public static Set<String> of(Token token, String language) {
        Set<String> keys = new LinkedHashSet<>();
        if (!token.isWord() || token.folded().length() < SHORTEST) {
            return keys;
        }
        add(keys, token.folded());
        Vocabulary.of(token, language).forms().of(token.word(), token.folded()).forEach(form -> add(keys, form.key()));
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

    private static void add(Set<String> keys, String word) {
        String spelt = plain(Folding.fold(LATIN.transliterate(word)));
        if (spelt.length() >= SHORTEST) {
            keys.add(spelt);
            Sounds.ofWord(word).stream()
                    .filter(key -> key.length() >= SHORTEST_HEARD)
                    .forEach(key -> keys.add("~" + key));
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
