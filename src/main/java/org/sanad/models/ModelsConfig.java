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

    /** Bounds of an answer that comes in pieces. */
    Stream stream();

    /** How long and how much of an answer in pieces is taken, and when the model is left alone. */
    interface Stream {
        /** Until the connection stands. */
        @WithDefault("2s")
        Duration connect();

        /** Until the first piece is there, from sending the question. */
        @WithDefault("8s")
        Duration firstPiece();

        /** From one piece to the next. */
        @WithDefault("5s")
        Duration nextPiece();

        /** From asking to the last piece, waiting for its turn and a second try included. */
        @WithDefault("15s")
        Duration whole();

        /** The most that is taken; a piece is a token or more. What comes behind is not read. */
        @WithDefault("1200")
        int tokens();

        /** The same in bytes of UTF-8. */
        @WithDefault("16384")
        int bytes();

        /** The longest wait that a server may ask for before the one second try; whoever asks for more is not asked again. */
        @WithDefault("3s")
        Duration retryAfter();

        /** Calls at once. */
        @WithDefault("8")
        int calls();

        /** Calls that may wait for their turn; beyond them the model is busy. */
        @WithDefault("16")
        int waiting();

        /** Of so many last calls ... */
        @WithDefault("10")
        int window();

        /** ... this share has failed: then the model is left alone. */
        @WithDefault("0.5")
        double failing();

        /** For so long. */
        @WithDefault("15s")
        Duration rest();
    }

    /** The interfaces that are spoken. */
    enum Provider {
        NONE,
        /** OpenAI, and the many servers that answer like it. */
        OPENAI,
        OLLAMA,
        ANTHROPIC
    }
}
