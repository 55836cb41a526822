package org.sanad.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.CueClass;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.text.Tokens;

class AttributionReaderTest {
    private static final AttributionReader READER = new AttributionReader("en", new SpeakerRegistry());

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SOHR said that rebels had entered the city.              | Syrian Observatory for Human Rights (SOHR) | MONITOR | ASSERT | leading
            Rebels had entered the city, SOHR said.                  | Syrian Observatory for Human Rights (SOHR) | MONITOR | ASSERT | trailing
            Rebels had entered the city, SOHR said on Friday.        | Syrian Observatory for Human Rights (SOHR) | MONITOR | ASSERT | trailing with a day
            “They are here,” said Rami Abdurrahman, director of the Syrian Observatory. | Rami Abdurrahman | MONITOR | ASSERT | inverted with affiliation
            According to Reuters, the road is closed.                | Reuters  | NEWS_AGENCY | ASSERT | according to, leading
            The road is closed, according to Reuters.                | Reuters  | NEWS_AGENCY | ASSERT | according to, trailing
            The fall of the town, a claim disputed by state media.   | state media | STATE_MEDIA | DENY | passive with by
            The office, a pro-government outlet, denied that the district had fallen. | The office | STATE_MEDIA | DENY | over an apposition
            The army denied that the town had fallen.                | the army | BELLIGERENT | DENY | a denial
            The Syrian army accused the insurgents of breaking the truce. | Syrian Armed Forces | BELLIGERENT | ACCUSE | an accusation
            OCHA estimated that 20,000 people had fled.              | OCHA     | UN          | ESTIMATE | an estimate
            UNHCR warned of a new wave of flight.                    | UNHCR    | UN          | WARN     | a warning
            Opposition forces claimed that they held the town.       | opposition forces | BELLIGERENT | CLAIM | a claim
            The governor confirmed that the bridge was destroyed.    | the governor | GOVERNMENT | CONFIRM | a confirmation
            Residents said they heard rockets.                       | residents | WITNESS    | ASSERT   | witnesses
            More than 50 villages have fallen, reports say.          | reports  | UNSPECIFIED | ASSERT   | nobody in particular
            Anadolu Agency reported that the base was stormed.       | Anadolu Agency | STATE_MEDIA | ASSERT | Türkiye's state agency
            Turkey's Anadolu Agency also said the base was stormed.  | Anadolu Agency | STATE_MEDIA | ASSERT | with a word between
            The Associated Press said thousands had advanced.        | AP       | NEWS_AGENCY | ASSERT   | by a longer name
            Syrian state media said four people were killed.         | Syrian state media | STATE_MEDIA | ASSERT | a government's media
            A war monitor said dozens had died.                      | a war monitor | MONITOR | ASSERT | a monitor without name
            Aid workers said the road was closed.                    | aid workers | NGO     | ASSERT   | aid workers
            """)
    void readsWhoSaysIt(String text, String name, Role role, CueClass cueClass, String why) {
        List<Attribution> found = READER.read(Tokens.of(text, "en"));

        assertThat(found).as(why).hasSize(1);
        Speaker speaker = found.getFirst().speaker();
        assertThat(speaker.name()).as(why).isEqualToIgnoringCase(name);
        assertThat(speaker.role()).as(why).isEqualTo(role);
        assertThat(speaker.cueClass()).as(why).isEqualTo(cueClass);
        assertThat(speaker.inherited()).as(why).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SOHR said that rebels had entered the city.            | false | what is said follows
            Rebels had entered the city, SOHR said.                | true  | what is said stands before
            The road is closed, according to Reuters.              | true  | what is said stands before
            According to Reuters, the road is closed.              | false | what is said follows
            “They are here,” said Rami Abdurrahman.                | true  | a quotation before its speaker
            """)
    void tellsOnWhichSideTheWordsStand(String text, boolean trailing, String why) {
        assertThat(READER.read(Tokens.of(text, "en"))).as(why).singleElement().returns(trailing, Attribution::trailing);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            State media said so.                | STATE_MEDIA | GOVERNMENT | state media
            Pro-government media said so.       | STATE_MEDIA | GOVERNMENT | media of one side
            SANA said so.                       | STATE_MEDIA | GOVERNMENT | the state's agency
            Anadolu said so.                    | STATE_MEDIA | TURKIYE    | another state's agency
            TASS said so.                       | STATE_MEDIA | RUSSIA     | another state's agency
            SOHR said so.                       | MONITOR     | -          | a monitor
            AP said so.                         | NEWS_AGENCY | -          | an agency
            OCHA said so.                       | UN          | -          | the UN
            White Helmets said so.              | NGO         | OPPOSITION | rescuers of one side
            HTS said so.                        | BELLIGERENT | OPPOSITION | a party
            The Syrian army said so.            | BELLIGERENT | GOVERNMENT | the other party
            Insurgents said so.                 | BELLIGERENT | OPPOSITION | a party without name
            Residents said so.                  | WITNESS     | -          | nobody's
            Reports said so.                    | UNSPECIFIED | -          | nobody's
            """)
    void knowsRoleAndAlignment(String text, Role role, String alignment, String why) {
        assertThat(READER.read(Tokens.of(text, "en"))).as(why).singleElement().satisfies(a -> {
            assertThat(a.speaker().role()).isEqualTo(role);
            assertThat(a.speaker().alignment()).isEqualTo(alignment);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He told his counterpart that Iran would help.",
                "Fighting is expected to go on.",
                "The town fell on Friday.",
                "It is said to be quiet.",
                "The man was accused of theft.",
                "Four people were killed."
            })
    void takesNoCueWithoutASpeakerForAnAttribution(String text) {
        assertThat(READER.read(Tokens.of(text, "en"))).isEmpty();
    }

    @Test
    void knowsThatADenialBehindByJudgesTheWordsBefore() {
        assertThat(READER.read(Tokens.of("They took the town, a claim disputed by state media.", "en")))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.by()).isTrue();
                    assertThat(a.denies()).isTrue();
                });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "An air base was reportedly stormed.",
                "Rebels were reported to be near.",
                "Unconfirmed posts spread."
            })
    void findsHedgesWithoutASpeaker(String text) {
        var tokens = Tokens.of(text, "en");

        assertThat(READER.hedge(tokens, 0, tokens.size())).isNotNegative();
    }

    @Test
    void findsNoHedgeInPlainWords() {
        var tokens = Tokens.of("An air base was stormed.", "en");

        assertThat(READER.hedge(tokens, 0, tokens.size())).isNegative();
    }

    @Test
    void readsTwoSpeakersOfASentence() {
        List<Attribution> found =
                READER.read(Tokens.of("Rebels took the town, SOHR said, although state media dispute this.", "en"));

        assertThat(found).extracting(a -> a.speaker().role()).containsExactly(Role.MONITOR, Role.STATE_MEDIA);
        assertThat(found).extracting(Attribution::denies).containsExactly(false, true);
    }
}
