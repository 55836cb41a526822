package org.sanad.eval.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Whether two short texts name the same: folded words in common, small words and words for kinds of places apart. */
final class TokenOverlap {
    private static final Set<String> SAYING_NOTHING = Set.of(
            "the",
            "of",
            "in",
            "a",
            "an",
            "and",
            "near",
            "al",
            "el",
            "city",
            "town",
            "village",
            "district",
            "province",
            "region",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central");

    private TokenOverlap() {}

    /** Whether they share a word that says something, or are the same words. */
    static boolean share(String a, String b) {
        Set<String> first = words(a);
        Set<String> shared = new HashSet<>(first);
        Set<String> second = words(b);
        shared.retainAll(second);
        boolean same = !first.isEmpty() && first.equals(second);
        shared.removeAll(SAYING_NOTHING);
        return same || !shared.isEmpty();
    }

    private static Set<String> words(String text) {
        List<Token> tokens = Tokens.of(text, "en");
        return tokens.stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::folded)
                .collect(Collectors.toSet());
    }
}
