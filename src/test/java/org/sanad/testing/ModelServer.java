package org.sanad.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.concurrent.atomic.AtomicInteger;
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
        /** Whether the answer is wanted in pieces. */
        public boolean streams() {
            return tree().path("stream").asBoolean();
        }

        /** The words of all messages and of what stands beside them. */
        public String words() {
            StringBuilder words = new StringBuilder();
            tree().path("system")
                    .forEach(s -> words.append(s.path("text").asText()).append('\n'));
            tree().path("messages").forEach(m -> {
                JsonNode content = m.path("content");
                words.append(
                                content.isTextual()
                                        ? content.asText()
                                        : content.path(0).path("text").asText())
                        .append('\n');
            });
            return words.toString();
        }

        private JsonNode tree() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("not JSON: " + body, e);
            }
        }

        /** The words of the last message. */
        public String message() {
            return tree().path("messages")
                    .valueStream()
                    .toList()
                    .getLast()
                    .path("content")
                    .toString();
        }
    }

    /** What is answered: the head after a pause, the body after another. */
    private record Reply(int status, String body, long beforeHead, long beforeBody, Map<String, String> headers) {
        Reply(int status, String body, long beforeHead, long beforeBody) {
            this(status, body, beforeHead, beforeBody, Map.of());
        }

        String type(Request request) {
            boolean events =
                    status == 200 && request.streams() && !request.path().equals("/api/chat");
            return events ? "text/event-stream" : "application/json";
        }
    }

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

    /** The server answers these one after the other, the last one ever after; a null stands for the words. */
    public void answersInTurn(String words, @Nullable Integer... statuses) {
        AtomicInteger next = new AtomicInteger();
        replies = request -> {
            Integer status = statuses[Math.min(next.getAndIncrement(), statuses.length - 1)];
            return status == null ? new Reply(200, completion(request, words), 0, 0) : new Reply(status, "{}", 0, 0);
        };
    }

    /** The server refuses so, once, and asks to wait; then the model says these words. */
    public void refusesOnce(int status, String retryAfter, String words) {
        AtomicInteger next = new AtomicInteger();
        replies = request -> next.getAndIncrement() == 0
                ? new Reply(status, "{}", 0, 0, Map.of("Retry-After", retryAfter))
                : new Reply(200, completion(request, words), 0, 0);
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
            exchange.getResponseHeaders().set("Content-Type", reply.type(request));
            reply.headers.forEach(exchange.getResponseHeaders()::set);
            Thread.sleep(reply.beforeHead);
            exchange.sendResponseHeaders(reply.status, bytes.length);
            exchange.getResponseBody().flush();
            Thread.sleep(reply.beforeBody);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The words in the form of the interface that was called, whole or in pieces. */
    private static String completion(Request request, String words) {
        return request.streams() ? ModelForms.pieces(request.path(), words) : ModelForms.whole(request.path(), words);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
