package org.sanad.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.answers.AnswerStore.ask;
import static org.sanad.answers.AnswerStore.json;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Predicate;
import org.sanad.events.Role;
import org.sanad.places.Gazetteer;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;

/** What an answer's code brings back, and what it tells of claims that fell since. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceiptQuarkusTest {
    private static final String PATH = "/api/v1/answers/";
    private static final String SHELLING = "Shells hit the market of Homs and killed four people.";
    private static final String QUESTION = "Did shells hit the market of Homs?";
    private static final LocalDate DAY = LocalDate.of(2024, 11, 29);

    @Inject
    AnswerStore store;

    @Inject
    StoredReports stored;

    @Inject
    Gazetteer gazetteer;

    @Inject
    KeptRows rows;

    @BeforeEach
    void empty() {
        store.empty();
        rows.empty();
    }

    private UUID shelling(String source, String day, String text, UnaryOperator<ClaimBuilder> more) {
        return stored.store(
                new ReportSubmission(
                        text, source, "A title", "https://example.org/a", "en", day + "T10:00:00Z", null, null, null),
                id -> List.of(more.apply(claim(id, text, 0)
                                .publisher(source)
                                .in(gazetteer.named("Homs").getFirst())
                                .on(DAY, DAY)
                                .type(EventType.SHELLING_ARTILLERY_MISSILE)
                                .predicate(Predicate.CASUALTIES))
                        .build()));
    }

    private UUID shelling() {
        return shelling("Sample Wire", "2024-11-29", SHELLING, c -> c.figure(persons(Measure.KILLED, 4, 4)));
    }

    private static JsonNode receipt(JsonNode answer) {
        return receipt(answer.get("id").asText());
    }

    private static JsonNode receipt(String code) {
        return json(given().get(PATH + code).then().statusCode(200).extract().asString());
    }

    private static void withdraw(UUID report) {
        given().contentType("application/json")
                .body("{\"reason\":\"Mistaken\"}")
                .post("/api/v1/reports/" + report + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static String patch(String claim, String change) {
        return given().header("X-API-Key", KeptRows.key())
                .contentType("application/json")
                .body(change)
                .patch("/api/v1/claims/" + claim)
                .then()
                .statusCode(200)
                .extract()
                .path("journalId");
    }

    @Test
    void bringsBackWhatTheAnswerSaidAndHowItWasChecked() {
        shelling();
        JsonNode answer = ask(QUESTION);
        assertThat(answer.get("statements")).isNotEmpty();

        JsonNode receipt = receipt(answer);

        for (String field :
                List.of("id", "status", "language", "unknowns", "notice", "dataUntil", "newestSource", "mode")) {
            assertThat(receipt.get(field)).as(field).isEqualTo(answer.get(field));
        }
        for (int i = 0; i < answer.get("statements").size(); i++) {
            JsonNode said = receipt.get("statements").get(i);
            assertThat(said.get("withheld").asBoolean()).isFalse();
            answer.get("statements")
                    .get(i)
                    .properties()
                    .forEach(field -> assertThat(said.get(field.getKey())).isEqualTo(field.getValue()));
            JsonNode verdict = receipt.get("verdicts").get(i);
            assertThat(verdict.get("statement").asInt()).isEqualTo(i + 1);
            assertThat(verdict.get("verdict").asText()).isEqualTo("SUPPORTED");
            assertThat(verdict.get("checks").toString()).contains("\"numbers\"", "\"quote\"");
        }
        answer.get("citations")
                .get(0)
                .properties()
                .forEach(field -> assertThat(receipt.get("citations").get(0).get(field.getKey()))
                        .isEqualTo(field.getValue()));
        assertThat(receipt.get("since")).isEmpty();
        assertThat(receipt.get("versions").get("service").asText()).matches("\\d+\\.\\d+\\..*");
        assertThat(receipt.get("versions").get("checks").asText()).hasSize(12);
    }

    @Test
    void holdsNothingOfTheQuestion() {
        shelling();
        String name = "Wadgerby";
        JsonNode answer = ask("Did " + name + " see shells hit the market of Homs in Quibbleton?");
        JsonNode none = ask("How many people were killed in Khartoum by " + name + "?");
        assertThat(none.get("status").asText()).isEqualTo("ABSTAINED");

        for (JsonNode one : List.of(answer, none)) {
            String receipt = receipt(one).toString().toLowerCase(Locale.ROOT);

            assertThat(receipt).doesNotContain("wadgerby", "quibbleton", "khartoum");
            assertThat(receipt).doesNotContain(one.get("conversationId").asText());
            assertThat(json(receipt).get("id").asText())
                    .isEqualTo(one.get("id").asText().toLowerCase(Locale.ROOT));
        }
        assertThat(rows.dump()).isNotEmpty();
        assertThat(rows.dump().toLowerCase(Locale.ROOT)).doesNotContain("wadgerby", "quibbleton");
    }

    @Test
    void readsTheCodeAsPeopleWriteIt() {
        shelling();
        String code = ask(QUESTION).get("id").asText();

        for (String written : List.of(
                code.toLowerCase(Locale.ROOT),
                code.replace("-", ""),
                code.replace('0', 'O').replace('1', 'I'),
                code.replace('0', 'o').replace('1', 'l'))) {
            assertThat(receipt(written).get("id").asText()).as(written).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-000-000", "abc", "6f2d3c1e-0000-4000-8000-000000000000", "%00", "A7K-42X-9Q%C3%9F"})
    void knowsNoOtherCode(String code) {
        given().urlEncodingEnabled(false)
                .get(PATH + code)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void saysNoMoreWhatAWithdrawnReportSaid() {
        UUID report = shelling();
        JsonNode answer = ask(QUESTION);
        String claim = answer.at("/citations/0/claimId").asText();
        String code = answer.get("id").asText();

        withdraw(report);

        JsonNode receipt = receipt(code);
        JsonNode since = receipt.at("/since/0");
        assertThat(since.get("what").asText()).isEqualTo("WITHDRAWN");
        assertThat(since.get("statement").asInt()).isEqualTo(1);
        assertThat(since.get("citation").asInt()).isEqualTo(1);
        assertThat(since.get("claimId").asText()).isEqualTo(claim);
        assertThat(since.get("at").asText()).isNotBlank();
        assertThat(since.get("by").isNull()).isTrue();
        assertThat(receipt.at("/statements/0/withheld").asBoolean()).isTrue();
        assertThat(receipt.at("/citations/0/withheld").asBoolean()).isTrue();
        assertThat(receipt.toString()).doesNotContain("Shells hit", "A title", "example.org");
        assertThat(rows.touches(code)).containsExactly("WITHDRAWN");
    }

    @Test
    void namesTheRevisionThatTookTheReportsPlace() {
        UUID first = submit("Shells hit the market of Homs on Friday and killed four people, residents said.");
        JsonNode answer = ask(QUESTION);
        assertThat(answer.at("/citations/0/reportId").asText()).isEqualTo(first.toString());

        UUID second = submit("Shells hit the market of Homs on Friday and killed five people, residents said.");

        JsonNode since = receipt(answer).at("/since/0");
        assertThat(since.get("what").asText()).isEqualTo("SUPERSEDED");
        assertThat(since.at("/by/reportId").asText()).isEqualTo(second.toString());
        assertThat(since.at("/by/source").asText()).isEqualTo("Sample Bulletin");
        assertThat(rows.touches(answer.get("id").asText())).contains("SUPERSEDED");
    }

    private static UUID submit(String text) {
        return UUID.fromString(given().contentType("application/json")
                .body(AnswerStore.JSON
                        .createObjectNode()
                        .put("text", text)
                        .put("source", "Sample Bulletin")
                        .put("externalId", "bulletin-1")
                        .put("publishedAt", "2024-11-29T18:00:00Z")
                        .toString())
                .post("/api/v1/reports?wait=30")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    @Test
    void namesTheClaimThatDisputesIt() {
        shelling();
        JsonNode answer = ask(QUESTION);
        assertThat(answer.at("/statements/0/standing").asText()).isNotEqualTo("DISPUTED");

        UUID denial = shelling(
                "Army Office",
                "2024-11-30",
                "No shells hit the market of Homs and nobody was killed.",
                c -> c.denied().by("Army", Role.BELLIGERENT));

        JsonNode since = receipt(answer).at("/since/0");
        assertThat(since.get("what").asText()).isEqualTo("DISPUTED");
        assertThat(since.at("/by/reportId").asText()).isEqualTo(denial.toString());
        assertThat(since.at("/by/source").asText()).isEqualTo("Army Office");
        assertThat(since.at("/by/claimId").asText()).isNotBlank();
        assertThat(since.at("/by/publishedAt").asText()).isEqualTo("2024-11-30T10:00:00Z");
        assertThat(rows.touches(answer.get("id").asText())).containsExactly("DISPUTED");
        // What an answer discloses is no news to it.
        assertThat(receipt(ask(QUESTION)).get("since")).isEmpty();
        withdraw(denial);
        assertThat(receipt(answer).get("since")).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} people, replacing {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {"230, 230, 320, CORRECTED", "500, 500, -, SUPERSEDED"})
    void namesTheClaimThatTookAFiguresPlace(int min, int max, @Nullable Integer wrong, String what) {
        displaced("2024-11-28", 320, null);
        JsonNode answer = ask("How many people have been displaced to the reception point?");
        assertThat(answer.get("statements")).isNotEmpty();

        UUID later = displaced("2024-12-03", min, wrong);

        JsonNode receipt = receipt(answer);
        assertThat(receipt.get("since").findValuesAsText("what")).containsOnly(what);
        assertThat(receipt.at("/since/0/by/reportId").asText()).isEqualTo(later.toString());
        assertThat(rows.touches(answer.get("id").asText())).containsExactly(what);
    }

    private UUID displaced(String day, int people, @Nullable Integer wrong) {
        String text = people + " people had been displaced to the reception point.";
        return stored.store(
                new ReportSubmission(text, "Sample Bulletin", null, null, "en", day + "T10:00:00Z", null, null, null),
                id -> {
                    ClaimBuilder claim = claim(id, text, 0)
                            .publisher("Sample Bulletin")
                            .in(gazetteer.named("Homs").getFirst())
                            .on(DAY, DAY)
                            .type(EventType.NEW_DISPLACEMENT)
                            .predicate(Predicate.DISPLACEMENT)
                            .figure(persons(Measure.DISPLACED, people, people));
                    return List.of(
                            wrong == null
                                    ? claim.build()
                                    : claim.replaces(persons(Measure.DISPLACED, wrong, wrong))
                                            .build());
                });
    }

    @Test
    void tellsWhatAPersonPutRightUntilThatIsUndone() {
        shelling();
        JsonNode answer = ask(QUESTION);
        String claim = answer.at("/citations/0/claimId").asText();

        String retraction = patch(claim, "{\"status\":\"RETRACTED\"}");

        assertThat(receipt(answer).at("/since/0/what").asText()).isEqualTo("RETRACTED");
        assertThat(rows.touches(answer.get("id").asText())).containsExactly("RETRACTED");
        undo(retraction);
        assertThat(receipt(answer).get("since")).isEmpty();
        assertThat(rows.touches(answer.get("id").asText())).isEmpty();
        String change = patch(claim, "{\"time\":{\"start\":\"2024-11-28\",\"end\":\"2024-11-28\"}}");
        assertThat(receipt(answer).at("/since/0/what").asText()).isEqualTo("CHANGED");
        JsonNode later = ask(QUESTION);
        assertThat(receipt(later).get("since")).isEmpty();
        undo(change);
        assertThat(receipt(answer).get("since")).isEmpty();
        assertThat(receipt(later).at("/since/0/what").asText()).isEqualTo("CHANGED");
    }

    private static void undo(String entry) {
        given().header("X-API-Key", KeptRows.key())
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/journal/" + entry + "/undo")
                .then()
                .statusCode(200);
    }

    @Test
    void findsInItsRoundsWhatNobodyTold() {
        UUID report = shelling();
        String code = ask(QUESTION).get("id").asText();
        withdraw(report);
        rows.forgetTouches();

        rows.round();

        assertThat(rows.touches(code)).containsExactly("WITHDRAWN");
        assertThat(receipt(code).get("since")).hasSize(1);
    }
}
