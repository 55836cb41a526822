package org.sanad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.events.ClaimStatus;
import org.sanad.events.SourcedClaim;
import org.sanad.models.Embeddings;
import org.sanad.models.EmbeddingsConfig;
import org.sanad.places.GazetteerFiles;
import org.sanad.places.NamedPlaces;
import org.sanad.reading.speakers.SpeakerRegistry;

/** A server that stands in for one of embeddings: a text's vector says how often it speaks of water and of schools. */
class MeaningRankTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SpeakerRegistry REGISTRY = new SpeakerRegistry();
    private static final QuestionReader QUESTIONS =
            new QuestionReader(GazetteerFiles.load(), REGISTRY, new Terms(new Concepts(), REGISTRY), NamedPlaces::new);
    private static final Question WATER =
            QUESTIONS.read("Is there water to drink in Aleppo?", QuestionReader.Frame.NONE, Instant.EPOCH);

    private final SourcedClaim pumps = claim("pumps", "The water pumps bring water again", "en");
    private final SourcedClaim lessons = claim("lessons", "The schools are shut", "en");
    private final AtomicInteger asked = new AtomicInteger();
    private int status = 200;
    private HttpServer server;

    MeaningRankTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/v1/embeddings", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void putsFirstWhatIsNearestInMeaning() {
        MeaningRank rank = new MeaningRank(embeddings(List.of("en")));

        assertThat(rank.of(WATER, List.of(lessons, pumps)))
                .containsExactly(pumps.claim().id(), lessons.claim().id());
    }

    @Test
    void asksForNoClaimTwice() {
        MeaningRank rank = new MeaningRank(embeddings(List.of("en")));

        rank.of(WATER, List.of(lessons, pumps));
        int first = asked.get();
        rank.of(WATER, List.of(lessons, pumps));

        assertThat(asked.get() - first).isEqualTo(1);
    }

    @Test
    void asksForNothingWhereALanguageIsUnknownToTheModel() {
        SourcedClaim arabic = claim("arabic", "المدارس مغلقة", "ar");

        assertThat(new MeaningRank(embeddings(List.of("en"))).of(WATER, List.of(pumps, arabic)))
                .isEmpty();
        assertThat(new MeaningRank(embeddings(List.of())).of(WATER, List.of(pumps, lessons)))
                .isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void leavesAServerThatFailsAlone() {
        status = 500;
        MeaningRank rank = new MeaningRank(embeddings(List.of("en")));

        assertThat(rank.of(WATER, List.of(lessons, pumps))).isEmpty();
        int first = asked.get();
        assertThat(rank.of(WATER, List.of(lessons, pumps))).isEmpty();

        assertThat(first).isPositive();
        assertThat(asked).hasValue(first);
    }

    private Embeddings embeddings(List<String> languages) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        return new Embeddings(new EmbeddingsConfig() {
            @Override
            public Optional<String> baseUrl() {
                return Optional.of(url);
            }

            @Override
            public Optional<String> name() {
                return Optional.of("stand-in");
            }

            @Override
            public Optional<String> apiKey() {
                return Optional.empty();
            }

            @Override
            public Optional<List<String>> languages() {
                return Optional.of(languages);
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode input = JSON.readTree(exchange.getRequestBody()).get("input");
        ObjectNode body = JSON.createObjectNode().put("object", "list").put("model", "stand-in");
        ArrayNode data = body.putArray("data");
        for (int i = 0; i < input.size(); i++) {
            String text = input.get(i).asText();
            ObjectNode one = data.addObject().put("object", "embedding").put("index", i);
            one.putArray("embedding")
                    .add(count(text, "water"))
                    .add(count(text, "school"))
                    .add(0.1);
        }
        asked.addAndGet(input.size());
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static double count(String text, String word) {
        return text.split(word, -1).length - 1.0;
    }

    private static SourcedClaim claim(String name, String words, String language) {
        return new SourcedClaim(
                ClaimSamples.claim(name, ClaimSamples.report(name), words).claim(),
                ClaimSamples.id("event of " + name),
                ClaimStatus.ASSERTED,
                1,
                "Sample Gazette",
                null,
                null,
                language,
                ClaimSamples.PUBLISHED,
                ClaimSamples.PUBLISHED);
    }
}
