package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Where have the insurgents taken villages?        | en  | a question
            The road to حلب is closed by snow                | en  | one foreign name changes nothing
            هل الطريق إلى حلب مفتوح؟                          | ar  | Arabic
            آیا جاده حلب باز است؟ چند نفر کشته شدند            | fa  | Persian letters
            Дорога до Києва закрита через бої                 | uk  | Ukrainian letters
            Дорога на Алеппо закрыта из-за боев               | ru  | Cyrillic without them
            Des combats ont éclaté dans le nord de la Syrie   | fr  | French
            Yardım kuruluşları ve bir hava üssü için daha     | tr  | Turkish
            Los combates en el norte del país y la ciudad     | es  | Spanish
            Die Straße ist nach Angaben der Armee gesperrt    | de  | German
            12:30, 50 %!                                      | und | no letters at all
            阿勒颇的道路                                        | und | a script we do not know
            """)
    void tellsTheLanguageOf(String text, String language, String why) {
        assertThat(Language.detect(text)).as(why).isEqualTo(language);
    }
}
