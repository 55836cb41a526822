package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

class NameKeysTest {
    @ParameterizedTest(name = "{1} ({2}) is {0}")
    @CsvSource({
        "Mweso, Мвесо, uk",
        "Mweso, Mweso'da, tr",
        "Mweso, mwesodaki, tr",
        "Qatabah, Qataba, en",
        "Launglon, launglon, en",
        "Marhanets, مارهانيتس, ar",
        "Kalembe, كاليمبي, ar",
        "Tumbariro, تومباريرو, ar"
    })
    void meetsInEverySpellingOfAName(String name, String written, String language) {
        assertThat(keys(name, "en")).containsAnyElementsOf(asked(written, language));
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @CsvSource({"Pinga, Pingyi", "Loashi, Lashio", "Mweso, Masisi", "Sake, Saka", "Pinga, Панчі"})
    void tellsOtherNamesApart(String name, String other) {
        assertThat(keys(name, "en")).doesNotContainAnyElementsOf(asked(other, "en"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "They fled to Nyabiondo, en, 3, true",
        "Two days later Nyabiondo burned, en, 3, false",
        "Mweso'da kalanlar, tr, 0, true"
    })
    void seesByTheWordsBesideItThatAWordIsAPlace(String words, String language, int at, boolean placed) {
        assertThat(NameKeys.placed(Tokens.of(words, language), at, language)).isEqualTo(placed);
    }

    private static Set<String> asked(String word, String language) {
        return NameKeys.asked(Tokens.of(word, language).getFirst(), language);
    }

    private static Set<String> keys(String word, String language) {
        List<Token> tokens = Tokens.of(word, language);
        return NameKeys.of(tokens.getFirst(), language);
    }
}
