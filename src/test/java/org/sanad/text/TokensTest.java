package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Aleppo's edge         | Aleppo 's edge          | an English possessive is a word of its own
            Aleppo’s edge         | Aleppo ’s edge          | also with a curly apostrophe
            the insurgents' base  | the insurgents ' base   | a plural possessive
            18,000 people         | 18,000 people           | a number keeps its comma
            government-held area  | government - held area  | parts of a compound are words
            in Aleppo.            | in Aleppo .             | a full stop is a mark
            “no”, they said       | “ no ” , they said      | quotation marks are marks
            """)
    void splitsWordsAndMarks(String text, String expected, String why) {
        List<Token> tokens = Tokens.of(text, "en");

        assertThat(String.join(" ", tokens.stream().map(Token::word).toList()))
                .as(why)
                .isEqualTo(expected);
        assertThat(tokens)
                .allSatisfy(t -> assertThat(text.substring(t.begin(), t.end())).isEqualTo(t.word()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1\u00a0800 ménages", "1\u202f800 ménages", "1\u2009800 ménages"})
    void readsOverTheBlanksOfPrint(String text) {
        assertThat(Tokens.of(text, "fr").stream().map(Token::word)).containsExactly("1", "800", "ménages");
    }

    @Test
    void tellsWordsNumbersAndMarksApart() {
        assertThat(Tokens.of("M5 ٥٠ قرية , 2nd 🚨", "en").stream().map(Token::kind))
                .containsExactly(
                        Token.Kind.WORD,
                        Token.Kind.NUMBER,
                        Token.Kind.WORD,
                        Token.Kind.MARK,
                        Token.Kind.NUMBER,
                        Token.Kind.MARK);
    }

    @Test
    void putsWordsTogetherAsWritten() {
        List<Token> tokens = Tokens.of("the  city's\nwestern edge", "en");

        assertThat(Tokens.words(tokens, 0, tokens.size())).isEqualTo("the city's western edge");
        assertThat(Tokens.words(tokens, 1, 3)).isEqualTo("city's");
    }
}
