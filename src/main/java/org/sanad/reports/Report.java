package org.sanad.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored report: the text as it came, and what is known of how it came.
 *
 * @param text as sent (HTML reduced to its visible text), unnormalised; every quote is a slice of it
 * @param source the publisher's name
 * @param language ISO 639-1 code, given or detected
 * @param publishedAt null when the sender did not say; then no relative date in it is resolved
 * @param externalId the sender's id, null when there was none
 * @param revisionOf the report that this one replaces, null for a first version
 * @param failure why it FAILED or was QUARANTINED, null otherwise
 */
public record Report(
        UUID id,
        String text,
        String source,
        @Nullable String title,
        @Nullable String url,
        String language,
        @Nullable Instant publishedAt,
        Instant receivedAt,
        @Nullable String externalId,
        @Nullable UUID revisionOf,
        Confidentiality confidentiality,
        Status status,
        @Nullable String failure,
        int claimCount) {

    /** Where it stands on its way. */
    public enum Status {
        /** Durably stored, not yet read. */
        RECEIVED,
        /** Read; its claims are in events and answers. */
        EXTRACTED,
        /** Held back for a person to look at. */
        QUARANTINED,
        /** Could not be read, see {@link Report#failure}. */
        FAILED,
        /** Taken back, or replaced by a revision; its claims are nowhere. */
        WITHDRAWN
    }

    /** Who may see it. */
    public enum Confidentiality {
        PUBLIC,
        RESTRICTED,
        CONFIDENTIAL
    }

    /** The time it became known: when published, else when received. */
    public Instant knownAt() {
        return publishedAt == null ? receivedAt : publishedAt;
    }
}
