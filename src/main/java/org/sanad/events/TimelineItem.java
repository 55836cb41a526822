package org.sanad.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an event's timeline: a claim, or something that a person changed.
 *
 * @param at when it became known: a claim when its report did, a change when it was made
 * @param kind CLAIM_MADE for a claim, else what a person did
 * @param day when it is said to have happened, null when that is not said
 * @param says the claim's words
 * @param source the publisher
 * @param origin the original speaker
 * @param status how the claim stands now
 * @param supersededBy the claim that corrected it
 * @param reason why a person changed something
 * @param journalId the change's entry in the journal
 */
public record TimelineItem(
        Instant at,
        Kind kind,
        @Nullable Instant reportedAt,
        @Nullable LocalDate day,
        @Nullable UUID claimId,
        @Nullable UUID reportId,
        @Nullable String says,
        @Nullable String source,
        @Nullable String origin,
        @Nullable Polarity polarity,
        @Nullable ClaimStatus status,
        @Nullable UUID supersededBy,
        List<EventView.FigureView> figures,
        @Nullable String reason,
        @Nullable UUID journalId) {
    public TimelineItem {
        figures = List.copyOf(figures);
    }

    /** What happened then. */
    public enum Kind {
        CLAIM_MADE,
        SPLIT,
        MERGE,
        CLAIM_CHANGED,
        UNDO
    }

    static TimelineItem of(SourcedClaim sourced) {
        Claim claim = sourced.claim();
        LocalDate start = claim.time().start();
        return new TimelineItem(
                sourced.knownAt(),
                Kind.CLAIM_MADE,
                sourced.knownAt(),
                start == null ? claim.time().end() : start,
                claim.id(),
                claim.reportId(),
                claim.says(),
                sourced.source(),
                claim.speaker().name(),
                claim.polarity(),
                claim.status(),
                sourced.supersededBy(),
                claim.figures().stream().map(EventView.FigureView::of).toList(),
                null,
                null);
    }

    static TimelineItem of(JournalEntry entry) {
        Kind kind = switch (entry.kind()) {
            case SPLIT -> Kind.SPLIT;
            case MERGE -> Kind.MERGE;
            case CLAIM -> Kind.CLAIM_CHANGED;
            case UNDO -> Kind.UNDO;
        };
        return new TimelineItem(
                entry.at(),
                kind,
                null,
                null,
                entry.claimId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                entry.reason(),
                entry.id());
    }
}
