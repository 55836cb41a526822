package org.sanad.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it leaves over HTTP, in the contract's shape.
 *
 * @param id short code that cannot be guessed
 * @param status {@code ANSWERED}, {@code PARTIAL}, {@code ABSTAINED} or {@code OUT_OF_SCOPE}
 * @param options choices of a clarification; none so far
 * @param dataUntil the newest publication in the store
 * @param newestSource the newest publication among the citations
 * @param mode {@code EXTRACTIVE}: written without a model
 * @param verified whether every statement passed the verifier; always true
 */
public record AnswerView(
        String id,
        String status,
        String language,
        String conversationId,
        List<Statement> statements,
        List<Citation> citations,
        List<String> unknowns,
        @Nullable String message,
        List<String> options,
        @Nullable String notice,
        @Nullable Instant dataUntil,
        @Nullable Instant newestSource,
        String mode,
        @Nullable String model,
        boolean verified,
        Searched searched) {

    /** The view of an answer. */
    static AnswerView of(Answer answer, String conversationId, @Nullable Instant dataUntil) {
        String id = AnswerCode.next();
        return switch (answer) {
            case Answer.Answered a ->
                new AnswerView(
                        id,
                        a.partial() ? "PARTIAL" : "ANSWERED",
                        "en",
                        conversationId,
                        a.statements(),
                        a.citations(),
                        a.unknowns(),
                        null,
                        List.of(),
                        a.notice(),
                        dataUntil,
                        a.newestSource(),
                        "EXTRACTIVE",
                        null,
                        true,
                        a.searched());
            case Answer.Abstained a ->
                empty(id, "ABSTAINED", conversationId, a.message(), a.notice(), dataUntil, a.searched());
            case Answer.OutOfScope a ->
                empty(id, "OUT_OF_SCOPE", conversationId, a.message(), null, dataUntil, a.searched());
        };
    }

    private static AnswerView empty(
            String id,
            String status,
            String conversationId,
            String message,
            @Nullable String notice,
            @Nullable Instant dataUntil,
            Searched searched) {
        return new AnswerView(
                id,
                status,
                "en",
                conversationId,
                List.of(),
                List.of(),
                List.of(),
                message,
                List.of(),
                notice,
                dataUntil,
                null,
                "EXTRACTIVE",
                null,
                true,
                searched);
    }
}
