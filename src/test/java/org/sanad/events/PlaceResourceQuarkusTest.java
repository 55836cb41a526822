package org.sanad.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlaceResourceQuarkusTest {
    private static final String PATH = "/api/v1/places";

    @ParameterizedTest
    @ValueSource(strings = {"Saraqab", "سراقب", "Saraqib", "Serakib"})
    void findsAPlaceByAnyOfItsNames(String name) {
        given().queryParam("q", name)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items[0].geonameId", equalTo(164816))
                .body("items[0].names.ar", equalTo("سراقب"))
                .body("items[0].admin1", equalTo("Idlib"))
                .body("items[0].countryCode", equalTo("SY"));
    }

    @Test
    void givesNoMoreThanIsAskedFor() {
        given().queryParam("q", "San Pedro")
                .queryParam("limit", 3)
                .get(PATH)
                .then()
                .body("items", hasSize(3));
        given().queryParam("q", "Xyzzytown").get(PATH).then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesWhatIsNoName() {
        given().get(PATH).then().statusCode(400).body("errors.field", contains("q"));
        given().queryParam("q", " ").get(PATH).then().statusCode(400);
        given().queryParam("q", "a".repeat(201)).get(PATH).then().statusCode(400);
        given().queryParam("q", "Aleppo")
                .queryParam("limit", 201)
                .get(PATH)
                .then()
                .statusCode(400);
    }
}
