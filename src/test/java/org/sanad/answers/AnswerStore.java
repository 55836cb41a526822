package org.sanad.answers;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventStore;
import org.sanad.retrieval.ClaimIndex;

/** A store with nothing in it but what a test sends over HTTP, and questions to it. */
@ApplicationScoped
class AnswerStore {
    static final ObjectMapper JSON = new ObjectMapper();
    static final Path GOLD = Path.of("src/test/resources/gold/article");

    private final AgroalDataSource database;
    private final ClaimIndex index;
    private final EventStore events;

    AnswerStore(AgroalDataSource database, ClaimIndex index, EventStore events) {
        this.database = database;
        this.index = index;
        this.events = events;
    }

    /** Takes out all reports, of other tests too. */
    void empty() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE report CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        index.rebuild(events);
    }

    void rebuildIndex() {
        index.rebuild(events);
    }

    /** The gold article as the only report. */
    String onlyTheArticle() {
        empty();
        return send(read(GOLD.resolve("offensive-a.txt")), "Sample Gazette", "2024-11-30T08:00:00Z");
    }

    /** Sends a report and gives its id once it is read. */
    static String send(String text, String source, @Nullable String publishedAt) {
        ObjectNode body = JSON.createObjectNode().put("text", text).put("source", source);
        if (publishedAt != null) {
            body.put("publishedAt", publishedAt);
        }
        return given().contentType("application/json")
                .body(body.toString())
                .post("/api/v1/reports?wait=30")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** The whole answer to a body. */
    static JsonNode answer(String body) {
        return json(given().contentType("application/json")
                .accept("application/json")
                .body(body)
                .post("/api/v1/answers")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    static JsonNode ask(String question) {
        return answer(JSON.createObjectNode().put("question", question).toString());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sentences of an answer, one a line. */
    static String sentences(JsonNode answer) {
        return String.join("\n", answer.get("statements").findValuesAsText("text"));
    }
}
