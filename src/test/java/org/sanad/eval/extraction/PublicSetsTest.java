package org.sanad.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.events.Claim;
import org.sanad.events.Modality;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.Extraction;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.testing.ClaimBuilder;
import org.sanad.text.Span;

class PublicSetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsPlacesMarkedByCharactersAndThoseMarkedByTokens() throws IOException {
        String text = "A bomb exploded in Tuz Khurmatu on Sunday.";

        assertThat(marks(text, 19, 31).places()).containsExactly("Tuz Khurmatu");
        assertThat(marks(text, 4, 5).places()).containsExactly("Tuz Khurmatu");
        assertThat(marks(text, 19, 31).verb()).isEqualTo(new Span(7, 15));
        assertThat(EventLocations.Marks.of(line(text, 2, 3))).isNull();
    }

    private static EventLocations.Marks marks(String text, int start, int end) throws IOException {
        return Objects.requireNonNull(EventLocations.Marks.of(line(text, start, end)));
    }

    private static JsonNode line(String text, int start, int end) throws IOException {
        return JSON.readTree("""
                {"text":"%s","spans":[{"start":7,"end":15,"label":"VERB","text":"exploded"},
                 {"start":%d,"end":%d,"label":"LOCATION","text":"?"}]}""".formatted(text, start, end));
    }

    @Test
    void countsPlacesByTheWordsTheyShare() throws IOException {
        List<JsonNode> lines = List.of(line("A bomb exploded in Tuz Khurmatu on Sunday.", 19, 31));

        EventLocations result = EventLocations.of(lines, (report, verb) -> Set.of("the town of Tuz", "Mosul city"));

        assertThat(result.tally()).isEqualTo(new Tally(1, 1, 0));
        assertThat(TokenOverlap.share("the city of Homs", "the city of Hama")).isFalse();
    }

    @Test
    void takesThePlacesOfTheClaimWhoseWordsHaveTheVerb() {
        GoldReport gold = GoldSamples.REPORT;
        Claim near = GoldSamples.on("Clashes broke out in Hama.")
                .in(GoldSamples.place(2))
                .build();
        Claim wide = ClaimBuilder.claim(gold.asReport().id(), gold.text(), 0)
                .in(GoldSamples.place(1))
                .build();
        VerbPlaces places = VerbPlaces.ofClaims(GoldSamples.giving(List.of(wide, near)));
        int broke = gold.text().indexOf("broke");

        assertThat(places.of(gold.asReport(), new Span(broke, broke + 5))).containsExactly("Place 2");
        assertThat(places.of(gold.asReport(), new Span(0, 8))).containsExactly("Place 1");
    }

    @Test
    void asksTheRulesForThePlaceOfAVerbThatMakesNoClaim() {
        VerbPlaces places = VerbPlaces.of(ExtractionEvaluation.extractor(new SpeakerRegistry()));
        String text = "The choir sang in Homs.";
        Report report = GoldReport.report("1", text, "sample", "en", null, null);

        assertThat(places.of(report, new Span(10, 14))).containsExactly("Homs");
    }

    @Test
    void leavesOutAmbiguousSentencesAndTellsHowOftenItFiresOnDifficultOnes() throws IOException {
        List<JsonNode> lines = List.of(
                JSON.readTree("{\"id\":\"1\",\"text\":\"fire\",\"label\":\"yes\"}"),
                JSON.readTree("{\"id\":\"2\",\"text\":\"quiet\",\"label\":\"yes\"}"),
                JSON.readTree("{\"id\":\"3\",\"text\":\"fire\",\"label\":\"difficult no\"}"),
                JSON.readTree("{\"id\":\"4\",\"text\":\"planned\",\"label\":\"difficult no\"}"),
                JSON.readTree("{\"id\":\"5\",\"text\":\"quiet\",\"label\":\"easy no\"}"),
                JSON.readTree("{\"id\":\"6\",\"text\":\"fire\",\"label\":\"ambiguous\"}"));
        ClaimExtractor extractor = report -> {
            ClaimBuilder claim = ClaimBuilder.claim(report.id(), report.text(), 0);
            return new Extraction.Extracted(
                    switch (report.text()) {
                        case "fire" -> List.of(claim.build());
                        case "planned" ->
                            List.of(claim.modality(Modality.PLANNED).build());
                        default -> List.of();
                    });
        };

        SentenceLabels result = SentenceLabels.of(lines, SentenceLabels.VIOLENCE, extractor);

        assertThat(result.sentences()).isEqualTo(5);
        assertThat(result.tally()).isEqualTo(new Tally(1, 1, 1));
        assertThat(result.firingRate()).isEqualTo(0.5);
    }
}
