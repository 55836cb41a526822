package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "Kenscoff, Кенскофф",
        "Kenscoff, كينسكوف",
        "Mirebalais, ميريباليه",
        "Mirebalais, Мірбале",
        "Dilling, الدلنج",
        "Butembo, بوتيمبو",
        "Jaramana, Джарамана",
        "Gardez, Ґардез",
        "Al Fūlah, الفوله",
        "Marjayoun, Mercayun"
    })
    void hearsOneNameInEveryScript(String name, String written) {
        assertThat(Sounds.ofName(name)).containsAnyElementsOf(Sounds.ofWord(written));
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource({"Bende, Bandits", "Zaporizhzhia, Спершу", "Umraniye, Merenaz", "El Fasher, Увечері"})
    void tellsOtherWordsApart(String name, String word) {
        assertThat(Sounds.ofName(name)).doesNotContainAnyElementsOf(Sounds.ofWord(word));
    }

    @ParameterizedTest
    @CsvSource({"Oa", "Goma", "Rue"})
    void makesNoKeyOfFewSounds(String word) {
        assertThat(Sounds.ofWord(word)).isEmpty();
    }
}
