package org.sanad.answers.kept;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: enough to show it again, to see what became of its claims, and to make it anew.
 *
 * @param code as it is shown, such as {@code A7K-42X-9QD}
 * @param askedAt when the question came, before anything was looked up
 * @param mode {@code EXTRACTIVE} or {@code MODEL}
 * @param promptHash SHA-256 of what a model was asked, null without one
 * @param frame what the question was understood to ask, as ids; never its words
 * @param statements as they left
 * @param citations as they left
 * @param drafts every sentence that was written, in the order it was verified
 * @param gaps what could not be answered, none of a whole answer
 */
public record AnswerRecord(
        String code,
        Instant askedAt,
        String status,
        String language,
        String mode,
        @Nullable String model,
        @Nullable String promptHash,
        Versions versions,
        Inputs inputs,
        JsonNode frame,
        JsonNode statements,
        JsonNode citations,
        List<String> unknowns,
        @Nullable String notice,
        @Nullable Instant dataUntil,
        @Nullable Instant newestSource,
        List<Used> claims,
        List<Judged> drafts,
        List<Gap> gaps) {

    public AnswerRecord {
        unknowns = List.copyOf(unknowns);
        claims = List.copyOf(claims);
        drafts = List.copyOf(drafts);
        gaps = List.copyOf(gaps);
    }

    /**
     * What made the answer.
     *
     * @param service the project's version
     * @param checks hash of the names of the verifier's checks
     * @param lexicon hash of the files that questions are read by
     */
    public record Versions(String service, String checks, String lexicon) {}

    /**
     * What was sent.
     *
     * @param question kept only where the operator wants it
     * @param language as given, null when it was detected
     * @param place as given; where no gazetteer has it, kept as the question is
     * @param context what the conversation had asked before, null at its start
     */
    public record Inputs(
            @Nullable String question,
            @Nullable String language,
            @Nullable Instant asOf,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String place,
            @JsonRawValue @Nullable String context) {}

    /**
     * A claim that the answer cites.
     *
     * @param citation its number in the answer
     * @param statements numbers of the statements that cite it, from 1
     * @param status how it stood when it was used, null when that is not known
     * @param supersededBy the claim that had corrected it by then
     * @param text the report's text as it was then, null before the answer is kept
     */
    public record Used(
            UUID claimId,
            int citation,
            List<Integer> statements,
            UUID reportId,
            @Nullable String status,
            @Nullable UUID supersededBy,
            @Nullable TextVersion text) {
        public Used {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Which text a claim was read in.
     *
     * @param revision of the report, from 1
     * @param hash SHA-256 of the text
     */
    public record TextVersion(int revision, String hash) {}

    /**
     * A sentence before it was verified, and what the verifier found.
     *
     * @param claims what it was to rest on
     * @param supported whether it was let out
     * @param failed the checks it did not pass
     * @param checks the checks that ran
     */
    public record Judged(
            String text,
            List<UUID> claims,
            String standing,
            boolean supported,
            List<String> failed,
            List<String> checks) {
        public Judged {
            claims = List.copyOf(claims);
            failed = List.copyOf(failed);
            checks = List.copyOf(checks);
        }
    }

    /**
     * Something asked and not answered.
     *
     * @param placeId of a country or first-level region, null for none or one that the gazetteer does not list
     * @param place its name
     * @param topic a service, measure, type or group of the event model, null for none in particular
     */
    public record Gap(
            @Nullable Long placeId,
            @Nullable String place,
            @Nullable String topic) {}
}
