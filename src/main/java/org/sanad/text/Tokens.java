package org.sanad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Words with their places, by ICU's word rules; an English possessive ending is a word of its own. */
public final class Tokens {
    private Tokens() {}

    /** The words of a short text that belongs to no report, such as a question; positions count in it. */
    public static List<Token> of(String text, String language) {
        return of(text, 0, text.length(), BreakIterator.getWordInstance(ULocale.forLanguageTag(language)));
    }

    /** The words between two indices as written, with one blank where the text has any. */
    public static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        int last = -1;
        for (Token token : tokens.subList(from, to)) {
            if (last >= 0 && token.begin() > last) {
                words.append(' ');
            }
            words.append(token.word());
            last = token.end();
        }
        return words.toString();
    }

    static List<Token> of(String text, int begin, int end, BreakIterator words) {
        words.setText(text.substring(begin, end));
        List<Token> tokens = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String word = text.substring(begin + from, begin + to);
            if (!word.isBlank()) {
                add(tokens, word, begin + from);
            }
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String word, int begin) {
        int length = word.length();
        boolean possessive = length > 2
                && (word.endsWith("'s") || word.endsWith("’s"))
                && Character.isLetter(word.charAt(length - 3));
        int stem = possessive ? length - 2 : length;
        String own = word.substring(0, stem);
        tokens.add(new Token(own, Folding.fold(own), begin, begin + stem, kind(own)));
        if (possessive) {
            tokens.add(new Token(word.substring(stem), "s", begin + stem, begin + length, Token.Kind.MARK));
        }
    }

    private static Token.Kind kind(String word) {
        int first = word.codePointAt(0);
        if (UCharacter.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        return UCharacter.isLetter(first) ? Token.Kind.WORD : Token.Kind.MARK;
    }
}
