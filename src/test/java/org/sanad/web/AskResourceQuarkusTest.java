package org.sanad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sanad.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AskResourceQuarkusTest {
    private static final int FIRST_TCP_WINDOW_BYTES = 14 * 1024;
    private static final String SAID =
            "Clashes broke out in Manbij on 11 March 2025 and 40 families left their homes, a hospital official said.";
    private static final String REPORT = """
            {"text":"%s","source":"Sample Courier","title":"Clashes <in> Manbij",
             "url":"https://example.org/samples/manbij?a=1&b=2",
             "publishedAt":"2025-03-12T08:00:00Z","externalId":"web-manbij"}""".formatted(SAID);

    private static String post(String report) {
        return given().contentType("application/json")
                .queryParam("wait", 30)
                .body(report)
                .when()
                .post("/api/v1/reports")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Response ask(String question, String asOf) {
        return given().queryParam("q", question).queryParam("asOf", asOf).when().get("/ask");
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString(), "http://localhost/");
    }

    @Test
    void showsEachStatementWithTheQuoteAndTheSourceItRestsOn() {
        // Given
        String report = post(REPORT);

        // When
        Response response = ask("How many families left their homes in Manbij?", "2025-03-13");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
        Document page = page(response);
        Element statement = page.expectFirst(".statements > li");
        assertThat(statement.text()).contains("40 families", "[1]", "Reported by one source");
        String anchor = statement.select("a.mark").attr("href");
        assertThat(anchor).startsWith("#");
        Element evidence = page.expectFirst(anchor);
        assertThat(SAID).contains(evidence.select("blockquote").text());
        assertThat(evidence.text())
                .contains("Sample Courier, 12 March 2025", "Sample Courier ← ", "hospital official", report);
        Element link = evidence.expectFirst("a[rel]");
        assertThat(link.attr("href")).isEqualTo("https://example.org/samples/manbij?a=1&b=2");
        assertThat(link.text()).isEqualTo("Clashes <in> Manbij");
        assertThat(page.select(".times").text())
                .contains("With what was known by 13 March 2025", "Data until ", "Newest source cited: 12 March 2025");
        assertThat(page.select("input[name=q]").val()).isEqualTo("How many families left their homes in Manbij?");
        assertThat(page.select("input[name=asOf]").val()).isEqualTo("2025-03-13");
    }

    @Test
    void setsOffTheNoticeOfAQuestionOnWhichALifeMayDepend() {
        post(REPORT);

        Document page = page(ask("Is it safe to go to Manbij?", "2025-03-13"));

        assertThat(page.select(".notice").text()).contains("no verdict");
    }

    @Test
    void saysWhatWasSearchedWhenNothingSupportsAnAnswer() {
        Document page = page(ask("How many people were killed in Reykjavik?", "1999-12-31"));

        assertThat(page.select(".message").text()).contains("No report in the store supports an answer");
        assertThat(page.select(".statements, .evidence")).isEmpty();
    }

    @Test
    void showsAHostileQuestionAsWordsOnly() {
        String hostile = "\"><script>alert('1')</script> {form.asOf} {#if true}x{/if} </title><img src=x onerror=y>";

        Response response = ask(hostile, "\"><b id=injected>");

        Document page = page(response);
        assertThat(page.select("input[name=q]").val()).isEqualTo(hostile);
        assertThat(page.select("script, img, b, style, [style], [onerror]")).isEmpty();
        assertThat(response.asString()).doesNotContain("<script", "alert('1')");
    }

    @Test
    void saysInWordsWhatIsWrongWithAQuestion() {
        Response tooLong = ask("x".repeat(2_001), "");
        Response blank = ask(" ", "yesterday");

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page(tooLong).select("#q-fault").text())
                .isEqualTo("The question must have at most 2000 characters.");
        assertThat(page(blank).select("#q-fault").text()).isEqualTo("The question must be given and not blank.");
        assertThat(page(blank).select("#as-of-fault").text()).contains("The day must be a date");
        assertThat(page(blank).select("input[aria-invalid=true]")).hasSize(2);
    }

    @Test
    void startsWithAFormAndThreeQuestions() {
        Response response = given().when().get("/");

        Document page = page(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("form input[aria-invalid], .times, .message, .notice"))
                .isEmpty();
        assertThat(page.select("form label[for=q], form label[for=as-of]")).hasSize(2);
        assertThat(page.select(".examples a")).hasSize(3).allSatisfy(example -> {
            assertThat(example.attr("href")).startsWith("/ask?q=");
            assertThat(given().urlEncodingEnabled(false)
                            .get(example.attr("href"))
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    @Test
    void tellsBrowsersToTrustThePageWithNothing() {
        for (String path : new String[] {"/", "/ask?q=x", "/ask", "/sanad.css", "/api/v1/events/none"}) {
            given().when()
                    .get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                                    + " frame-ancestors 'none'")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer");
        }
        given().when().get("/ask?q=x").then().header("Cache-Control", "no-store");
    }

    @Test
    void fitsIntoTheFirstWindowOfAConnectionWithItsStyleSheetAndAsksForNothingElsewhere() throws IOException {
        // Given
        post(REPORT);

        // When
        Response response = ask("What happened in Manbij?", "2025-03-13");

        // Then
        Document page = page(response);
        Response style = given().when().get(page.select("link[rel=stylesheet]").attr("href"));
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.contentType()).startsWith("text/css");
        assertThat(page.select("link[rel]"))
                .allSatisfy(
                        link -> assertThat(given().when().get(link.attr("href")).statusCode())
                                .isEqualTo(200));
        assertThat(page.select("[src]")).isEmpty();
        assertThat(zipped(response.asByteArray()) + zipped(style.asByteArray())).isLessThan(FIRST_TCP_WINDOW_BYTES);
    }

    private static int zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.size();
    }
}
