package org.sanad.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.answers.AnswersService;

/** The service as seen over HTTP. */
final class ServiceClient implements AnswersService {
    /** A model that writes an answer may take its time. */
    private static final Duration CALL = Duration.ofMinutes(5);

    private static final int OK = 200;
    private static final int TRIES_WHEN_BUSY = 10;
    private static final long LONGEST_RETRY_SECONDS = 30;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;
    private final @Nullable String key;

    ServiceClient(URI address, @Nullable String key) {
        this.address = address;
        this.key = key;
    }

    URI address() {
        return address;
    }

    /** Whether something at this address says it is a service like ours. */
    boolean isAlive() throws InterruptedException {
        return status("/q/health/live") == 200;
    }

    /**
     * Waits until the service takes questions.
     *
     * @param givenUp asked again and again: whether waiting has lost its sense
     * @return whether it is ready
     */
    boolean awaitReady(Duration patience, BooleanSupplier givenUp) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!givenUp.getAsBoolean() && System.nanoTime() < deadline) {
            if (status("/q/health/ready") == 200) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    @Override
    public JsonNode get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET().build());
    }

    @Override
    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    @Override
    public List<JsonNode> postLines(String path, List<?> bodies) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (Object body : bodies) {
            lines.append(json.writeValueAsString(body)).append('\n');
        }
        HttpResponse<String> response = http.send(
                request(path)
                        .setHeader("Accept", "application/x-ndjson, application/problem+json")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines.toString()))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new LaunchException(refusal(response.statusCode(), body(response)));
        }
        List<JsonNode> results = new ArrayList<>();
        for (String line : response.body().lines().toList()) {
            results.add(json.readTree(line));
        }
        return results;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(CALL)
                .header("Accept", "application/json, application/problem+json");
        return key == null ? request : request.header("X-API-Key", key);
    }

    private int status(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notThere) {
            return 0;
        }
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            long retrySeconds =
                    response.headers().firstValueAsLong("Retry-After").orElse(-1);
            boolean busy = response.statusCode() == 429 || response.statusCode() == 503;
            if (busy && retrySeconds >= 0 && retrySeconds <= LONGEST_RETRY_SECONDS && tries < TRIES_WHEN_BUSY) {
                Thread.sleep(Duration.ofSeconds(Math.max(1, retrySeconds)));
                continue;
            }
            JsonNode body = body(response);
            if (response.statusCode() / 100 == 2) {
                return body;
            }
            throw new LaunchException(refusal(response.statusCode(), body));
        }
    }

    private JsonNode body(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String refusal(int status, JsonNode problem) {
        StringBuilder words = new StringBuilder();
        words.append(problem.path("detail").asText(problem.path("title").asText("the service gave no reason")));
        for (JsonNode error : problem.path("errors")) {
            String reason =
                    error.path("field").asText() + ": " + error.path("reason").asText();
            if (words.indexOf(reason) < 0) {
                words.append("; ").append(reason);
            }
        }
        return words.append(" (").append(status).append(')').toString().replaceAll("\\s+", " ");
    }
}
