package org.sanad.models;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP below a streaming model: it works in the caller's thread, so that interrupting that thread ends the call; reads
 * no more than so many bytes, however long a line is; never reads the body of a refusal; and keeps what a refusal asks to
 * wait. LangChain4j's own client does none of these.
 */
final class StreamClient implements HttpClient {
    /** Room for a token's frame of some hundred bytes, many times over. */
    private static final long MOST_BYTES = 4L << 20;

    private final java.net.http.HttpClient client;
    private final Duration head;

    StreamClient(Duration connect, Duration head) {
        // HTTP/1.1: servers of one's own often stumble over the offer of HTTP/2 that the JDK's client sends in plain
        // text.
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .build();
        this.head = head;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Only streams are read here");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HttpResponse<InputStream> response;
        try {
            response = client.send(jdk(request), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.onError(new InterruptedIOException());
            return;
        } catch (IOException e) {
            listener.onError(e);
            return;
        }
        try (InputStream body = new Bounded(response.body())) {
            if (response.statusCode() / 100 != 2) {
                listener.onError(new RefusedAnswer(response.statusCode(), retryAfter(response)));
                return;
            }
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, listener);
            listener.onClose();
        } catch (IOException | UncheckedIOException e) {
            listener.onError(e);
        }
    }

    private java.net.http.HttpRequest jdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(head)
                .method(request.method().name(), BodyPublishers.ofString(request.body() == null ? "" : request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** Seconds, the form that servers of models send; a date counts as too long. */
    private static @Nullable Duration retryAfter(HttpResponse<?> response) {
        Optional<String> asked = response.headers().firstValue("Retry-After");
        if (asked.isEmpty()) {
            return null;
        }
        String seconds = asked.get().strip();
        return seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ofDays(1);
    }

    /** A body that ends with a fault where it is too long. */
    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, read);
        }

        private int counted(int result, int read) throws IOException {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("The answer is longer than any that is asked for");
            }
            return result;
        }
    }
}
