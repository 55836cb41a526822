package org.sanad.models;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes the {@link StreamClient} that LangChain4j's models ask a builder for; its times are ours whatever they set. */
final class StreamClientBuilder implements HttpClientBuilder {
    private final Duration connect;
    private final Duration head;

    StreamClientBuilder(Duration connect, Duration head) {
        this.connect = connect;
        this.head = head;
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return connect;
    }

    @Override
    public HttpClientBuilder connectTimeout(@Nullable Duration timeout) {
        return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
        return head;
    }

    @Override
    public HttpClientBuilder readTimeout(@Nullable Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new StreamClient(connect, head);
    }
}
