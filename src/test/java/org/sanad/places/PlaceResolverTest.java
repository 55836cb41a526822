package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver(GazetteerFiles.load());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Insurgents attacked Saraqab in Syria.                        | 164816 163843 | a spelling that no list has
            Saraqab in Idlib province was attacked, the Syrian army said.| 164816 169387 | a province by the word behind it
            The province of Idlib in Syria saw clashes.                  | 169387 163843 | and by the word before it
            Clashes reached Idlib, a Syrian town.                        | 169389 | the town without such a word
            Clashes in Tripoli, Libya.                                   | 2210247 2215636 | the company of its country
            Clashes in Tripoli, Lebanon.                                 | 266826 272103 | the other one
            Fighting in Aleppo and Damascus.                             | 170063 170654 | large towns need nobody's word
            The M5 near Aleppo is closed.                                | -1 170063 | a road
            Aleppo’s western edge                                        | 170063 | a possessive
            Talks between the Democratic Republic of Congo and Rwanda.   | 203312 49518 | a long name
            """)
    void findsThePlacesMeant(String text, String ids, String why) {
        List<Long> expected =
                List.of(ids.split(" ", -1)).stream().map(Long::valueOf).toList();

        assertThat(ids(text)).as(why).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abbas Araghchi telephoned his Syrian counterpart Bassam al-Sabbagh.",
                "Rami Abdurrahman heads the Syrian Observatory.",
                "A drone hit a school in El-Doueim on Monday.",
                "La Macarena was quiet. El Agua was not.",
                "Syrian police said so.",
                "Many families left. Both of them stayed. Of those, one was Syrian.",
                "Police in the Syrian town closed the street. Rebels fled.",
                "The Syrian family left on Friday in November.",
                "The insurgents took a bus along the road."
            })
    void takesNoNameOfAPersonAndNoCommonWordForAPlace(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void knowsNoSmallTownThatNothingVouchesFor() {
        assertThat(ids("A storm hit Saraqib.")).isEmpty();
        assertThat(ids("A storm hit Saraqib. The Syrian army helped.")).containsExactly(164816L);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            is the road to aleppo open              | 170063 | typed small
            what happened in saraqab syria          | 164816 163843 | a small town with its country
            what happened in Allepo                 | 170063 | a doubled letter
            who was killed in Damascuss             | 170654 | a doubled ending
            how many people were killed             | | no place
            is it safe to go out today              | | no place among common words
            هل الطريق إلى حلب مفتوح                 | 170063 | Arabic has no capitals
            ما الذي حدث في إدلب                     | 169389 | Arabic with a hamza
            що сталося у Київ                       | 703448 | Cyrillic
            """)
    void readsTypedQuestions(String question, String ids, String why) {
        List<Token> tokens = Tokens.of(question, "en");
        List<Long> expected = ids == null
                ? List.of()
                : List.of(ids.split(" ", -1)).stream().map(Long::valueOf).toList();

        List<PlaceMention> mentions = RESOLVER.read(List.of(tokens), true).getFirst();

        assertThat(mentions).as(why).extracting(m -> m.place().geonameId()).containsExactlyElementsOf(expected);
    }

    private static List<Long> ids(String text) {
        List<List<Token>> sentences =
                Sentences.split(text, "en").stream().map(Sentence::tokens).toList();
        return RESOLVER.read(sentences, false).stream()
                .flatMap(List::stream)
                .map(m -> m.place().geonameId())
                .toList();
    }
}
