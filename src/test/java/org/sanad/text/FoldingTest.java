package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ALEPPO       | aleppo    | case
            Sarāqib      | saraqib   | a long vowel's stroke
            Türkiye      | turkiye   | an umlaut
            Hay'at       | hayat     | an apostrophe
            Hay’at       | hayat     | a curly one
            Ḥamāʾ        | hama      | scholars' transliteration
            Diyarbakır   | diyarbakir| Turkish dotless i
            İdlib        | idlib     | Turkish dotted capital I
            Łódź         | lodz      | Polish
            Straße       | strasse   | German
            إدلب         | ادلب      | alef with hamza below
            أعزاز        | اعزاز     | alef with hamza above
            حماة         | حماه      | ta marbuta
            مصطفى        | مصطفي     | alef maksura
            حـــلب       | حلب       | tatweel only stretches
            حَلَب        | حلب       | vowel signs
            ٥٠           | 50        | Arabic-Indic digits
            ۵۰           | 50        | Persian digits
            КИЇВ         | киів      | Cyrillic case and marks
            """)
    void bringsSpellingsTogether(String written, String folded, String why) {
        assertThat(Folding.fold(written)).as(why).isEqualTo(folded);
        assertThat(Folding.fold(folded)).as("folding twice").isEqualTo(folded);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            Saraqab    | srqb | the seed's spelling
            Sarāqib    | srqb | GeoNames' spelling
            Kafr Nabl  | kfrnbl | blanks do not count
            Kafranbel  | kfrnbl | written as one
            Hassakeh   | hskh | a doubled letter counts once
            Homs       | hms  | just enough consonants
            Hama       | ''   | two consonants would join strangers
            حلب        | ''   | another script has no such key
            M5         | ''   | a digit is no consonant
            """)
    void keepsTheConsonantsOfLatinNames(String name, String expected, String why) {
        assertThat(Folding.consonants(name)).as(why).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
