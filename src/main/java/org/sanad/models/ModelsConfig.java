package org.sanad.models;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which language model is used, and how it is reached. */
@ConfigMapping(prefix = "sanad.model")
public interface ModelsConfig {
    /** Whose interface the model is spoken to by; with {@link Provider#NONE} all other settings are idle. */
    @WithDefault("none")
    Provider provider();

    /** Where it is: {@code openai} and {@code anthropic} with {@code /v1}, {@code ollama} without. */
    Optional<String> baseUrl();

    /** The key it asks for; never logged. Many servers of one's own need none. */
    Optional<String> apiKey();

    /** The model's name, as its server calls it. */
    Optional<String> name();

    /** How long one answer may take, from sending the question to its last byte. */
    @WithDefault("60s")
    Duration timeout();

    /** Whether the server can hold an answer to a JSON schema; where it cannot, the schema is told in words. */
    @WithDefault("true")
    boolean jsonSchema();

    /** How freely it words, 0 for the likeliest words always; empty for models that refuse to be told. */
    @WithDefault("0")
    Optional<Double> temperature();

    /** The longest answer of {@code anthropic}, which wants it said; in tokens. */
    @WithDefault("8192")
    int answerTokens();

    /** What {@code ollama} holds of question and answer together; in tokens. Its own default cuts a prompt without a word. */
    @WithDefault("16384")
    int contextTokens();

    /** The interfaces that are spoken. */
    enum Provider {
        NONE,
        /** OpenAI, and the many servers that answer like it. */
        OPENAI,
        OLLAMA,
        ANTHROPIC
    }
}
