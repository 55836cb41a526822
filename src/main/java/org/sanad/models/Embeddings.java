package org.sanad.models;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
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
