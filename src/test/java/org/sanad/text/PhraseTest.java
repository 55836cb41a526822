package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            according to              | according to him                  | 2  | words in order
            according to              | according him                     | -1 | a word missing
            took/taken control        | taken control                     | 2  | the second alternative
            took/taken control        | lost control                      | -1 | none of the alternatives
            captur*                   | Capturing                         | 1  | any ending, any case
            captur*                   | recaptured                        | -1 | but not any beginning
            took .. control of        | took control of                   | 3  | a gap may be empty
            took .. control of        | took full and lasting control of  | 6  | up to three words between
            took .. control of        | took it all on foot control of    | -1 | four are too many
            rocket*/shell .. hit      | shell fragments hit               | 3  | alternatives before a gap
            """)
    void matchesFromTheFirstWord(String pattern, String text, int end, String why) {
        assertThat(Phrase.of(pattern).match(Tokens.of(text, "en"), 0)).as(why).isEqualTo(end);
    }

    @Test
    void takesTheLongestOfSeveral() {
        List<Token> tokens = Tokens.of("the state news agency said", "en");
        Phrases phrases = Phrases.of(List.of("state", "state news agency", "state news"));

        assertThat(phrases.first(tokens, 0, tokens.size())).isEqualTo(1);
        assertThat(phrases.end(tokens, 1)).isEqualTo(4);
        assertThat(phrases.end(tokens, 0)).isEqualTo(-1);
    }

    @Test
    void looksOnlyBetweenTheIndices() {
        List<Token> tokens = Tokens.of("fled and fled", "en");

        assertThat(Phrases.of(List.of("fled")).first(tokens, 1, 2)).isEqualTo(-1);
        assertThat(Phrases.of(List.of("fled")).first(tokens, -5, 99)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ".. of", "took .."})
    void refusesAPatternThatBeginsOrEndsWithNoWord(String pattern) {
        assertThatThrownBy(() -> Phrase.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + pattern + "'");
    }

    @Test
    void readsALongInputInLinearTime() {
        List<Token> tokens = Tokens.of("took ".repeat(12_000), "en");
        Phrases phrases = Phrases.of(List.of("took .. took .. took .. control of", "took/taken .. control"));

        int found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> phrases.first(tokens, 0, tokens.size()));

        assertThat(found).isEqualTo(-1);
    }
}
