package org.sanad.reports;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanad.events.EventQuery;
import org.sanad.events.EventStore;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;
import org.sanad.testing.Submissions;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReportResourceQuarkusTest {
    private static final String PATH = "/api/v1/reports";

    @Inject
    StoredReports stored;

    @Inject
    EventStore events;

    private static Response send(String json) {
        return given().contentType("application/json").body(json).when().post(PATH);
    }

    @Test
    void answersWhereTheReportIsOnceItIsStored() {
        Response response = send("""
                {"text":"Sent over HTTP","source":"AP","externalId":"http-1","title":"T",
                 "url":"https://example.org/1","publishedAt":"2024-11-29T10:00:00+02:00"}""");

        response.then()
                .statusCode(202)
                .header("Location", endsWith(PATH + "/" + response.path("id")))
                .body("status", equalTo("RECEIVED"))
                .body("externalId", equalTo("http-1"))
                .body("$", not(hasKey("revisionOf")));
        when().get(response.header("Location"))
                .then()
                .statusCode(200)
                .body("text", equalTo("Sent over HTTP"))
                .body("source", equalTo("AP"))
                .body("title", equalTo("T"))
                .body("url", equalTo("https://example.org/1"))
                .body("language", equalTo("und"))
                .body("publishedAt", equalTo("2024-11-29T08:00:00Z"))
                .body("confidentiality", equalTo("PUBLIC"))
                .body("failure", nullValue())
                .body("revisionOf", nullValue());
    }

    @Test
    void answersTheFirstIdForTheSameReportAndANewOneForAnotherText() {
        String id = send("{\"text\":\"One\",\"source\":\"AP\",\"externalId\":\"http-2\"}")
                .path("id");

        send("{\"text\":\"One\",\"source\":\"AP\",\"externalId\":\"http-2\"}")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        send("{\"text\":\"Two\",\"source\":\"AP\",\"externalId\":\"http-2\"}")
                .then()
                .statusCode(202)
                .body("revisionOf", equalTo(id));
    }

    @Test
    void waitsForTheFinalStatus() {
        given().contentType("application/json")
                .queryParam("wait", 20)
                .body("{\"text\":\"Waited for\",\"source\":\"AP\"}")
                .when()
                .post(PATH)
                .then()
                .statusCode(200)
                .body("status", equalTo("EXTRACTED"));
    }

    @Test
    void namesEveryFaultyField() {
        send("{\"text\":\" \",\"url\":\"x\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("text", "source", "url")));
    }

    @Test
    void takesABatchLineByLine() {
        String lines = """
                {"text":"Line one","source":"Batch"}

                {"text":
                {"text":"Line four","source":"Batch","extra":1}
                {"text":"","source":"Batch"}
                {"text":"Line one","source":"Batch"}
                null
                """ + "{\"source\":\"Batch\",\"text\":\"" + "x".repeat(262_144) + "\"}\n"
                + "{\"text\":\"The last line has no end\",\"source\":\"Batch\"}";

        String answer = given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .when()
                .post(PATH + "/batch")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .extract()
                .asString();

        List<JsonPath> results = answer.lines().map(JsonPath::from).toList();
        assertThat(results.stream().map(r -> r.getInt("line") + ":" + r.getInt("code")))
                .containsExactly("1:202", "3:400", "4:422", "5:422", "6:200", "7:422", "8:413", "9:202");
        assertThat(results.get(4).getString("id")).isEqualTo(results.getFirst().getString("id"));
        assertThat(results.get(2).getString("errors[0].field")).isEqualTo("extra");
    }

    @Test
    void pagesThroughAllReportsOnce() {
        // Given
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sent.addFirst(
                    send("{\"text\":\"Page " + i + "\",\"source\":\"AP\"}").path("id"));
        }

        // When
        List<String> listed = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Map<String, Object> parameters = cursor == null ? Map.of("limit", 3) : Map.of("limit", 3, "cursor", cursor);
            Response page = given().queryParams(parameters).when().get(PATH);
            page.then().statusCode(200);
            List<String> ids = page.path("items.id");
            assertThat(ids).hasSizeLessThanOrEqualTo(3);
            listed.addAll(ids);
            cursor = page.path("next");
        } while (cursor != null);

        // Then
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsSubsequence(sent);
    }

    @Test
    void takesTheClaimsOfAWithdrawnReportOutOfEveryListAtOnce() {
        // Given
        UUID id = stored.store(
                Submissions.of("To be withdrawn", "AP"),
                report ->
                        List.of(ClaimBuilder.claim(report, "To be withdrawn", 0).build()));
        UUID event = events.eventsOf(List.of(id)).getFirst().id();

        // When
        Response response = given().contentType("application/json")
                .body("{\"reason\":\"Mistaken\"}")
                .when()
                .post(PATH + "/" + id + "/withdrawal");

        // Then
        response.then().statusCode(200).body("status", equalTo("WITHDRAWN")).body("claimCount", equalTo(0));
        assertThat(events.find(event)).isEmpty();
        assertThat(events.claimCounts()).doesNotContainKey(id);
        given().contentType("application/json")
                .body("{\"reason\":\"Again\"}")
                .when()
                .post(PATH + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void wantsAReasonForAWithdrawal() {
        String id = send("{\"text\":\"Kept\",\"source\":\"AP\"}").path("id");

        for (String body : List.of("{}", "{\"reason\":\" \"}", "{\"reason\":\"a\\u0000\"}", "null")) {
            given().contentType("application/json")
                    .body(body)
                    .when()
                    .post(PATH + "/" + id + "/withdrawal")
                    .then()
                    .statusCode(422)
                    .body("errors.size()", equalTo(1));
        }
    }

    @Test
    void knowsNothingOfReportsThatAreNotPublic() {
        UUID id = stored.store(
                Submissions.confidential("Hidden words", "Hidden source", "CONFIDENTIAL"),
                report -> List.of(ClaimBuilder.claim(report, "Hidden words", 0).build()));

        when().get(PATH + "/" + id).then().statusCode(404);
        given().contentType("application/json")
                .body("{\"reason\":\"Mistaken\"}")
                .when()
                .post(PATH + "/" + id + "/withdrawal")
                .then()
                .statusCode(404);
        assertThat(given().queryParam("limit", 200).when().get(PATH).asString()).doesNotContain("Hidden");
        assertThat(given().queryParam("limit", 200).when().get("/api/v1/events").asString())
                .doesNotContain("Hidden");
        assertThat(events.list(EventQuery.ALL, new Paging(200, null)).items())
                .noneMatch(event -> event.reportId().equals(id));
    }
}
