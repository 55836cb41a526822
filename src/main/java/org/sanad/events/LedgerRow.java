package org.sanad.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger of figures: one number that somebody named, as it was named. Nothing is averaged, nothing added.
 *
 * @param source the publisher
 * @param origin the original speaker
 * @param asOf the day the number was true, null when not said
 * @param reportedAt when its report became known
 * @param status how the claim that names it stands
 * @param supersededBy the claim that took its place: a correction, or a later count of the same speaker
 */
public record LedgerRow(
        UUID claimId,
        UUID eventId,
        UUID reportId,
        Measure measure,
        Unit unit,
        String text,
        @Nullable Number value,
        @Nullable Number min,
        @Nullable Number max,
        Qualifier qualifier,
        @Nullable String group,
        @Nullable String partOf,
        EventView.@Nullable FlowOrStock flowOrStock,
        String source,
        String origin,
        @Nullable LocalDate asOf,
        Instant reportedAt,
        EventView.@Nullable PlaceView place,
        Polarity polarity,
        ClaimStatus status,
        @Nullable UUID supersededBy) {

    static LedgerRow of(SourcedFigures sourced, Figure counted, UUID eventId, @Nullable UUID supersededBy) {
        Claim claim = sourced.claim();
        EventView.FigureView figure = EventView.FigureView.of(counted);
        return new LedgerRow(
                claim.id(),
                eventId,
                claim.reportId(),
                figure.measure(),
                figure.unit(),
                figure.text(),
                figure.value(),
                figure.min(),
                figure.max(),
                figure.qualifier(),
                figure.group(),
                figure.partOf(),
                figure.flowOrStock(),
                sourced.source(),
                claim.speaker().name(),
                figure.asOf(),
                sourced.knownAt(),
                claim.places().findFirst().map(EventView.PlaceView::of).orElse(null),
                claim.polarity(),
                claim.status(),
                supersededBy);
    }
}
