package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void partsQuotationsFromTheStatementsOwnWords() {
        Quotations parts = Quotations.of("He said: “they left «the old town» today”, and \"nobody else has come\".");

        assertThat(parts.quoted()).containsExactly("they left «the old town» today", "nobody else has come");
        assertThat(parts.rest()).isEqualTo("He said: …, and ….");
    }

    @Test
    void takesANameInMarksForAWord() {
        Quotations parts = Quotations.of("قالت «قسد» إن 3 رحلوا");

        assertThat(parts.quoted()).isEmpty();
        assertThat(parts.rest()).contains("قسد");
    }

    @Test
    void findsWordsInOthersThoughSomeAreLeftOut() {
        String quote = "Nine people were killed\nand 17 injured in the market.";

        assertThat(Quotations.verbatim("Nine people were killed and 17 injured", quote))
                .isTrue();
        assertThat(Quotations.verbatim("Nine people … in the market", quote)).isTrue();
        assertThat(Quotations.verbatim("Nine people were injured", quote)).isFalse();
    }

    @Test
    void takesWordsOfAForeignSourceForQuotedWithoutMarks() {
        String source = "saldırıda üçü çocuk 14 kişinin öldüğünü, 30 kadar kişinin yaralandığını açıkladı";

        Quotations parts = Quotations.of("According to the army: üçü çocuk 14 kişinin öldüğünü, 30 kadar (5 March).")
                .with(source);

        assertThat(parts.quoted()).containsExactly("üçü çocuk 14 kişinin öldüğünü, 30 kadar");
        assertThat(parts.rest()).contains("According to the army", "(5 March)").doesNotContain("14");
    }
}
