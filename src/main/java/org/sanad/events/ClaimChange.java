package org.sanad.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes of a claim, or what was so before; null where nothing changes.
 *
 * @param status how it stands by itself, whatever others say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimChange(
        @Nullable EventType type,
        @Nullable Period time,
        @Nullable Location location,
        @Nullable Polarity polarity,
        @Nullable ClaimStatus status,
        @Nullable List<Figure> figures) {

    ClaimChange {
        figures = figures == null ? null : List.copyOf(figures);
    }

    /** Whether nothing changes. */
    boolean nothing() {
        return equals(new ClaimChange(null, null, null, null, null, null));
    }

    /** What the claim says now of all that this changes. */
    ClaimChange before(Claim claim) {
        return new ClaimChange(
                type == null ? null : claim.type(),
                time == null ? null : claim.time(),
                location == null ? null : claim.location(),
                polarity == null ? null : claim.polarity(),
                status == null ? null : claim.status(),
                figures == null ? null : claim.figures());
    }

    /** The claim with the changes. */
    Claim in(Claim claim) {
        return changed(
                claim,
                type == null ? claim.type() : type,
                time == null ? claim.time() : time,
                location == null ? claim.location() : location,
                polarity == null ? claim.polarity() : polarity,
                status == null ? claim.status() : status,
                figures == null ? claim.figures() : figures);
    }

    /** The claim as it was before this change, which this is not any more. */
    Claim backFrom(Claim claim, ClaimChange before) {
        return changed(
                claim,
                before.type == null ? claim.type() : before.type,
                before.time == null ? claim.time() : before.time,
                // A claim may have had no place before.
                location == null ? claim.location() : before.location,
                before.polarity == null ? claim.polarity() : before.polarity,
                before.status == null ? claim.status() : before.status,
                before.figures == null ? claim.figures() : before.figures);
    }

    private static Claim changed(
            Claim claim,
            EventType type,
            Period time,
            @Nullable Location location,
            Polarity polarity,
            ClaimStatus status,
            List<Figure> figures) {
        return new Claim(
                claim.id(),
                claim.reportId(),
                claim.says(),
                claim.predicate(),
                polarity,
                status,
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                claim.quote(),
                figures,
                type,
                claim.subsector(),
                claim.effect(),
                time,
                location,
                claim.origin(),
                claim.destination(),
                claim.actors(),
                claim.targets(),
                claim.realis(),
                claim.about(),
                claim.replaces(),
                claim.quotedSpeaker(),
                claim.extractor());
    }
}
