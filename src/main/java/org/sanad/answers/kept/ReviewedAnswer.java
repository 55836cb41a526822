package org.sanad.answers.kept;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer with all that is kept of it, for whoever runs the service.
 *
 * @param inputs what was sent; the question only where it is kept
 * @param drafts every sentence that was written, also those that were held back, with what the verifier found
 */
public record ReviewedAnswer(
        String id,
        String status,
        String language,
        Instant askedAt,
        String mode,
        @Nullable String model,
        @Nullable String promptHash,
        AnswerRecord.Versions versions,
        AnswerRecord.Inputs inputs,
        JsonNode frame,
        JsonNode statements,
        JsonNode citations,
        List<String> unknowns,
        @Nullable String notice,
        @Nullable Instant dataUntil,
        @Nullable Instant newestSource,
        List<AnswerRecord.Used> claims,
        List<AnswerRecord.Judged> drafts,
        List<Feedback> feedback,
        List<Correction> since) {
    public ReviewedAnswer {
        unknowns = List.copyOf(unknowns);
        claims = List.copyOf(claims);
        drafts = List.copyOf(drafts);
        feedback = List.copyOf(feedback);
        since = List.copyOf(since);
    }

    static ReviewedAnswer of(AnswerRecord answer, List<Feedback> feedback, List<Correction> since) {
        return new ReviewedAnswer(
                answer.code(),
                answer.status(),
                answer.language(),
                answer.askedAt(),
                answer.mode(),
                answer.model(),
                answer.promptHash(),
                answer.versions(),
                answer.inputs(),
                answer.frame(),
                answer.statements(),
                answer.citations(),
                answer.unknowns(),
                answer.notice(),
                answer.dataUntil(),
                answer.newestSource(),
                answer.claims(),
                answer.drafts(),
                feedback,
                since);
    }
}
