package org.sanad.answers.kept;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim after an answer cited it.
 *
 * @param statement number of the statement that rests on it, from 1
 * @param citation number of the citation
 * @param at when that was noticed, which is the moment of the change but for changes that are only found when looked for
 * @param by who says otherwise; null when a person changed it, or when a report was taken back
 */
public record Correction(
        int statement,
        int citation,
        UUID claimId,
        What what,
        Instant at,
        @Nullable By by) {

    /** What happened to it. */
    public enum What {
        /** Its report was taken back. */
        WITHDRAWN,
        /** Its report is no longer read as saying so. */
        REMOVED,
        /** Whoever said it took it back. */
        RETRACTED,
        /** It is held to be a denial now. */
        DENIED,
        /** Another claim says that it is not so. */
        DISPUTED,
        /** A figure of it was said to be wrong. */
        CORRECTED,
        /** Its report was revised, or the same speaker counted anew. */
        SUPERSEDED,
        /** A person changed what was read of it. */
        CHANGED
    }

    /**
     * The claim or report that did it.
     *
     * @param claimId null when a whole report took another's place
     * @param source its publisher
     */
    public record By(
            @Nullable UUID claimId,
            UUID reportId,
            String source,
            @Nullable Instant publishedAt) {}
}
