package org.sanad.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;
import org.sanad.testing.Towns;

/** Each test has a month of its own, so that no other test's reports are near. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ModerationQuarkusTest {
    private static final Path KEY = Path.of("target", "test-data", "admin.key");
    private static final String NOBODY = "6f2d3c1e-0000-4000-8000-000000000000";

    @Inject
    EventStore events;

    @Inject
    StoredReports stored;

    private static String key() {
        try {
            return Files.readString(KEY).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse post(String path, Object body) {
        return given().header("X-API-Key", key())
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    private static ValidatableResponse patch(UUID claim, String body) {
        return given().header("X-API-Key", key())
                .contentType("application/json")
                .body(body)
                .patch("/api/v1/claims/" + claim)
                .then();
    }

    private UUID store(String source, LocalDate day, String says, UnaryOperator<ClaimBuilder> more) {
        ReportSubmission submission = new ReportSubmission(
                source + " moderated " + day + ": " + says,
                source,
                null,
                null,
                "en",
                day + "T18:00:00Z",
                null,
                null,
                null);
        return stored.store(submission, id -> List.of(claimOf(id, source, day, says, more)));
    }

    private static Claim claimOf(
            UUID report, String source, LocalDate day, String says, UnaryOperator<ClaimBuilder> more) {
        return more.apply(claim(report, says, 0)
                        .publisher(source)
                        .in(Towns.NORTON)
                        .on(day, day)
                        .type(EventType.SHELLING_ARTILLERY_MISSILE))
                .build();
    }

    private Event only(UUID report) {
        List<Event> found = events.eventsOf(List.of(report));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private UUID claimId(UUID report) {
        return own(report).id();
    }

    private Claim own(UUID report) {
        return only(report).claims().stream()
                .filter(claim -> claim.reportId().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2033, month, 10);
    }

    @Test
    void keepsTheKeyForItsOwnerOnly() throws IOException {
        assertThat(key()).hasSizeGreaterThan(40);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(KEY)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest(name = "{0} {1} with key {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST,/events/6f2d3c1e-0000-4000-8000-000000000000/split,-",
                "POST,/events/6f2d3c1e-0000-4000-8000-000000000000/merge,wrong",
                "PATCH,/claims/6f2d3c1e-0000-4000-8000-000000000000,-",
                "GET,/journal,wrong",
                "POST,/journal/6f2d3c1e-0000-4000-8000-000000000000/undo,-"
            })
    void letsNobodyModerateWithoutTheKey(String method, String path, @Nullable String wrong) {
        given().headers(wrong == null ? Map.of() : Map.of("X-API-Key", wrong))
                .contentType("application/json")
                .body("{not even JSON")
                .request(method, "/api/v1" + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void splitsAnEventForGoodUntilThatIsUndone() {
        // Given
        UUID first = store("Sample Wire", day(1), "Shells hit the market of Norton", c -> c);
        UUID second = store("Sample Radio", day(1), "Shelling struck Norton's market", c -> c);
        UUID event = only(first).id();

        // When
        String entry = post(
                        "/events/" + event + "/split",
                        Map.of("claims", List.of(claimId(second)), "reason", "Another market"))
                .statusCode(200)
                .body("events", hasSize(2))
                .extract()
                .path("journalId");

        // Then
        assertThat(only(first).id()).isNotEqualTo(only(second).id());
        assertThat(only(first).outlets()).isEqualTo(1);
        UUID third = store("Sample Post", day(1), "Shells struck the market of Norton", c -> c);
        assertThat(only(first).id()).isNotEqualTo(only(second).id());
        assertThat(only(third).outlets()).isEqualTo(2);
        QuarkusTransaction.requiringNew()
                .run(() -> events.replace(
                        second,
                        List.of(claimOf(second, "Sample Radio", day(1), "Shelling struck Norton's market", c -> c))));
        assertThat(only(first).id()).isNotEqualTo(only(second).id());
        post("/journal/" + entry + "/undo", "{}").statusCode(200).body("events", hasSize(1));
        assertThat(only(first).outlets()).isEqualTo(3);
        assertThat(only(second).id()).isEqualTo(only(first).id());
        post("/journal/" + entry + "/undo", "{}").statusCode(409);
    }

    @Test
    void splitsWhatOneReportTells() {
        UUID report = stored.store(
                new ReportSubmission(
                        "Two sentences", "Sample Wire", null, null, "en", "2033-02-10T18:00:00Z", null, null, null),
                id -> List.of(
                        claim(id, "Clashes broke out in Norton.", 0)
                                .in(Towns.NORTON)
                                .on(day(2), day(2))
                                .build(),
                        claim(id, "There was fighting in Norton.", 200)
                                .in(Towns.NORTON)
                                .on(day(2), day(2))
                                .build()));
        Event whole = only(report);
        UUID second = whole.claims().getLast().id();

        String entry = post(
                        "/events/" + whole.id() + "/split",
                        Map.of("claims", List.of(second), "reason", "Another street"))
                .statusCode(200)
                .extract()
                .path("journalId");

        assertThat(events.eventsOf(List.of(report))).hasSize(2);
        post("/journal/" + entry + "/undo", "{\"reason\":\"No\"}").statusCode(200);
        assertThat(only(report)).isEqualTo(whole);
    }

    @Test
    void mergesEventsUntilThatIsUndone() {
        UUID norton = store("Sample Wire", day(3), "Shells hit the market of Norton", c -> c);
        UUID eastby = store("Sample Radio", day(3), "Rockets fell on Eastby", c -> c.in(Towns.EASTBY));
        UUID event = only(norton).id();
        UUID other = only(eastby).id();

        String entry = post("/events/" + event + "/merge", Map.of("with", other, "reason", "One attack"))
                .statusCode(200)
                .body("events", hasSize(1))
                .body("events[0].outlets", equalTo(2))
                .extract()
                .path("journalId");

        assertThat(only(eastby).id()).isEqualTo(event);
        given().get("/api/v1/events/" + other).then().statusCode(200).body("id", equalTo(event.toString()));
        given().get("/api/v1/events?report=" + eastby)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(event.toString()));
        post("/journal/" + entry + "/undo", "{}").statusCode(200).body("events", hasSize(2));
        assertThat(only(norton).id()).isEqualTo(event);
        assertThat(only(eastby).id()).isEqualTo(other);
    }

    @Test
    void correctsAClaimForGoodUntilThatIsUndone() {
        // Given
        UUID report = store(
                "Sample Wire", day(4), "Shells hit the market of Norton", c -> c.figure(persons(Measure.KILLED, 4, 4)));
        Claim read = own(report);

        // When
        String entry = patch(read.id(), """
                        {"type":"AIR_OR_DRONE_STRIKE","polarity":"POSITIVE","status":"RETRACTED",
                         "time":{"start":"2033-04-09","end":"2033-04-09"},
                         "location":{"geonameId":170063},
                         "figures":[{"measure":"KILLED","unit":"PERSON","value":5,"text":"five"}],
                         "reason":"Misread"}""")
                .statusCode(200)
                .body("events[0].type", equalTo("AIR_OR_DRONE_STRIKE"))
                .body("events[0].status", equalTo("RETRACTED"))
                .body("events[0].location.name", equalTo("Aleppo"))
                .body("events[0].time.start", equalTo("2033-04-09"))
                .body("events[0].claims[0].figures[0].value", equalTo(5))
                .body("events[0].claims[0].says", equalTo(read.says()))
                .extract()
                .path("journalId");

        // Then
        QuarkusTransaction.requiringNew().run(() -> events.replace(report, List.of(read)));
        assertThat(own(report).type()).isEqualTo(EventType.AIR_OR_DRONE_STRIKE);
        assertThat(own(report).quote()).isEqualTo(read.quote());
        String second = patch(read.id(), "{\"status\":\"ASSERTED\"}")
                .statusCode(200)
                .extract()
                .path("journalId");
        post("/journal/" + entry + "/undo", "{}").statusCode(409);
        post("/journal/" + second + "/undo", "{}").statusCode(200);
        assertThat(own(report).status()).isEqualTo(ClaimStatus.RETRACTED);
        post("/journal/" + entry + "/undo", "{}").statusCode(200);
        assertThat(own(report)).isEqualTo(read);
    }

    @Test
    void linksAnewWhatWasCorrected() {
        UUID first = store("Sample Wire", day(5), "Shells hit the market of Norton", c -> c);
        UUID second = store("Sample Radio", day(5), "Shelling struck Norton's market", c -> c);
        assertThat(only(first).outlets()).isEqualTo(2);

        patch(claimId(second), "{\"type\":\"PEACEFUL_PROTEST\"}").statusCode(200);

        assertThat(only(first).outlets()).isEqualTo(1);
        assertThat(only(second).type()).isEqualTo(EventType.PEACEFUL_PROTEST);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                      | (body)
            {"reason":"Nothing else"}                               | (body)
            {"says":"Other words"}                                  | says
            {"evidence":{"begin":0}}                                | evidence
            {"type":"QUARREL"}                                      | type
            {"type":"SERVICE_DISRUPTION"}                           | type
            {"status":"TRUE"}                                       | status
            {"polarity":1}                                          | polarity
            {"location":{"geonameId":1}}                            | location.geonameId
            {"location":{"name":"Aleppo"}}                          | location.name
            {"time":{"start":"2033-05-02","end":"2033-05-01"}}      | time.end
            {"time":{"start":"yesterday"}}                          | time.start
            {"figures":[{"unit":"PERSON"}]}                         | figures[0]
            {"figures":[{"measure":"KILLED","unit":"PERSON","min":5,"max":4}]} | figures[0].max
            {"status":"RETRACTED","reason":" "}                     | reason
            """)
    void namesTheFieldThatIsWrong(String body, String field) {
        UUID claim = claimId(stored.store(
                new ReportSubmission(
                        "Refused " + body, "Refused", null, null, "en", "2033-06-10T18:00:00Z", null, null, null),
                id -> List.of(claim(id, "Unchanged", 0).build())));

        patch(claim, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    @Test
    void refusesSplitsAndMergesThatMakeNoSense() {
        UUID report = store("Sample Wire", day(7), "Shells hit the market of Norton", c -> c);
        UUID event = only(report).id();
        UUID claim = claimId(report);
        Map<String, Object> all = Map.of("claims", List.of(claim), "reason", "All of it");

        post("/events/" + event + "/split", all).statusCode(422).body("errors.field", hasItem("claims"));
        post("/events/" + event + "/split", Map.of("claims", List.of(NOBODY), "reason", "No claim of it"))
                .statusCode(422);
        post("/events/" + event + "/split", Map.of("claims", List.of("x"), "reason", "No id"))
                .statusCode(422);
        post("/events/" + event + "/split", Map.of("claims", List.of(claim))).statusCode(422);
        post("/events/" + event + "/split", Map.of("claim", claim, "reason", "Misspelt"))
                .statusCode(422);
        post("/events/" + event + "/merge", Map.of("with", event, "reason", "With itself"))
                .statusCode(422);
        post("/events/" + event + "/merge", Map.of("with", NOBODY, "reason", "With nothing"))
                .statusCode(422);
        post("/events/" + event + "/merge", "{\"with\":").statusCode(400);
        post("/events/" + NOBODY + "/split", all).statusCode(404);
        post("/events/x/merge", Map.of("with", event, "reason", "No event")).statusCode(404);
        patch(UUID.fromString(NOBODY), "{\"status\":\"RETRACTED\"}").statusCode(404);
        post("/journal/" + NOBODY + "/undo", "{}").statusCode(404);
    }

    @Test
    void tellsWhatWasClaimedWhenAndWhatPeopleDid() {
        UUID first = store(
                "Sample Wire", day(8), "Shells hit the market of Norton", c -> c.figure(persons(Measure.KILLED, 4, 4)));
        UUID second = store(
                "Sample Radio",
                day(8).plusDays(1),
                "Shelling struck Norton's market",
                c -> c.on(day(8), day(8)).by("Army", Role.BELLIGERENT));
        String event = only(first).id().toString();
        patch(claimId(first), "{\"status\":\"RETRACTED\",\"reason\":\"Taken back\"}")
                .statusCode(200);

        given().get("/api/v1/events/" + event + "/timeline")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("items.kind", hasItem("CLAIM_CHANGED"))
                .body("items.findAll{it.kind=='CLAIM_MADE'}.source", equalTo(List.of("Sample Wire", "Sample Radio")))
                .body("items.findAll{it.kind=='CLAIM_MADE'}.origin", equalTo(List.of("Sample Wire", "Army")))
                .body("items.findAll{it.kind=='CLAIM_MADE'}.day", equalTo(List.of("2033-08-10", "2033-08-10")))
                .body("items.find{it.source=='Sample Wire'}.status", equalTo("RETRACTED"))
                .body("items.find{it.source=='Sample Wire'}.figures[0].min", equalTo(4))
                .body("items.find{it.kind=='CLAIM_CHANGED'}.reason", equalTo("Taken back"))
                .body("items.find{it.source=='Sample Radio'}.reportId", equalTo(second.toString()));
        given().get("/api/v1/events/" + NOBODY + "/timeline").then().statusCode(404);
        given().get("/api/v1/events/x/timeline").then().statusCode(404);
    }

    @Test
    void journalsWhoDidWhatWhyAndWhatWasBefore() {
        UUID report = store("Sample Wire", day(9), "Shells hit the market of Norton", c -> c);
        String entry = patch(claimId(report), "{\"polarity\":\"NEGATIVE\",\"reason\":\"It says not\"}")
                .statusCode(200)
                .extract()
                .path("journalId");

        given().header("X-API-Key", key())
                .get("/api/v1/journal?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(entry))
                .body("items[0].who", equalTo("admin"))
                .body("items[0].kind", equalTo("CLAIM"))
                .body("items[0].reason", equalTo("It says not"))
                .body("items[0].before.polarity", equalTo("POSITIVE"))
                .body("items[0].after.polarity", equalTo("NEGATIVE"))
                .body("items[0].undoneBy", nullValue())
                .body("next", not(nullValue()));
        given().header("X-API-Key", key()).get("/api/v1/journal?limit=0").then().statusCode(400);
    }
}
