package org.sanad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "displaced, displacement",
        "vaccine, vaccination",
        "мешканців, мешканці",
        "المدارس, مدرسه",
        "والنازحين, نازح",
        "inscrire, inscription",
    })
    void formsOfOneWordAreAlike(String one, String other) {
        assertThat(WordLikeness.of(one, other)).isBetween(0.4, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "water, winter",
        "road, read",
        "місто, міст",
        "كتاب, كلاب",
        "rue, rues",
        "2024, 2025",
    })
    void strangersAreNot(String one, String other) {
        assertThat(WordLikeness.of(one, other)).isLessThan(0.7);
    }

    @Test
    void aWordIsLikeItself() {
        assertThat(WordLikeness.of("rue", "rue")).isEqualTo(1);
    }
}
