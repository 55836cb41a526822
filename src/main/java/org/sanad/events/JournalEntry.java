package org.sanad.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person changed by hand.
 *
 * @param who whose key it was done with
 * @param eventId the event that was split or merged into, null for a claim
 * @param claimId the claim that was changed, null for an event
 * @param before what was so before, as far as it changed
 * @param after what is so since
 * @param undoes the entry that this one takes back, null for anything but an UNDO
 * @param undoneBy the entry that takes this one back, null while it stands
 */
public record JournalEntry(
        UUID id,
        Instant at,
        String who,
        Kind kind,
        String reason,
        @Nullable UUID eventId,
        @Nullable UUID claimId,
        JsonNode before,
        JsonNode after,
        @Nullable UUID undoes,
        @Nullable UUID undoneBy) {
    /** What was done. */
    public enum Kind {
        SPLIT,
        MERGE,
        CLAIM,
        UNDO
    }
}
