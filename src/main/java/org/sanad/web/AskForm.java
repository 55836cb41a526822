package org.sanad.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.AnswerRequest;
import org.sanad.reports.FieldError;

/**
 * The form as it was sent, and as it is shown again.
 *
 * @param question empty before anything was asked
 * @param questionFault what is wrong with it, in words, null when nothing is
 * @param asOf as sent, empty when not given
 * @param asOfFault what is wrong with it, in words, null when nothing is
 */
record AskForm(
        String question,
        @Nullable String questionFault,
        String asOf,
        @Nullable String asOfFault) {
    static final AskForm EMPTY = new AskForm("", null, "", null);

    private static final int DAY_LETTERS = "2024-11-30".length();

    static AskForm of(@Nullable String question, @Nullable String asOf) {
        return new AskForm(question == null ? "" : question, null, asOf == null ? "" : asOf.strip(), null);
    }

    /** The form with what is wrong in it. */
    AskForm with(List<FieldError> errors) {
        return new AskForm(question, fault("question", "The question", errors), asOf, fault("asOf", "The day", errors));
    }

    private static @Nullable String fault(String field, String name, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(error -> name + " " + error.reason() + ".")
                .findFirst()
                .orElse(null);
    }

    /** What it asks. */
    AnswerRequest request() {
        return new AnswerRequest(question, null, null, asOf.isEmpty() ? null : instant(asOf), null, null, null);
    }

    /** What was known on a day is what was known at its end. */
    private static String instant(String words) {
        try {
            return LocalDate.parse(words) + "T23:59:59Z";
        } catch (DateTimeException noDay) {
            return words;
        }
    }

    /** The day for a date field, which takes nothing longer. */
    public String day() {
        return asOf.length() > DAY_LETTERS ? asOf.substring(0, DAY_LETTERS) : asOf;
    }
}
