package org.sanad.models;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the configured model when somebody first asks for it. Nothing is tried again: whoever asks has an answer of its
 * own to fall back on, and a second wait costs more than it brings.
 */
@ApplicationScoped
public class ModelProducer {
    private final ModelsConfig config;

    ModelProducer(ModelsConfig config) {
        this.config = config;
    }

    /** A model that is configured by half stops the start, in one line. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        fault(config).ifPresent(words -> {
            throw new ConfigurationException(words);
        });
    }

    /** What is wrong with the settings and how to mend it; empty when nothing is. */
    static Optional<String> fault(ModelsConfig config) {
        if (config.provider() == ModelsConfig.Provider.NONE) {
            return Optional.empty();
        }
        if (given(config.name()) == null) {
            return Optional.of("SANAD_MODEL_PROVIDER is set, but SANAD_MODEL_NAME is not: name the model,"
                    + " or leave out the provider");
        }
        String url = given(config.baseUrl());
        if (url == null) {
            return Optional.of("SANAD_MODEL_PROVIDER is set, but SANAD_MODEL_BASE_URL is not: say where the model is,"
                    + " or leave out the provider");
        }
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        return web ? Optional.empty() : Optional.of("SANAD_MODEL_BASE_URL must begin with http:// or https://");
    }

    /**
     * The model; inject it as an {@code Instance} and get it only where it is configured.
     *
     * @throws ConfigurationException when none is configured, or by half
     */
    @Produces
    @Singleton
    NamedChat model() {
        if (config.provider() == ModelsConfig.Provider.NONE) {
            throw new ConfigurationException("No model is configured: set SANAD_MODEL_PROVIDER");
        }
        fault(config).ifPresent(words -> {
            throw new ConfigurationException(words);
        });
        String name = config.name().orElseThrow().strip();
        return new NamedChat(name, new BoundedChat(chat(name, baseUrl()), config.timeout()));
    }

    /**
     * The same model, answering in pieces; inject it as an {@code Instance} and get it only where one is configured.
     *
     * @throws ConfigurationException when none is configured, or by half
     */
    @Produces
    @Singleton
    StreamedChat streamed() {
        if (config.provider() == ModelsConfig.Provider.NONE) {
            throw new ConfigurationException("No model is configured: set SANAD_MODEL_PROVIDER");
        }
        fault(config).ifPresent(words -> {
            throw new ConfigurationException(words);
        });
        String name = config.name().orElseThrow().strip();
        return new StreamedChat(name, streaming(name, baseUrl()), config.stream());
    }

    private String baseUrl() {
        String url = config.baseUrl().orElseThrow().strip();
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .toString();
    }

    private ChatModel chat(String name, String url) {
        return switch (config.provider()) {
            case NONE -> throw new ConfigurationException("No model is configured: set SANAD_MODEL_PROVIDER");
            case OPENAI ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(client())
                        .baseUrl(url)
                        .apiKey(given(config.apiKey()))
                        .modelName(name)
                        .temperature(config.temperature().orElse(null))
                        .timeout(config.timeout())
                        .maxRetries(0)
                        .supportedCapabilities(capabilities())
                        .strictJsonSchema(config.jsonSchema())
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(client())
                        .baseUrl(url)
                        .customHeaders(bearer())
                        .modelName(name)
                        .temperature(config.temperature().orElse(null))
                        .numCtx(config.contextTokens())
                        .timeout(config.timeout())
                        .maxRetries(0)
                        .supportedCapabilities(capabilities())
                        .build();
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(client())
                        .baseUrl(url)
                        .apiKey(given(config.apiKey()))
                        .modelName(name)
                        .temperature(config.temperature().orElse(null))
                        .maxTokens(config.answerTokens())
                        .timeout(config.timeout())
                        .maxRetries(0)
                        .supportedCapabilities(capabilities())
                        .build();
        };
    }

    private StreamingChatModel streaming(String name, String url) {
        HttpClientBuilder client = new StreamClientBuilder(
                config.stream().connect(), config.stream().firstPiece());
        return switch (config.provider()) {
            case NONE -> throw new ConfigurationException("No model is configured: set SANAD_MODEL_PROVIDER");
            case OPENAI ->
                // Without a limit of tokens: servers disagree on its name and refuse what they do not know.
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(url)
                        .apiKey(given(config.apiKey()))
                        .modelName(name)
                        .temperature(config.temperature().orElse(null))
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(url)
                        .customHeaders(bearer())
                        .modelName(name)
                        .temperature(config.temperature().orElse(null))
                        .numCtx(config.contextTokens())
                        .numPredict(config.stream().tokens())
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(url)
                        .apiKey(given(config.apiKey()))
                        .modelName(name)
                        .temperature(config.temperature().orElse(null))
                        .maxTokens(config.stream().tokens())
                        .build();
        };
    }

    /** HTTP/1.1: servers of one's own often stumble over the offer of HTTP/2 that the JDK's client sends in plain text. */
    private static HttpClientBuilder client() {
        return JdkHttpClient.builder().httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }

    private Set<Capability> capabilities() {
        return config.jsonSchema() ? Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA) : Set.of();
    }

    /** Ollama has no keys; a gate before it may. */
    private Map<String, String> bearer() {
        String key = given(config.apiKey());
        return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key);
    }

    private static @Nullable String given(Optional<String> setting) {
        return setting.map(String::strip).filter(s -> !s.isEmpty()).orElse(null);
    }
}
