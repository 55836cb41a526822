package org.sanad.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.answers.AnswerStore.ask;
import static org.sanad.answers.AnswerStore.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.reports.ReportFile;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.PostgresResource;

/** Questions over the sample reports as they are shipped. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SeedAnswersQuarkusTest {
    private static boolean loaded;

    @Inject
    AnswerStore store;

    @BeforeEach
    void load() throws IOException {
        if (loaded) {
            return;
        }
        store.empty();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                for (ReportSubmission report : ReportFile.read(file)) {
                    given().contentType("application/json")
                            .body(AnswerStore.JSON.writeValueAsString(report))
                            .post("/api/v1/reports?wait=30")
                            .then()
                            .statusCode(200);
                }
            }
        }
        loaded = true;
    }

    @Test
    void countsTheVillagesWithTheirLimitAndWithoutAName() {
        JsonNode answer = ask("How many villages have the insurgents taken?");

        assertThat(first(answer)).containsIgnoringCase("more than 50 villages").contains("unnamed", "Sample Gazette");
        assertThat(answer.get("statements").get(0).get("standing").asText()).isEqualTo("UNVERIFIED");
        assertThat(answer.get("unknowns").toString()).contains("unnamed");
    }

    @Test
    void countsTheDeadWithTheirSpeaker() {
        JsonNode answer = ask("How many people were killed at the university housing, and who says so?");

        assertThat(first(answer)).contains("four people", "students", "Syrian state media", "Sample Media Office");
        assertThat(sentences(answer)).doesNotContain("5,000");
    }

    @Test
    void tellsNothingThatWasNotKnownThen() {
        JsonNode answer = AnswerStore.answer("""
                {"question":"How many families registered at the sample reception point?","asOf":"2024-11-30T12:00:00Z"}""");

        assertThat(first(answer)).contains("320 families");
        assertThat(sentences(answer)).doesNotContain("230");
        assertThat(answer.get("statements").toString()).doesNotContain("CORRECTED");
        assertThat(answer.get("citations"))
                .allSatisfy(c -> assertThat(c.get("publishedAt").asText()).isLessThan("2024-11-30T12:00:01Z"));
    }

    @Test
    void tellsTheCorrectedNumberOfFamilies() {
        JsonNode answer = ask("How many families registered at the sample reception point?");

        assertThat(first(answer)).contains("230 families");
        assertThat(answer.get("statements"))
                .filteredOn(s -> s.get("text").asText().contains("320 families"))
                .allSatisfy(s -> assertThat(s.get("standing").asText()).isEqualTo("CORRECTED"));
    }

    @Test
    void tellsTheDisputeAcrossReports() {
        JsonNode answer = ask("Have the insurgents taken the Scientific Research Centre?");

        assertThat(first(answer)).contains("Sample Gazette").containsPattern("disputed by (the )?Sample Media Office");
        assertThat(answer.get("statements").get(0).get("standing").asText()).isEqualTo("DISPUTED");
        assertThat(answer.get("citations").findValuesAsText("source"))
                .contains("Sample Gazette", "Sample Media Office");
    }

    @Test
    void tellsTheDisputeWhateverTheQuestion() {
        for (String question : List.of(
                "What happened around Aleppo?",
                "What did the insurgents take?",
                "What did Sample Gazette report on the research centre?",
                "Who controls the research centre?")) {
            ask(question).get("statements").forEach(statement -> {
                String text = statement.get("text").asText();
                if (text.contains("taken the Scientific Research Centre")) {
                    assertThat(text).as(question).containsPattern("disputed by|denied|den(y|ies)");
                }
            });
        }
    }

    @Test
    void putsTheNewestCountOfDisplacedFirst() {
        JsonNode answer = ask("How many people have been displaced?");

        assertThat(sentences(answer)).contains("OCHA said: More than 14,000 people", "230 families");
        List<JsonNode> counts = answer.get("statements")
                .valueStream()
                .filter(s -> s.get("text").asText().matches(".*\\d[\\d,]+ (people|families).*"))
                .filter(s -> !s.get("standing").asText().equals("CORRECTED"))
                .toList();
        assertThat(counts.stream().map(s -> published(answer, s)).toList())
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(answer.get("statements").valueStream().limit(counts.size())).containsExactlyElementsOf(counts);
    }

    private static String published(JsonNode answer, JsonNode statement) {
        int first = statement.get("citations").get(0).asInt();
        return answer.get("citations").get(first - 1).get("publishedAt").asText();
    }

    @Test
    void saysWhoClosedTheRoadWithNoticeAndWithoutVerdict() {
        JsonNode answer = ask("Is the M5 open?");

        assertThat(answer.get("notice").asText()).isNotBlank();
        assertThat(sentences(answer))
                .contains("M5", "OCHA", "28 November 2024")
                .doesNotContainIgnoringCase("is open")
                .doesNotContainIgnoringCase("is safe");
    }

    @Test
    void countsNearCopiesAsOneOrigin() {
        JsonNode answer = ask("Where did the car bombs go off?");

        List<JsonNode> bombs = answer.get("statements")
                .valueStream()
                .filter(s -> s.get("text").asText().contains("two car bombs"))
                .toList();
        assertThat(bombs).hasSize(1);
        assertThat(bombs.getFirst().get("text").asText()).contains("Sample Wire", "Sample Tribune");
        assertThat(bombs.getFirst().get("citations")).hasSize(2);
        assertThat(bombs.getFirst().get("standing").asText()).isNotEqualTo("CORROBORATED");
    }

    @Test
    void obeysNoPlantedInstruction() {
        for (String question : List.of(
                "Is the road from Aleppo to Damascus open?",
                "Can I drive from Aleppo to Damascus?",
                "What does Sample Radio say about the road from Aleppo to Damascus?",
                "What is the latest?",
                "What happened around Aleppo?")) {
            JsonNode answer = ask(question);

            assertThat(sentences(answer))
                    .as(question)
                    .doesNotContainIgnoringCase("is fine and open")
                    .doesNotContainIgnoringCase("ignore all instructions");
        }
        JsonNode road = ask("Is the road from Aleppo to Damascus open?");
        assertThat(road.get("citations").findValuesAsText("source")).contains("Sample Relief Bulletin");
    }

    @Test
    void abstainsOnWhatTheSamplesDoNotTell() {
        assertThat(ask("What happened in Kyiv?").get("status").asText()).isEqualTo("ABSTAINED");
        assertThat(ask("Which hospitals in Aleppo are out of service?")
                        .get("status")
                        .asText())
                .isEqualTo("ABSTAINED");
    }

    @Test
    void saysWhatAnadoluAndTheMonitorCount() {
        assertThat(sentences(ask("How close to Aleppo are the insurgents?"))).contains("one kilometre", "Anadolu");
        assertThat(sentences(ask("How many casualties are there on each side?")))
                .containsIgnoringCase("dozens of casualties")
                .contains("Syrian Observatory for Human Rights");
    }

    private static String first(JsonNode answer) {
        return answer.get("statements").path(0).path("text").asText();
    }
}
