package org.sanad.extraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.testing.ModelResource;
import org.sanad.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(value = ModelResource.class, restrictToAnnotatedClass = true)
class ReviewQuarkusTest {
    private static String key() {
        try {
            return Files.readString(Path.of("target", "test-data", "admin.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String REVIEW = "/api/v1/admin/review";

    @Inject
    MeterRegistry meters;

    private static Response review(String query) {
        return given().header("X-API-Key", key()).when().get(REVIEW + query);
    }

    private static String sent(String text) {
        return given().contentType("application/json")
                .body(Map.of("text", text, "source", "Sample Wire", "publishedAt", "2024-11-30T09:00:00Z"))
                .when()
                .post("/api/v1/reports?wait=20")
                .then()
                .body("status", equalTo("EXTRACTED"))
                .extract()
                .path("id");
    }

    @Test
    void listsReportsWithTheMostDisagreementsFirst() {
        // Given
        String one = sent("Shelling hit the market of Saraqib on Friday.");
        String three = sent("Shelling hit the market of Idlib on Friday. Clashes broke out in Hama on Thursday."
                + " Rebels seized the town of Azaz in Syria.");
        String none = sent("Clashes broke out in Homs, and the model is overloaded.");
        String taken = sent("Shelling hit the market of Hama on Friday.");
        given().contentType("application/json")
                .body("{\"reason\":\"Retracted\"}")
                .post("/api/v1/reports/" + taken + "/withdrawal")
                .then()
                .statusCode(200);

        // When
        Response list = review("");
        Response first = review("?limit=1");

        // Then
        list.then()
                .statusCode(200)
                .body("items.reportId", contains(three, one))
                .body("items.reportId", not(hasItem(none)))
                .body("items[0].disagreements", hasSize(3))
                .body("items[0].disagreements.field", contains("TYPE", "CLAIM", "CLAIM"))
                .body("items[0].disagreements[0].rules", equalTo("SHELLING_ARTILLERY_MISSILE"))
                .body("items[0].disagreements[0].model", equalTo("AIR_OR_DRONE_STRIKE"))
                .body("items[0].disagreements[0].quote", equalTo("Shelling hit the market of Idlib on Friday."))
                .body("items[0].disagreements[1].model", nullValue())
                .body("next", nullValue());
        first.then().body("items.reportId", contains(three));
        review("?limit=1&cursor=" + first.path("next")).then().body("items.reportId", contains(one));
        assertThat(meters.get("sanad.extraction.model")
                        .tag("outcome", "unparsable")
                        .counter()
                        .count())
                .isEqualTo(1);
        given().get("/api/v1/events?report=" + one).then().body("items.type", contains("SHELLING_ARTILLERY_MISSILE"));
    }

    @Test
    void showsNothingWithoutTheKeyOfAnAdministrator() {
        given().get(REVIEW).then().statusCode(401).contentType("application/problem+json");
        given().header("X-API-Key", "guessed").get(REVIEW).then().statusCode(401);
        review("?limit=0").then().statusCode(400);
    }
}
