package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.Location;
import org.sanad.text.Span;

class PlaceOfVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen {killed} a teacher in Baghdad's Maysat district on Sunday.  | Maysat
            A clinic {burned} in the Iraqi town of Tawrana.                    | Tawrana
            A mill {closed} in Samra in northern Iraq.                         | Samra
            Two shops {burned} in the Maysat neighbourhood of Baghdad.         | Maysat
            Students {gathered} in Mosul, the main city of Nineveh.            | Mosul
            A pump {failed} outside Samra, 25 km north of Homs.                | Samra
            A well {collapsed} in Bilozerka (Kherson region).                  | Bilozerka
            """)
    void takesTheFinestOfPlacesThatNameOneSpot(String marked, String place) {
        assertThat(places(marked)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The column {entered} Homs after it had left Hama.                     | Homs
            The column entered Homs after it had {left} Hama.                     | Hama
            In Mosul, two traders who had come from Erbil last week {vanished}.   | Mosul
            Damascus was {shelled} from the Ghouta on Monday.                     | Damascus
            Nations that {struck} targets in Iraq include France and Jordan.      | Iraq
            Troops {captured} Samrana at dawn.                                    | Samrana
            """)
    void staysInTheClauseOfTheVerb(String marked, String place) {
        assertThat(places(marked)).containsExactly(place);
    }

    @Test
    void takesAllPlacesOfAListEvenThoseInNoList() {
        assertThat(places("Roads {closed} in the towns of Tawrana, Homs and the Maysat area on Friday."))
                .containsExactly("Tawrana", "Homs", "Maysat");
        assertThat(places("They {raided} three villages: Tawrana, Samrana and Maysat."))
                .containsExactly("Tawrana", "Samrana", "Maysat");
    }

    @ParameterizedTest
    @CsvSource({
        "A minister in Cairo {said} the road was open.",
        "The storm {limited} the use of U.S. aircraft.",
        "The pilots {trained} with Iraqi instructors.",
        "The talks {stalled} when Hanoi agreed to nothing.",
        "The bridge was {rebuilt} by France.",
        "The army {denied} losses in Homs."
    })
    void knowsNoPlaceOfSayingsAndNoneByNamesOfThoseWhoAct(String marked) {
        assertThat(places(marked)).isEmpty();
    }

    @Test
    void namesTheTownThatTheSentenceNamedBefore() {
        assertThat(places("The convoy reached Saigon in May and {attacked} the city."))
                .containsExactly("Saigon");
    }

    @Test
    void fallsBackToWhereThoseAreWhoSpeak() {
        assertThat(places("A police source in Ramadi said the blast {wounded} six."))
                .containsExactly("Ramadi");
    }

    @Test
    void placesClaimsByTheSameWeighing() {
        assertThat(GoldArticle.claims(
                        "A truck bomb killed nine people in Bilozerka (Kherson region) on Sunday, police said.",
                        "Sample Gazette",
                        null))
                .isNotEmpty()
                .allSatisfy(c ->
                        assertThat(Objects.requireNonNull(c.location()).text()).isEqualTo("Bilozerka"));
    }

    private static List<String> places(String marked) {
        int begin = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        String words = marked.replace("{", "").replace("}", "");
        return GoldArticle.EXTRACTOR
                .placesOf(GoldArticle.report(words, "Sample Gazette", null), new Span(begin, end))
                .stream()
                .map(Location::text)
                .toList();
    }
}
