package org.sanad.ops;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProblemsQuarkusTest {
    private static final String REPORTS = "/api/v1/reports";
    private static final int REPORT_BYTES = 262_144;

    @Inject
    DataSource database;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"text":                                             | 400 | -            | cut off
            {"text":"a","source":"b"} x                          | 400 | -            | words after the end
            {"text":"a","source":"b"}{}                          | 400 | -            | two documents
            {"text":"a","text":"b","source":"c"}                 | 400 | -            | the same key twice
            {'text':'a'}                                         | 400 | -            | other quotes
            {"text":"a",}                                        | 400 | -            | a comma too many
            {"text":"a"/**/,"source":"b"}                        | 400 | -            | a comment
            {"text":NaN,"source":"b"}                            | 400 | -            | no number of JSON
            {"text":"\\x","source":"b"}                          | 400 | -            | no escape of JSON
            {"text":"a","source":"b","sauce":"c"}                | 422 | sauce        | a field that is none
            {"text":5,"source":"b"}                              | 422 | text         | a number for words
            {"text":1.5,"source":"b"}                            | 422 | text         | a fraction for words
            {"text":true,"source":"b"}                           | 422 | text         | a truth for words
            {"text":["a"],"source":"b"}                          | 422 | text         | a list for words
            {"text":{"a":"b"},"source":"b"}                      | 422 | text         | an object for words
            {"source":"b"}                                       | 422 | text         | a field missing
            {"text":"\\ud800","source":"b"}                      | 422 | text         | half a surrogate pair
            {"text":"a\\u0000","source":"b"}                     | 422 | text         | U+0000
            []                                                   | 422 | (body)       | a list for an object
            "text"                                               | 422 | (body)       | words for an object
            null                                                 | 422 | (body)       | nothing for an object
            """)
    void saysWhatIsWrongWithABody(String body, int status, @Nullable String field, String why) {
        Response response =
                given().contentType("application/json").body(body).when().post(REPORTS);

        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("about:blank"))
                .body("status", equalTo(status))
                .body("instance", equalTo(REPORTS))
                .body("detail", not(containsString("org.")))
                .body("detail", not(containsString("com.fasterxml")));
        assertThat(response.<@Nullable String>path("errors[0].field")).as(why).isEqualTo(field);
    }

    @Test
    void refusesDepthThatNoRequestHas() {
        String deep = "{\"text\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}";

        given().contentType("application/json")
                .body(deep)
                .when()
                .post(REPORTS)
                .then()
                .statusCode(oneOf(400, 422));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(nullValues = "-", textBlock = """
            GET,     /nowhere,                  404, -
            GET,     /api/v1/nowhere,           404, -
            POST,    /api/v1/nowhere,           404, -
            GET,     /q/nowhere,                404, -
            GET,     /api/v1/reports/17,        404, -
            GET,     /api/v1/reports/17/18,     404, -
            DELETE,  /api/v1/reports,           405, -
            PUT,     /api/v1/reports/17,        405, -
            PATCH,   /api/v1/events,            405, -
            GET,     /api/v1/reports,           406, image/png
            GET,     /api/v1/events,            406, text/html
            GET,     /api/v1/reports?limit=201, 400, -
            """)
    void answersAProblemForWhatIsNotThere(String method, String path, int status, @Nullable String accept) {
        RequestSpecification request = accept == null ? given() : given().header("Accept", accept);

        request.urlEncodingEnabled(false)
                .when()
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @Test
    void refusesOtherMediaTypesAndBodiesWithoutOne() throws Exception {
        given().contentType("text/plain")
                .body("a")
                .when()
                .post(REPORTS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().contentType("application/json")
                .body("{}")
                .when()
                .post(REPORTS + "/batch")
                .then()
                .statusCode(415);
        assertThat(raw("POST " + REPORTS + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 415");
        assertThat(raw("POST " + REPORTS
                        + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void refusesABodyOverTheBoundWhetherOrNotItSaysSo() throws Exception {
        // Given
        String head = "{\"source\":\"a\",\"text\":\"";
        String fits = head + "x".repeat(REPORT_BYTES - head.length() - 2) + "\"}";
        String over = head + "x".repeat(REPORT_BYTES - head.length() - 1) + "\"}";

        // Then
        given().contentType("application/json")
                .body(fits)
                .when()
                .post(REPORTS)
                .then()
                .statusCode(202);
        given().contentType("application/json")
                .body(over)
                .when()
                .post(REPORTS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        String chunk = Integer.toHexString(over.length()) + "\r\n" + over + "\r\n0\r\n\r\n";
        String chunked = raw("POST " + REPORTS
                + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk);
        assertThat(chunked).startsWith("HTTP/1.1 413").contains("application/problem+json");
        assertThat(
                        raw(
                                "POST " + REPORTS
                                        + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5000000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    /** What the server answers to bytes that no client library would send; the first packet of it. */
    private String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            byte[] answer = new byte[4_096];
            int length = in.read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }

    @Test
    void asksToTryAgainWhileTheStoreCannotTakeAReport() throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            // Given
            other.setAutoCommit(false);
            statement.execute("lock table report in access exclusive mode");

            // When
            Response response = given().contentType("application/json")
                    .body("{\"text\":\"Sent while nothing can be stored\",\"source\":\"AP\"}")
                    .when()
                    .post(REPORTS);

            // Then
            response.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("status", equalTo(503));
            other.rollback();
        }
    }

    @Test
    void keepsTheHousesInsideInside() {
        String page = given().contentType("application/json")
                .body("{\"text\":{\"a\":1}}")
                .when()
                .post(REPORTS)
                .asString();

        assertThat(page).doesNotContain("Exception").doesNotContain("org.sanad").doesNotContain("at com.");
    }

    @Test
    void showsHowTheServiceDoes() {
        when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        when().get("/q/metrics").then().statusCode(200).body(containsString("sanad_reports_received_total"));
        when().get("/q/swagger-ui/").then().statusCode(200);
        given().queryParam("format", "json")
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Sanad"))
                .body("paths.'/api/v1/reports'.post.requestBody", notNullValue())
                .body("paths.'/api/v1/events'.get.parameters.size()", equalTo(13));
    }
}
