package org.sanad.places;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Optional;
import org.sanad.text.Folding;
import org.sanad.text.Token;

/**
 * Which word spells the name of one known place, in whatever script: {@code باما} spells Bama. To be asked about a place
 * that somebody asks for; that a word spells some place of the world says nothing.
 */
public final class SpeltNames {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final int SHORTEST = 4;

    /** In names of this length one letter may differ: scripts do not write the same vowels. */
    private static final int LONG = 6;

    private SpeltNames() {}

    /** The first of the words that spells the place's name, in a form that names take on in a sentence of that language. */
    public static Optional<String> spelling(Place place, List<Token> words, String language) {
        String name = latin(place.name());
        return words.stream()
                .filter(token -> name.length() >= SHORTEST
                        && token.isWord()
                        && token.word().length() >= SHORTEST)
                .filter(token -> Vocabulary.of(token, language).forms().of(token.word(), token.folded()).stream()
                        .map(form -> latin(form.key()))
                        .anyMatch(spelt -> same(spelt, name)))
                .map(Token::word)
                .findFirst();
    }

    private static String latin(String name) {
        return Folding.fold(LATIN.transliterate(name));
    }

    private static boolean same(String a, String b) {
        return a.equals(b)
                || (a.length() >= LONG
                        && b.length() >= LONG
                        && a.charAt(0) == b.charAt(0)
                        && Spellings.distance(a, b) <= 1);
    }
}
