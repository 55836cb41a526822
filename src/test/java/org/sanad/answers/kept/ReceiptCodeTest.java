package org.sanad.answers.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A7K-42X-9QD   | as shown
            a7k-42x-9qd   | small
            A7K42X9QD     | without dashes
            A7K 42X 9QD   | with spaces
            A7K\u201342X\u20149QD | with the dashes of a word processor
            """)
    void readsACodeHoweverItIsWritten(String written, String how) {
        assertThat(ReceiptCode.read(written)).as(how).contains("A7K42X9QD");
    }

    @Test
    void takesLettersThatLookLikeNumbersForNumbers() {
        assertThat(ReceiptCode.read("OoI-iLl-9QD")).contains("0011119QD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "A7K-42X-9Q", "A7K-42X-9QDE", "A7K-42X-9Q!", "A7K-42X-9Qß", "\0A7K42X9QD"})
    void takesNothingElseForACode(String written) {
        assertThat(ReceiptCode.read(written)).isEmpty();
    }

    @Test
    void showsACodeInThreeGroups() {
        assertThat(ReceiptCode.shown("A7K42X9QD")).isEqualTo("A7K-42X-9QD");
    }
}
