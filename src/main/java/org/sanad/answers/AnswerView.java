package org.sanad.answers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it leaves over HTTP, in the contract's shape.
 *
 * @param id short code that cannot be guessed
 * @param status {@code ANSWERED}, {@code PARTIAL}, {@code ABSTAINED}, {@code OUT_OF_SCOPE} or {@code CLARIFICATION}
 * @param options choices of a clarification
 * @param dataUntil the newest publication in the store
 * @param newestSource the newest publication among the citations
 * @param mode {@code EXTRACTIVE}: written without a model; {@code MODEL}: sentences of a model are among them
 * @param model its name, null without one
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
                        a.language(),
                        conversationId,
                        a.statements(),
                        a.citations(),
                        a.unknowns(),
                        null,
                        List.of(),
                        a.notice(),
                        dataUntil,
                        a.newestSource(),
                        a.model() == null ? "EXTRACTIVE" : "MODEL",
                        a.model(),
                        true,
                        a.searched());
            case Answer.Abstained a ->
                new Bare("ABSTAINED", a.message(), List.of(), a.notice()).of(a, id, conversationId, dataUntil);
            case Answer.OutOfScope a ->
                new Bare("OUT_OF_SCOPE", a.message(), List.of(), a.notice()).of(a, id, conversationId, dataUntil);
            case Answer.Clarification a ->
                new Bare("CLARIFICATION", a.message(), a.options(), null).of(a, id, conversationId, dataUntil);
        };
    }

    /** An answer without statements. */
    private record Bare(
            String status,
            String message,
            List<String> options,
            @Nullable String notice) {
        AnswerView of(Answer answer, String id, String conversationId, @Nullable Instant dataUntil) {
            return new AnswerView(
                    id,
                    status,
                    answer.language(),
                    conversationId,
                    List.of(),
                    List.of(),
                    List.of(),
                    message,
                    options,
                    notice,
                    dataUntil,
                    null,
                    "EXTRACTIVE",
                    null,
                    true,
                    answer.searched());
        }
    }
}
