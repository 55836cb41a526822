package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "two plain sentences",
                        "Clashes broke out. Four people died.",
                        List.of("Clashes broke out.", "Four people died.")),
                Arguments.of(
                        "a military rank is no end",
                        "The order came from Gen. Ali and Lt. Omar. They left.",
                        List.of("The order came from Gen. Ali and Lt. Omar.", "They left.")),
                Arguments.of(
                        "initials of a country are no end",
                        "The U.S. Embassy closed. The U.N. Mission stayed.",
                        List.of("The U.S. Embassy closed.", "The U.N. Mission stayed.")),
                Arguments.of(
                        "a decimal point is no end",
                        "Some 1.2 million people fled. Others stayed.",
                        List.of("Some 1.2 million people fled.", "Others stayed.")),
                Arguments.of(
                        "curly quotation marks stay with their sentence",
                        "“We heard rockets.” Then it was quiet.",
                        List.of("“We heard rockets.”", "Then it was quiet.")),
                Arguments.of(
                        "a hard-wrapped line goes on",
                        "Insurgents entered the western districts of the city on\nFriday evening, residents said. They left",
                        List.of(
                                "Insurgents entered the western districts of the city on\nFriday evening, residents said.",
                                "They left")),
                Arguments.of(
                        "a heading is a sentence of its own",
                        "Road closed\n\nThe road to Idlib is closed.",
                        List.of("Road closed", "The road to Idlib is closed.")),
                Arguments.of(
                        "so is each list item",
                        "- Road to Idlib closed\n- Hospital in Hama damaged\n",
                        List.of("- Road to Idlib closed", "- Hospital in Hama damaged")),
                Arguments.of(
                        "Windows line ends",
                        "Road closed\r\n\r\nThe road to Idlib is closed.\r\nBuses wait.",
                        List.of("Road closed", "The road to Idlib is closed.", "Buses wait.")),
                Arguments.of(
                        "a hard-wrapped line with Windows ends goes on",
                        "Insurgents entered the western districts of the city on\r\nFriday evening, residents said.",
                        List.of(
                                "Insurgents entered the western districts of the city on\r\nFriday evening, residents said.")),
                Arguments.of("nothing but blanks", " \n\n \t\n", List.of()),
                Arguments.of(
                        "an Arabic question mark ends", "هل الطريق مفتوح؟ نعم.", List.of("هل الطريق مفتوح؟", "نعم.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void splitsWhereASentenceEnds(String why, String text, List<String> expected) {
        List<Sentence> sentences = Sentences.split(text, "en");

        assertThat(sentences.stream().map(s -> text.substring(s.begin(), s.end())))
                .as(why)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void keepsThePlaceOfEveryWord(String why, String text, List<String> expected) {
        for (Sentence sentence : Sentences.split(text, "en")) {
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.begin(), token.end())).as(why).isEqualTo(token.word());
                assertThat(token.begin()).isGreaterThanOrEqualTo(sentence.begin());
                assertThat(token.end()).isLessThanOrEqualTo(sentence.end());
            }
        }
    }

    @Test
    void countsParagraphsAtBlankLines() {
        List<Sentence> sentences = Sentences.split("One. Two.\n\nThree.\n\n\nFour.", "en");

        assertThat(sentences.stream().map(Sentence::paragraph).distinct()).hasSize(3);
        assertThat(sentences.get(0).paragraph()).isEqualTo(sentences.get(1).paragraph());
    }
}
