package org.sanad.answers.kept;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of answers.
 *
 * @param id its code
 * @param claims how many claims it cites
 * @param touched how many of them were corrected since
 */
public record AnswerSummary(
        @JsonIgnore UUID key,
        String id,
        Instant askedAt,
        String status,
        String language,
        String mode,
        @Nullable String model,
        long claims,
        long touched,
        Ratings feedback) {

    /** How often people found it good or bad. */
    public record Ratings(long up, long down) {}

    static AnswerSummary of(@Nullable Object[] row) {
        return new AnswerSummary(
                (UUID) Objects.requireNonNull(row[0]),
                ReceiptCode.shown((String) Objects.requireNonNull(row[1])),
                (Instant) Objects.requireNonNull(row[2]),
                (String) Objects.requireNonNull(row[3]),
                (String) Objects.requireNonNull(row[4]),
                (String) Objects.requireNonNull(row[5]),
                (String) row[6],
                number(row[7]),
                number(row[8]),
                new Ratings(number(row[9]), number(row[10])));
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
