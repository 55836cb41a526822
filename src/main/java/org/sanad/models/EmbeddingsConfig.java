package org.sanad.models;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which server gives vectors of texts, if any: one that speaks like OpenAI's. None is asked unless it is configured. */
@ConfigMapping(prefix = "sanad.embeddings")
public interface EmbeddingsConfig {
    /** Where it is, with {@code /v1}; empty for none. */
    Optional<String> baseUrl();

    /** The model's name, as its server calls it. */
    Optional<String> name();

    /** The key it asks for; never logged. */
    Optional<String> apiKey();

    /** ISO 639-1 codes of the languages that the model knows; it is asked about no other. */
    Optional<List<String>> languages();

    /** How long one request may take. */
    @WithDefault("2s")
    Duration timeout();
}
