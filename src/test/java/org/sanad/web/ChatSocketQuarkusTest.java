package org.sanad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.websockets.next.OpenConnections;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.testing.PostgresResource;

/** Questions over the chat socket, and what it does not let in. */
@QuarkusTest
@TestProfile(ChatSocketQuarkusTest.Impatient.class)
@QuarkusTestResource(PostgresResource.class)
class ChatSocketQuarkusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUESTION = "{\"question\":\"What happened in Homs?\"}";

    @Inject
    OpenConnections open;

    /** Sockets that rest are closed soon. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sanad.chat.idle", "4s", "sanad.chat.sockets", "3");
        }
    }

    /** A client that keeps what it is sent. */
    private static final class Client implements WebSocket.Listener, AutoCloseable {
        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        private final WebSocket socket;

        Client(@Nullable String origin) {
            WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
            if (origin != null) {
                builder.header("Origin", origin);
            }
            socket = builder.buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/ws/chat"), this)
                    .join();
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(part.toString()));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.completeExceptionally(error);
        }

        void send(String text) {
            socket.sendText(text, true).join();
        }

        JsonNode next() throws InterruptedException {
            JsonNode message = messages.poll(20, TimeUnit.SECONDS);
            assertThat(message).as("a message").isNotNull();
            return message;
        }

        List<JsonNode> untilDone() throws InterruptedException {
            List<JsonNode> all = new ArrayList<>();
            do {
                all.add(next());
            } while (!List.of("done", "error")
                    .contains(all.getLast().get("type").asText()));
            return all;
        }

        @Override
        public void close() {
            socket.abort();
        }
    }

    @BeforeEach
    void aReport() {
        given().contentType("application/json")
                .body(Map.of(
                        "text",
                        "Shells hit the market of Homs on Friday and killed four people, residents said.",
                        "source",
                        "Sample Socket",
                        "publishedAt",
                        "2024-11-29T10:00:00Z"))
                .post("/api/v1/reports?wait=30");
    }

    private Client client() {
        await().atMost(Duration.ofSeconds(10)).until(() -> open.stream().count() < 3);
        return new Client(null);
    }

    @Test
    void answersStatementByStatement() throws InterruptedException {
        try (Client client = client()) {
            client.send(QUESTION);
            List<JsonNode> first = client.untilDone();
            client.send(QUESTION);
            List<JsonNode> second = client.untilDone();

            assertThat(first.stream().map(m -> m.get("type").asText()).distinct())
                    .containsExactly("plan", "statement", "done");
            assertThat(first.getFirst().at("/data/searched/places").toString()).contains("Homs");
            JsonNode done = first.getLast().get("data");
            List<JsonNode> statements = first.stream()
                    .filter(m -> m.get("type").asText().equals("statement"))
                    .map(m -> m.at("/data/statement"))
                    .toList();
            assertThat(done.get("statements").valueStream().toList()).isEqualTo(statements);
            assertThat(first.get(1).at("/data/citations/0/quote").asText()).contains("market of Homs");
            assertThat(RestAssured.get("/api/v1/answers/" + done.get("id").asText())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(second.getLast().at("/data/statements")).isEqualTo(done.get("statements"));
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"question":"  "}                        | 422 | blank question
            {"question":"How?","colour":"red"}       | 422 | unknown field
            {"question":"How?","asOf":"Friday"}      | 422 | no time
            null                                     | 422 | nothing
            []                                       | 422 | a list
            {"question":                             | 400 | cut off
            how many                                 | 400 | no JSON
            """)
    void tellsWhatIsWrongAndGoesOn(String message, int status, String what) throws InterruptedException {
        try (Client client = client()) {
            client.send(message);

            JsonNode error = client.next();
            assertThat(error.get("type").asText()).as(what).isEqualTo("error");
            JsonNode problem = error.get("data");
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(problem.get("type").asText()).isEqualTo("about:blank");
            assertThat(problem.get("instance").asText()).isEqualTo("/ws/chat");
            assertThat(problem.get("title").asText()).isNotBlank();
            assertThat(problem.toString()).doesNotContain("Exception", "org.sanad", "java.");
            client.send(QUESTION);
            assertThat(client.untilDone().getLast().get("type").asText()).isEqualTo("done");
        }
    }

    @Test
    void takesOneQuestionAtATime() throws InterruptedException {
        try (Client client = client()) {
            for (int i = 0; i < 30; i++) {
                client.send(QUESTION);
            }

            List<JsonNode> refused = new ArrayList<>();
            int done = 0;
            while (refused.size() + done < 30) {
                JsonNode message = client.next();
                if (message.get("type").asText().equals("done")) {
                    done++;
                } else if (message.get("type").asText().equals("error")) {
                    refused.add(message.get("data"));
                }
            }

            assertThat(done).isPositive();
            assertThat(refused)
                    .isNotEmpty()
                    .allSatisfy(
                            problem -> assertThat(problem.get("status").asInt()).isEqualTo(429));
        }
    }

    @Test
    void takesNoBytes() throws InterruptedException {
        try (Client client = client()) {
            client.socket.sendBinary(ByteBuffer.wrap(new byte[10]), true).join();

            assertThat(client.next().at("/data/status").asInt()).isEqualTo(415);
        }
    }

    @Test
    void takesTheLongestQuestionAndNothingMuchLonger() throws Exception {
        try (Client client = client()) {
            client.send("{\"question\":\"" + "\\uD83D\\uDE00".repeat(2_000) + "\"}");
            assertThat(client.untilDone().getLast().get("type").asText()).isEqualTo("done");

            client.socket
                    .sendText("{\"question\":\"" + "x".repeat(40_000) + "\"}", true)
                    .exceptionally(cut -> client.socket)
                    .join();

            await().atMost(Duration.ofSeconds(3)).until(client.closed::isDone);
        }
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void closesASocketThatRests() throws Exception {
        try (Client client = client()) {
            assertThat(client.closed.get(15, TimeUnit.SECONDS)).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "null", "http://127.0.0.1:1", "http://localhost.example.org", "junk"})
    void letsNoOtherSiteIn(String origin) {
        assertThat(refusal(origin)).isEqualTo(403);
    }

    private static int refusal(@Nullable String origin) {
        try {
            new Client(origin).close();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException handshake
                    ? handshake.getResponse().statusCode()
                    : 0;
        }
    }

    @Test
    void letsItsOwnPageIn() throws InterruptedException {
        await().until(() -> open.stream().count() < 3);
        try (Client client = new Client("http://localhost:" + RestAssured.port)) {
            client.send(QUESTION);

            assertThat(client.untilDone().getLast().get("type").asText()).isEqualTo("done");
        }
    }

    @Test
    void opensNoMoreSocketsThanItMay() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> open.stream().findAny().isEmpty());
        try (Client one = client();
                Client two = client();
                Client three = client()) {
            assertThat(List.of(one, two, three)).hasSize(3);

            assertThat(refusal(null)).isEqualTo(503);
        }
    }
}
