package org.sanad.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sanad.testing.ClaimBuilder.claim;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Figures on a town and a week that no other test has. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureResourceQuarkusTest {
    private static final String PATH = "/api/v1/figures";
    private static final LocalDate DAY = LocalDate.of(2034, 3, 10);
    private static boolean loaded;

    @Inject
    StoredReports stored;

    @Inject
    Gazetteer gazetteer;

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        Place kherson = gazetteer.named("Kherson").getFirst();
        store("Sample Wire", 0, 12_000, kherson, "PUBLIC", Measure.DISPLACED);
        store("Sample Radio", 1, 15_000, kherson, "PUBLIC", Measure.DISPLACED);
        store("Sample Wire", 2, 9_999, kherson, "RESTRICTED", Measure.DISPLACED);
        store("Sample Wire", 2, 3, kherson, "PUBLIC", Measure.KILLED);
    }

    private void store(String source, int later, double number, Place place, String seenBy, Measure measure) {
        LocalDate day = DAY.plusDays(later);
        Figure figure = new Figure(
                measure,
                Unit.PERSON,
                "some " + number,
                number,
                number,
                number,
                Qualifier.ABOUT,
                "residents",
                null,
                true,
                day);
        stored.store(
                new ReportSubmission(
                        source + " counts " + number, source, null, null, "en", day + "T20:00:00Z", null, null, seenBy),
                id -> List.of(claim(id, "So many people were driven out of Kherson since Friday", 0)
                        .publisher(source)
                        .by("Sample Office", Role.UN)
                        .type(EventType.NEW_DISPLACEMENT)
                        .predicate(Predicate.DISPLACEMENT)
                        .in(place)
                        .on(DAY, DAY.plusDays(1))
                        .figure(figure)
                        .build()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            place=Kherson                                   | 3 15000 12000 | all that is public, the newest first
            place=%D0%A5%D0%B5%D1%80%D1%81%D0%BE%D0%BD      | 3 15000 12000 | in another language
            place=%D8%AE%D9%8A%D8%B1%D8%B3%D9%88%D9%86      | 3 15000 12000 | in a third
            place=Kherson&measure=DISPLACED                 | 15000 12000   | one measure
            place=Kherson&measure=killed,INJURED            | 3             | several, in any case
            place=Ukraine&from=2034-03-11&to=2034-03-11     | 15000         | the day on which it was true
            place=Kherson&to=2034-03-10T23:00:00Z           | 12000         | until a time
            place=Nowhereville                              | -             | a place nobody knows
            measure=EVACUATED&from=2034-03-01&to=2034-03-31 | -             | nothing counted
            """)
    void listsWhatWasCounted(String query, @Nullable String expected, String why) {
        Response response = given().urlEncodingEnabled(false).get(PATH + "?" + query);

        response.then().statusCode(200).body("next", nullValue());
        List<Object> values = response.path("items.value");
        assertThat(String.join(" ", values.stream().map(String::valueOf).toList()))
                .as(why)
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellsWhoCountedWhatAsOfWhenAndWhatTookItsPlace() {
        Response response = given().queryParams(Map.of("place", "Kherson", "measure", "DISPLACED"))
                .get(PATH);

        response.then()
                .body("items", hasSize(2))
                .body("items[1].measure", equalTo("DISPLACED"))
                .body("items[1].unit", equalTo("PERSON"))
                .body("items[1].qualifier", equalTo("ABOUT"))
                .body("items[1].text", equalTo("some 12000.0"))
                .body("items[1].group", equalTo("residents"))
                .body("items[1].flowOrStock", equalTo("FLOW"))
                .body("items[1].source", equalTo("Sample Wire"))
                .body("items[1].origin", equalTo("Sample Office"))
                .body("items[1].asOf", equalTo("2034-03-10"))
                .body("items[1].reportedAt", equalTo("2034-03-10T20:00:00Z"))
                .body("items[1].place.name", equalTo("Kherson"))
                .body("items[0].supersededBy", nullValue())
                .body("items[1].supersededBy", equalTo(response.path("items[0].claimId")))
                .body("items[1].eventId", equalTo(response.path("items[0].eventId")));
        given().get("/api/v1/events/" + response.path("items[0].eventId"))
                .then()
                .body("figures.find{it.measure=='DISPLACED'}.latest.value", equalTo(15_000))
                .body("figures.find{it.measure=='DISPLACED'}.min", equalTo(15_000))
                .body("figures.find{it.measure=='DISPLACED'}.bySource", hasSize(1))
                .body("figures.find{it.measure=='DISPLACED'}.bySource[0].source", equalTo("Sample Office"))
                .body("figures.find{it.measure=='DISPLACED'}.bySource[0].figure.asOf", equalTo("2034-03-11"))
                .body("independentOrigins", equalTo(1));
    }

    @Test
    void pagesThroughTheLedgerOnce() {
        List<Object> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Map<String, Object> parameters = cursor == null
                    ? Map.of("place", "Kherson", "limit", 1)
                    : Map.of("place", "Kherson", "limit", 1, "cursor", cursor);
            Response page = given().queryParams(parameters).get(PATH);
            seen.addAll(page.<List<Object>>path("items.value"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).containsExactly(3, 15_000, 12_000);
    }

    @ParameterizedTest
    @CsvSource({
        "measure=SADNESS,measure",
        "from=2034-02-30,from",
        "from=2034-03-02&to=2034-03-01,to",
        "place=,place",
        "limit=201,limit",
        "cursor=x,cursor"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        given().get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(parameter));
    }
}
