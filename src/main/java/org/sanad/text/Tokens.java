package org.sanad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words with their places, by ICU's word rules, with what a language writes to a word told apart: an English possessive
 * ending and a French elided article are words of their own; a Turkish ending behind an apostrophe stays with its name,
 * which is compared without it.
 */
public final class Tokens {
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "n", "s", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "aujourd");
    private static final int LONGEST_ENDING = 6;
    private static final char NARROW_BLANK = '\u202f';
    private static final String UNBROKEN_BLANK = "\u00a0";

    private Tokens() {}

    /** The words of a short text that belongs to no report, such as a question; positions count in it. */
    public static List<Token> of(String text, String language) {
        return of(text, 0, text.length(), BreakIterator.getWordInstance(ULocale.forLanguageTag(language)), language);
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

    static List<Token> of(String text, int begin, int end, BreakIterator words, String language) {
        words.setText(text.substring(begin, end));
        List<Token> tokens = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String word = text.substring(begin + from, begin + to);
            addParted(tokens, word, begin + from, language);
        }
        return language.equals("tr") ? suffixed(text, tokens) : tokens;
    }

    /** No-break blanks, which French sets inside numbers and before marks, are none of a word: ICU joins over a narrow one. */
    private static void addParted(List<Token> tokens, String word, int begin, String language) {
        int from = 0;
        while (from <= word.length()) {
            int blank = word.indexOf(NARROW_BLANK, from);
            int to = blank < 0 ? word.length() : blank;
            String part = word.substring(from, to);
            if (!part.isBlank() && !part.equals(UNBROKEN_BLANK)) {
                add(tokens, part, begin + from, language);
            }
            from = to + 1;
        }
    }

    private static void add(List<Token> tokens, String word, int begin, String language) {
        int apostrophe = apostrophe(word);
        int length = word.length();
        if (apostrophe > 0 && apostrophe < length - 1) {
            if (language.equals("fr") && ELIDED.contains(Folding.fold(word.substring(0, apostrophe)))) {
                int stem = apostrophe + 1;
                tokens.add(token(word.substring(0, stem), begin));
                add(tokens, word.substring(stem), begin + stem, language);
                return;
            }
            if (language.equals("tr") && Character.isUpperCase(word.charAt(0))) {
                String name = Folding.fold(word.substring(0, apostrophe));
                tokens.add(new Token(word, name, List.of(), begin, begin + length, Token.Kind.WORD));
                return;
            }
            boolean possessive = apostrophe == length - 2
                    && word.charAt(length - 1) == 's'
                    && Character.isLetter(word.charAt(apostrophe - 1));
            if (possessive) {
                tokens.add(token(word.substring(0, apostrophe), begin));
                tokens.add(new Token(
                        word.substring(apostrophe),
                        "s",
                        List.of(),
                        begin + apostrophe,
                        begin + length,
                        Token.Kind.MARK));
                return;
            }
        }
        int digits = digits(word);
        if (digits > 0) {
            tokens.add(token(word.substring(0, digits), begin));
            tokens.add(token(word.substring(digits), begin + digits));
            return;
        }
        tokens.add(token(word, begin));
    }

    /** Where the number begins that an Arabic "and" or preposition is written to (و18), or 0. */
    private static int digits(String word) {
        char first = word.charAt(0);
        if (first < 'ء' || first > 'ي') {
            return 0;
        }
        int at = 1;
        while (at < word.length() && at < LONGEST_ENDING && Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at < word.length() && Character.isDigit(word.charAt(at)) ? at : 0;
    }

    private static int apostrophe(String word) {
        int typed = word.lastIndexOf('\'');
        return typed >= 0 ? typed : word.lastIndexOf('’');
    }

    /** "12'si": the ending behind the number belongs to it. */
    private static List<Token> suffixed(String text, List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ending = i + 2 < tokens.size()
                    && token.kind() == Token.Kind.NUMBER
                    && (tokens.get(i + 1).word().equals("'")
                            || tokens.get(i + 1).word().equals("’"))
                    && tokens.get(i + 1).begin() == token.end()
                    && tokens.get(i + 2).begin() == tokens.get(i + 1).end()
                    && tokens.get(i + 2).word().length() <= LONGEST_ENDING
                    && tokens.get(i + 2).isWord();
            if (ending) {
                int end = tokens.get(i + 2).end();
                joined.add(new Token(
                        text.substring(token.begin(), end),
                        token.folded(),
                        List.of(),
                        token.begin(),
                        end,
                        Token.Kind.NUMBER));
                i += 2;
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static Token token(String word, int begin) {
        String folded = Folding.fold(word);
        Token.Kind kind = kind(word);
        boolean empty = folded.isEmpty();
        List<String> forms = kind == Token.Kind.WORD && !empty ? ArabicForms.of(folded) : List.of();
        return new Token(word, empty ? word : folded, forms, begin, begin + word.length(), kind);
    }

    private static Token.Kind kind(String word) {
        int first = word.codePointAt(0);
        if (UCharacter.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        return UCharacter.isLetter(first) ? Token.Kind.WORD : Token.Kind.MARK;
    }
}
