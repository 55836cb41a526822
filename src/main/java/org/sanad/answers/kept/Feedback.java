package org.sanad.answers.kept;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an answer.
 *
 * @param rating {@code UP} or {@code DOWN}
 * @param statement number of the statement it was said of, null for the whole answer
 * @param reason null when none was given, or it was kept long enough
 */
public record Feedback(
        Instant at,
        String rating,
        @Nullable Integer statement,
        @Nullable String reason) {}
