package org.sanad.answers.kept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.FieldError;

/**
 * What somebody says of an answer.
 *
 * @param rating {@code UP} or {@code DOWN}
 * @param statement number of the statement it is said of, from 1; of the whole answer when absent
 * @param reason at most {@value #LONGEST_REASON} characters
 */
public record FeedbackRequest(
        @Nullable String rating,
        @Nullable Integer statement,
        @Nullable String reason) {
    private static final int LONGEST_REASON = 500;

    /** What is wrong with it, for an answer of so many statements. */
    List<FieldError> errors(int statements) {
        List<FieldError> errors = new ArrayList<>();
        if (rating == null || !(rating.equals("UP") || rating.equals("DOWN"))) {
            errors.add(new FieldError("rating", "must be UP or DOWN"));
        }
        if (statement != null && (statement < 1 || statement > statements)) {
            errors.add(new FieldError(
                    "statement",
                    statements == 0
                            ? "must be absent: the answer has none"
                            : "must be a number from 1 to " + statements));
        }
        if (reason != null && reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            errors.add(new FieldError("reason", "must have at most " + LONGEST_REASON + " characters"));
        }
        if (reason != null && reason.codePoints().anyMatch(FeedbackRequest::unstorable)) {
            errors.add(new FieldError("reason", "must not hold U+0000 or half a surrogate pair"));
        }
        return errors;
    }

    private static boolean unstorable(int character) {
        return character == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
