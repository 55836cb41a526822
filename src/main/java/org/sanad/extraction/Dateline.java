package org.sanad.extraction;

import java.util.List;
import org.sanad.text.Sentence;
import org.sanad.text.Token;

/**
 * Takes the dateline off a report's opening sentence ("PORT SUDAN, March 5 (AP) - A drone …"): where and when the report was
 * filed is not where and when things happened. Its place is kept, as the last resort.
 *
 * @param words what stood before the dash, empty when there is none
 * @param sentence the sentence behind it
 */
record Dateline(List<Token> words, Sentence sentence) {
    private static final int LONGEST = 14;

    /** The sentence with its dateline told apart; the same sentence when it has none. */
    static Dateline of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 3); i++) {
            if (dash(tokens, i) && opens(tokens, i)) {
                List<Token> rest = tokens.subList(i + 1, tokens.size());
                Sentence behind = new Sentence(rest.getFirst().begin(), sentence.end(), sentence.paragraph(), rest);
                return new Dateline(tokens.subList(0, i), behind);
            }
        }
        return new Dateline(List.of(), sentence);
    }

    /** A dash with blanks on both sides, or right behind a closing bracket. */
    private static boolean dash(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean dash = token.is("-") || token.is("–") || token.is("—") || token.is("--");
        boolean apart =
                tokens.get(i - 1).end() < token.begin() || tokens.get(i - 1).is(")");
        return dash && apart && token.end() < tokens.get(i + 1).begin();
    }

    /** Whether the words before the dash are a place with its date and agency: an upper-case name, or marks between names. */
    private static boolean opens(List<Token> tokens, int dash) {
        boolean upper = true;
        boolean marked = false;
        for (Token token : tokens.subList(0, dash)) {
            boolean word = token.isWord();
            boolean small = word && Character.isLowerCase(token.word().codePointAt(0));
            upper &= !word || token.word().equals(token.word().toUpperCase(java.util.Locale.ROOT));
            marked |= token.is("(") || token.is(",") || token.is("،") || token.is("/");
            if (small && token.word().length() > 3 && !marked) {
                return false;
            }
        }
        return (upper && dash <= 3) || (marked && first(tokens));
    }

    private static boolean first(List<Token> tokens) {
        Token token = tokens.getFirst();
        return token.isWord() && !Character.isLowerCase(token.word().codePointAt(0));
    }
}
