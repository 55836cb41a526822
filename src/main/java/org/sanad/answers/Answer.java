package org.sanad.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a question. */
public sealed interface Answer {
    /** ISO 639-1 code of the language it is in. */
    String language();

    /** Where it was looked for. */
    Searched searched();

    /**
     * Statements with their citations.
     *
     * @param partial whether something asked for is missing; then {@code unknowns} names it
     * @param unknowns what the reports do not say
     * @param notice fixed text on questions on which a life may depend, else null
     * @param newestSource the newest publication among the citations, null when none is dated
     * @param model the model that worded it, null when none did
     */
    record Answered(
            String language,
            List<Statement> statements,
            List<Citation> citations,
            boolean partial,
            List<String> unknowns,
            @Nullable String notice,
            @Nullable Instant newestSource,
            @Nullable String model,
            Searched searched)
            implements Answer {
        public Answered {
            statements = List.copyOf(statements);
            citations = List.copyOf(citations);
            unknowns = List.copyOf(unknowns);
        }
    }

    /** Nothing supports an answer; {@code message} says what was searched. It has no statement and no citation. */
    record Abstained(
            String language, String message, @Nullable String notice, Searched searched) implements Answer {}

    /** Not ours to answer; {@code message} says what is. */
    record OutOfScope(
            String language, String message, @Nullable String notice, Searched searched) implements Answer {}

    /** A name of several places far apart; {@code options} names each so that it can be asked again with one of them. */
    record Clarification(String language, String message, List<String> options, Searched searched) implements Answer {
        public Clarification {
            options = List.copyOf(options);
        }
    }
}
