package org.sanad.events;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.sanad.testing.ClaimBuilder.at;
import static org.sanad.testing.ClaimBuilder.claim;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;

/** The events of one report, each with a letter for its name, asked for in every way the contract has. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EventResourceQuarkusTest {
    private static final String PATH = "/api/v1/events";
    private static @Nullable UUID report;

    @Inject
    StoredReports stored;

    @Inject
    Gazetteer gazetteer;

    private Place place(String name, Place.Feature feature) {
        return gazetteer.named(name).stream()
                .filter(place ->
                        place.feature() == feature && place.countryCode().equals("SY"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + feature + " " + name));
    }

    @BeforeEach
    void storeTheEventsOnce() {
        if (report == null) {
            ReportSubmission submission = new ReportSubmission(
                    "Events A to H", "Filter Wire", null, null, "en", "2024-11-30T08:00:00Z", null, null, null);
            report = stored.store(submission, this::claims);
        }
    }

    private List<Claim> claims(UUID id) {
        Place aleppo = place("Aleppo", Place.Feature.TOWN);
        Place saraqib = place("Saraqib", Place.Feature.TOWN);
        Place damascus = place("Damascus", Place.Feature.CAPITAL);
        Place province = place("Idlib", Place.Feature.ADMIN1);
        Place syria = place("Syria", Place.Feature.COUNTRY);
        LocalDate friday = LocalDate.of(2024, 11, 29);
        Claim h = claim(id, "H: The district fell", 700)
                .type(EventType.NSA_OVERTAKES_TERRITORY)
                .by("SOHR", Role.MONITOR)
                .build();
        return List.of(
                claim(id, "A: Two car bombs at 100% in Alépo", 0)
                        .type(EventType.IED_REMOTE_EXPLOSIVE)
                        .in(aleppo)
                        .on(friday, friday)
                        .build(),
                claim(id, "B: Clashes in Saraqib", 100)
                        .in(saraqib)
                        .on(friday.minusDays(2), friday.minusDays(1))
                        .build(),
                claim(id, "C: Families left Aleppo for Damascus", 200)
                        .type(EventType.NEW_DISPLACEMENT)
                        .moved(aleppo, damascus)
                        .time(Period.document(friday.plusDays(1)))
                        .build(),
                claim(id, "D: The hospital is closed", 300)
                        .service(Subsector.HOSPITAL, Effect.CLOSED)
                        .in(province)
                        .build(),
                claim(id, "E: Strikes across the country", 400)
                        .type(EventType.AIR_OR_DRONE_STRIKE)
                        .in(syria)
                        .build(),
                claim(id, "F: Strikes on several towns", 500)
                        .type(EventType.AIR_OR_DRONE_STRIKE)
                        .in(new Location(
                                "the north",
                                "the north",
                                null,
                                Location.Precision.REGION,
                                Location.Relation.IN,
                                null,
                                false,
                                List.of(saraqib)))
                        .build(),
                claim(id, "G: The road was quiet", 600).build(),
                h,
                claim(id, "H: It did not", 800)
                        .about(h)
                        .by("Army", Role.BELLIGERENT)
                        .denied()
                        .build());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            limit=200                                  | ABCDEFGH | everything, in the order of the claims
            type=ARMED_CLASH                           | BG       | a type
            type=armed_clash,IED_REMOTE_EXPLOSIVE      | ABG      | several types, in any case
            type=SERVICE_DISRUPTION                    | D        | the type of services
            group=DISPLACEMENT                         | C        | a family
            group=SERVICE_DISRUPTION                   | D        | the family of services
            status=DISPUTED                            | H        | a status
            source=filter%20wire                       | ABCDEFGH | the publisher in any case
            source=Other                               | -        | another publisher
            place=Aleppo                               | AC       | city or governorate, also left or reached
            place=%D8%AD%D9%84%D8%A8                   | AC       | in another language
            place=Halep                                | AC       | in a third
            place=Saraqab                              | BF       | in a spelling no list has, also among further places
            place=Idlib                                | BDF      | a town, and the governorate that others lie in
            place=Syria                                | ABCDEF   | a country with all that lies in it
            place=Damascus                             | C        | where people went
            place=Lebanon                              | -        | another country
            place=Nowhereville                         | -        | a place nobody knows
            place=Aleppo&within=60                     | ABCF     | around a city, no areas
            place=Aleppo&within=5                      | AC       | closer around it
            bbox=36,35,38,37                           | ABD      | a box around what is drawn
            bbox=36.9,36,37.5,36.5                     | A        | a smaller box
            bbox=170,-90,-170,90                       | -        | a box over the antimeridian
            from=2024-11-30                            | C        | days of or after
            from=2024-11-29&to=2024-11-29              | AC       | an undated event counts two days back
            to=2024-11-28                              | BC       | days up to
            to=2024-11-27T23:00:00-02:00               | BC       | a time in another zone
            from=2024-12-02                            | -        | after everything
            q=car%20BOMBS                              | A        | words in any case
            q=alepo                                    | A        | without their marks
            q=100%25                                   | A        | signs mean nothing
            q=car%20clashes                            | -        | every word counts
            q=strik                                    | EF       | parts of words
            group=CONFLICT&place=Idlib&q=clashes       | B        | all of it together
            """)
    void narrowsByEveryParameter(String query, @Nullable String expected, String why) {
        Response response = given().urlEncodingEnabled(false).when().get(PATH + "?report=" + report + "&" + query);

        response.then().statusCode(200).body("next", nullValue());
        assertThat(String.join("", letters(response))).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            type=CLASH                | type
            group=WAR                 | group
            status=DENIED             | status
            status=TRUE               | status
            report=17                 | report
            bbox=1,2,3                | bbox
            bbox=1,2,3,x              | bbox
            bbox=10,50,20,40          | bbox
            bbox=NaN,1,2,3            | bbox
            bbox=-181,1,2,3           | bbox
            from=yesterday            | from
            from=2024-02-30           | from
            to=2024-11-29T10:00:00    | to
            from=2024-12-01&to=2024-11-01 | to
            within=10                 | within
            place=Aleppo&within=0     | within
            place=Aleppo&within=NaN   | within
            place=Aleppo&within=1e9   | within
            place=                    | place
            place=a%00b               | place
            place=a&place=b           | place
            source=                   | source
            q=%21%21                  | q
            q=1%202%203%204%205%206%207%208%209%2010%2011 | q
            limit=0                   | limit
            limit=201                 | limit
            limit=ten                 | limit
            cursor=bm9wZQ             | cursor
            """)
    void namesTheParameterThatIsWrong(String query, String parameter) {
        given().urlEncodingEnabled(false)
                .when()
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(parameter));
    }

    /** The letter of this report's claim in each event: another report may tell of the same, and come first. */
    private List<String> letters(Response page) {
        List<List<Map<String, Object>>> claims = page.path("items.claims");
        return claims.stream()
                .map(event -> event.stream()
                        .filter(c -> String.valueOf(c.get("reportId")).equals(String.valueOf(report)))
                        .map(c -> String.valueOf(c.get("says")).substring(0, 1))
                        .findFirst()
                        .orElse("-"))
                .toList();
    }

    @Test
    void pagesThroughAReportsEventsOnce() {
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Map<String, Object> parameters = cursor == null
                    ? Map.of("limit", 3, "report", String.valueOf(report))
                    : Map.of("limit", 3, "report", String.valueOf(report), "cursor", cursor);
            Response page = given().queryParams(parameters).when().get(PATH);
            seen.addAll(letters(page));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
    }

    @Test
    void listsTheNewestReportFirst() {
        UUID newer = stored.store(
                new ReportSubmission("Newer", "Order Wire", null, null, "en", "2024-12-02T08:00:00Z", null, null, null),
                id -> List.of(claim(id, "newer", 0).build()));
        UUID older = stored.store(
                new ReportSubmission("Older", "Order Wire", null, null, "en", "2024-12-01T08:00:00Z", null, null, null),
                id -> List.of(claim(id, "older", 0).build()));

        given().queryParam("source", "Order Wire")
                .when()
                .get(PATH)
                .then()
                .body("items.claims.flatten().reportId", equalTo(List.of(newer.toString(), older.toString())));
    }

    @Test
    void showsAnEventInTheShapeOfTheContract() {
        // Given
        UUID shaped = stored.store(
                new ReportSubmission(
                        "Over 50 villages fell.",
                        "Shape Wire",
                        null,
                        null,
                        "en",
                        "2024-11-30T08:00:00Z",
                        null,
                        null,
                        null),
                id -> List.of(claim(id, "Over 50 villages fell.", 0)
                        .type(EventType.NSA_OVERTAKES_TERRITORY)
                        .predicate(Predicate.CONTROL)
                        .publisher("Shape Wire")
                        .by("reports", Role.UNSPECIFIED)
                        .modality(Modality.UNCONFIRMED)
                        .time(Period.document(LocalDate.of(2024, 11, 30)))
                        .in(at(place("Aleppo", Place.Feature.TOWN)))
                        .actor(new Actor("Hayat Tahrir al-Sham", ActorKind.REBEL))
                        .figure(new Figure(
                                Measure.PLACES_CAPTURED,
                                Unit.SETTLEMENT,
                                "over 50 villages",
                                null,
                                51.0,
                                null,
                                Qualifier.MORE_THAN,
                                null,
                                null,
                                null,
                                null))
                        .build()));

        // When
        String id = given().queryParam("report", shaped).when().get(PATH).path("items[0].id");

        // Then
        when().get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo(id))
                .body("group", equalTo("CONFLICT"))
                .body("type", equalTo("NSA_OVERTAKES_TERRITORY"))
                .body("sector", nullValue())
                .body("time.start", nullValue())
                .body("time.end", equalTo("2024-11-30"))
                .body("time.precision", equalTo("UNKNOWN"))
                .body("time.anchor", equalTo("DOCUMENT"))
                .body("time.ongoing", equalTo(false))
                .body("location.name", equalTo("Aleppo"))
                .body("location.geonameId", equalTo(170063))
                .body("location.countryCode", equalTo("SY"))
                .body("location.precision", equalTo("TOWN"))
                .body("location.relation", equalTo("IN"))
                .body("location.also", equalTo(List.of()))
                .body("origin", nullValue())
                .body("actors[0]", equalTo(Map.of("name", "Hayat Tahrir al-Sham", "kind", "REBEL")))
                .body("targets", equalTo(List.of()))
                .body("status", equalTo("ASSERTED"))
                .body("realis", equalTo("ACTUAL"))
                .body("independentOrigins", equalTo(1))
                .body("outlets", equalTo(1))
                .body("figures[0].measure", equalTo("PLACES_CAPTURED"))
                .body("figures[0].min", equalTo(51))
                .body("figures[0].max", nullValue())
                .body("figures[0].latest.text", equalTo("over 50 villages"))
                .body("figures[0].bySource[0].source", equalTo("reports"))
                .body("claims[0].reportId", equalTo(shaped.toString()))
                .body("claims[0].predicate", equalTo("CONTROL"))
                .body("claims[0].attribution.name", equalTo(List.of("Shape Wire", "reports")))
                .body("claims[0].attribution[1].cue", equalTo("said"))
                .body("claims[0].evidence", equalTo(Map.of("begin", 0, "end", 22, "text", "Over 50 villages fell.")))
                .body("claims[0].figures[0].qualifier", equalTo("MORE_THAN"))
                .body("claims[0].figures[0].flowOrStock", nullValue())
                .body("claims[0].extractor", equalTo("rule:test"));
    }

    @Test
    void namesTheSectorOfAService() {
        given().queryParams("report", String.valueOf(report), "group", "SERVICE_DISRUPTION")
                .when()
                .get(PATH)
                .then()
                .body("items[0].type", equalTo("SERVICE_DISRUPTION"))
                .body("items[0].sector", equalTo("HEALTH"))
                .body("items[0].subsector", equalTo("HOSPITAL"))
                .body("items[0].effect", equalTo("CLOSED"));
    }

    @Test
    void drawsWhatHasAPlace() {
        Response response = given().accept("application/geo+json")
                .queryParams("report", String.valueOf(report), "limit", "7")
                .when()
                .get(PATH);

        response.then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.size()", equalTo(7))
                .body("features[0].type", equalTo("Feature"))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].properties.type", equalTo("IED_REMOTE_EXPLOSIVE"))
                .body("features[6].geometry", nullValue());
        List<Float> position = response.path("features[0].geometry.coordinates");
        assertThat(position.getFirst()).isBetween(37.0f, 37.3f);
        assertThat(position.getLast()).isBetween(36.0f, 36.4f);
        assertThat(response.<String>path("next")).isNotEmpty();
        given().accept("application/geo+json")
                .when()
                .get(PATH + "/" + response.path("features[0].id"))
                .then()
                .statusCode(200)
                .body("type", equalTo("Feature"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"*/*,application/json", "text/html,application/problem+json", "image/png,application/problem+json"})
    void answersInJsonUnlessAskedForAnotherFormItHas(String accept, String type) {
        given().header("Accept", accept.replace("\\", ""))
                .when()
                .get(PATH)
                .then()
                .contentType(type);
    }

    @Test
    void knowsNoOtherEvent() {
        for (String id : List.of("x", UUID.randomUUID().toString(), "..%2f")) {
            given().urlEncodingEnabled(false).when().get(PATH + "/" + id).then().statusCode(404);
        }
    }
}
