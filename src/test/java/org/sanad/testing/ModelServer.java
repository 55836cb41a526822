package org.sanad.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A stand-in for a model's server over HTTP: it speaks like OpenAI, Ollama and Anthropic, and says what a test tells it to. */
public final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Function<Request, Reply> replies = request -> new Reply(500, "nothing to say", 0, 0);

    private ModelServer(HttpServer server) {
        this.server = server;
    }

    /**
     * What was asked.
     *
     * @param key the key sent, by whatever header; null when none was
     */
    public record Request(
            String path, String body, @Nullable String key) {
        /** The words of the last message. */
        public String message() {
            try {
                return JSON.readTree(body)
                        .path("messages")
                        .valueStream()
                        .toList()
                        .getLast()
                        .path("content")
                        .toString();
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("not JSON: " + body, e);
            }
        }
    }

    /** What is answered: the head after a pause, the body after another. */
    private record Reply(int status, String body, long beforeHead, long beforeBody) {}

    /** A server on a port of its own. */
    public static ModelServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ModelServer server = new ModelServer(http);
            http.createContext("/", server::answer);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("no port for the stand-in of a model", e);
        }
    }

    /** Where it is, without a path. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The model says these words from now on. */
    public void says(String words) {
        says(request -> words);
    }

    /** The model says from now on what it is asked for. */
    public void says(Function<Request, String> words) {
        replies = request -> new Reply(200, completion(request, words.apply(request)), 0, 0);
    }

    /** The server answers this and nothing else from now on. */
    public void answers(int status, String body) {
        replies = request -> new Reply(status, body, 0, 0);
    }

    /** It takes so long for the head of an answer, and again for its body. */
    public void dawdles(String words, long beforeHead, long beforeBody) {
        replies = request -> new Reply(200, completion(request, words), beforeHead, beforeBody);
    }

    /** What was asked so far. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String key = exchange.getRequestHeaders().getFirst("Authorization");
            Request request = new Request(
                    exchange.getRequestURI().getPath(),
                    body,
                    key == null ? exchange.getRequestHeaders().getFirst("x-api-key") : key);
            requests.add(request);
            Reply reply = replies.apply(request);
            byte[] bytes = reply.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            Thread.sleep(reply.beforeHead);
            exchange.sendResponseHeaders(reply.status, bytes.length);
            exchange.getResponseBody().flush();
            Thread.sleep(reply.beforeBody);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The words as a whole answer in the form of the interface that was called. */
    private static String completion(Request request, String words) {
        Map<String, Object> message = Map.of("role", "assistant", "content", words);
        Map<String, Object> answer = switch (request.path()) {
            case "/v1/chat/completions" ->
                Map.of(
                        "id", "1",
                        "model", "stand-in",
                        "choices", List.of(Map.of("index", 0, "message", message, "finish_reason", "stop")));
            case "/api/chat" -> Map.of("model", "stand-in", "message", message, "done", true, "done_reason", "stop");
            case "/v1/messages" ->
                Map.of(
                        "id", "1",
                        "type", "message",
                        "role", "assistant",
                        "model", "stand-in",
                        "content", List.of(Map.of("type", "text", "text", words)),
                        "stop_reason", "end_turn",
                        "usage", Map.of("input_tokens", 1, "output_tokens", 1));
            default -> throw new IllegalArgumentException("nobody answers at " + request.path());
        };
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
