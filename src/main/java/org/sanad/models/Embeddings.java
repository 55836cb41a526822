package org.sanad.models;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Vectors of texts, where a server for them is configured. One that fails is left alone for a while; nobody depends on it. */
@ApplicationScoped
public class Embeddings {
    private static final Logger LOG = Logger.getLogger(Embeddings.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final @Nullable EmbeddingModel model;
    private final List<String> languages;
    private volatile @Nullable Long failedAt;

    /** Asks the configured server, where one is. */
    public Embeddings(EmbeddingsConfig config) {
        languages = config.languages().orElse(List.of());
        String url = config.baseUrl().map(String::strip).orElse("");
        model = url.isEmpty() || languages.isEmpty()
                ? null
                : OpenAiEmbeddingModel.builder()
                        .baseUrl(url)
                        .apiKey(config.apiKey().orElse("none"))
                        .modelName(config.name().orElse("default"))
                        .timeout(config.timeout())
                        .maxRetries(0)
                        .build();
    }

    /** A server that is configured by half stops the start, in one line. */
    void atStart(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start, EmbeddingsConfig config) {
        fault(config).ifPresent(words -> {
            throw new ConfigurationException(words);
        });
    }

    /** What is wrong with the settings and how to mend it; empty when nothing is. */
    static Optional<String> fault(EmbeddingsConfig config) {
        String url = config.baseUrl().map(String::strip).orElse("");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return Optional.of("SANAD_EMBEDDINGS_BASE_URL must begin with http:// or https://");
        }
        boolean whole = config.name().isPresent()
                && !config.languages().orElse(List.of()).isEmpty();
        return whole
                ? Optional.empty()
                : Optional.of(
                        "SANAD_EMBEDDINGS_BASE_URL is set, but SANAD_EMBEDDINGS_NAME or SANAD_EMBEDDINGS_LANGUAGES"
                                + " is not: name the model and the languages it knows, or leave out the address");
    }

    /** Whether texts of a language may be asked about. */
    public boolean knows(String language) {
        return model != null && languages.contains(language);
    }

    /** The vectors of texts that are not blank, in their order; none at all where the server gives none. */
    public List<float[]> of(List<String> texts) {
        EmbeddingModel asked = model;
        Long failed = failedAt;
        boolean resting = failed != null && System.nanoTime() - failed < PAUSE;
        if (asked == null || resting || texts.isEmpty()) {
            return List.of();
        }
        try {
            List<Embedding> vectors = asked.embedAll(
                            texts.stream().map(TextSegment::from).toList())
                    .content();
            return vectors.size() == texts.size()
                    ? vectors.stream().map(Embedding::vector).toList()
                    : List.of();
        } catch (RuntimeException e) {
            failedAt = System.nanoTime();
            LOG.warnf("The server of embeddings gives none, claims are ranked without them for a minute: %s", e);
            return List.of();
        }
    }
}
