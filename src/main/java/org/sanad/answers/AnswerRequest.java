package org.sanad.answers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.FieldError;
import org.sanad.retrieval.QuestionReader;

/**
 * The body of a question.
 *
 * @param question at most 2,000 characters
 * @param conversationId as an earlier answer gave it
 * @param language ISO 639-1 code; detected when absent
 * @param asOf RFC 3339: answer with what was known then
 * @param from date or date-time
 * @param to date or date-time
 * @param place a place by any of its names
 */
public record AnswerRequest(
        @Nullable String question,
        @Nullable String conversationId,
        @Nullable String language,
        @Nullable String asOf,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place) {
    private static final int LONGEST_QUESTION = 2_000;
    private static final int LONGEST_FIELD = 300;

    /** A request read: one of the two is there. */
    public sealed interface Reading {
        /** It can be answered. */
        record Sound(
                String question,
                QuestionReader.Frame frame,
                @Nullable String conversationId) implements Reading {}

        /** It cannot; each fault is named. */
        record Faulty(List<FieldError> errors) implements Reading {}
    }

    /** Checks every field. */
    public Reading read() {
        List<FieldError> errors = new ArrayList<>();
        if (question == null || question.isBlank()) {
            errors.add(new FieldError("question", "must be given and not blank"));
        } else if (question.codePointCount(0, question.length()) > LONGEST_QUESTION) {
            errors.add(new FieldError("question", "must have at most " + LONGEST_QUESTION + " characters"));
        }
        bounded("conversationId", conversationId, errors);
        bounded("place", place, errors);
        if (language != null && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")) {
            errors.add(new FieldError("language", "must be a language code such as en"));
        }
        Instant known = instant("asOf", asOf, errors);
        LocalDate first = day("from", from, errors);
        LocalDate last = day("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "must not be before from"));
        }
        if (!errors.isEmpty() || question == null) {
            return new Reading.Faulty(List.copyOf(errors));
        }
        return new Reading.Sound(
                question.strip(), new QuestionReader.Frame(language, known, first, last, place), conversationId);
    }

    private static void bounded(String field, @Nullable String value, List<FieldError> errors) {
        if (value != null && value.length() > LONGEST_FIELD) {
            errors.add(new FieldError(field, "must have at most " + LONGEST_FIELD + " characters"));
        }
    }

    private static @Nullable Instant instant(String field, @Nullable String value, List<FieldError> errors) {
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "must be a date-time such as 2024-11-30T12:00:00Z"));
            return null;
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String value, List<FieldError> errors) {
        if (value == null) {
            return null;
        }
        try {
            return value.length() <= 10
                    ? LocalDate.parse(value)
                    : OffsetDateTime.parse(value)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate();
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "must be a date such as 2024-11-30, or a date-time"));
            return null;
        }
    }
}
