package org.sanad.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.text.Span;

/**
 * A claim with what a citation of it needs: how its event stands, and the report it is quoted from.
 *
 * @param source the report's publisher
 * @param language ISO 639-1 code of the report, and so of the quote
 * @param publishedAt null when the sender did not say
 * @param supersededBy the claim that corrected it, null when none did
 */
public record SourcedClaim(
        Claim claim,
        UUID eventId,
        ClaimStatus eventStatus,
        int independentOrigins,
        String source,
        @Nullable String title,
        @Nullable String url,
        String language,
        @Nullable Instant publishedAt,
        Instant receivedAt,
        @Nullable UUID supersededBy) {

    /** A claim that nobody corrected. */
    public SourcedClaim(
            Claim claim,
            UUID eventId,
            ClaimStatus eventStatus,
            int independentOrigins,
            String source,
            @Nullable String title,
            @Nullable String url,
            String language,
            @Nullable Instant publishedAt,
            Instant receivedAt) {
        this(
                claim,
                eventId,
                eventStatus,
                independentOrigins,
                source,
                title,
                url,
                language,
                publishedAt,
                receivedAt,
                null);
    }

    /**
     * The same claim in a place that its quote names, where it had none or one carried over from other words.
     *
     * @param words of the quote that name it
     * @throws IllegalStateException when its own words place it already
     */
    public SourcedClaim placed(Place place, String words) {
        if (placedByItsOwnWords()) {
            throw new IllegalStateException("Claim " + claim.id() + " has a place of its own");
        }
        Location there = new Location(
                place.name(), words, place, Location.Precision.TOWN, Location.Relation.IN, null, false, List.of());
        return standing(claim.at(there), eventStatus, independentOrigins, supersededBy);
    }

    /** Whether the quote itself says where, as far as it was understood. */
    public boolean placedByItsOwnWords() {
        Location location = claim.location();
        return location != null && location.place() != null && !location.inherited();
    }

    /** A sentence of its report that is no claim itself: to be quoted as the publisher's words, and cited by way of this claim. */
    public SourcedClaim beside(Span span, String words) {
        UUID id = UUID.nameUUIDFromBytes((claim.id() + " " + span.begin()).getBytes(StandardCharsets.UTF_8));
        return new SourcedClaim(
                claim.beside(id, span, words),
                id,
                ClaimStatus.ASSERTED,
                1,
                source,
                title,
                url,
                language,
                publishedAt,
                receivedAt);
    }

    /** The claim by way of which it is cited: itself, or for a sentence beside one that one. */
    public UUID citedBy() {
        return claim.beside() ? Objects.requireNonNull(claim.about()) : claim.id();
    }

    /** The event that it is of; none for a sentence beside a claim. */
    public Optional<UUID> event() {
        return claim.beside() ? Optional.empty() : Optional.of(eventId);
    }

    /** The same claim, standing otherwise. */
    SourcedClaim standing(Claim as, ClaimStatus event, int origins, @Nullable UUID corrector) {
        return new SourcedClaim(
                as, eventId, event, origins, source, title, url, language, publishedAt, receivedAt, corrector);
    }

    /** The time it became known: when published, else when received. */
    public Instant knownAt() {
        return publishedAt == null ? receivedAt : publishedAt;
    }
}
