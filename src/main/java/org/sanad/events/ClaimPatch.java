package org.sanad.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants changed of a claim, named as in the event's JSON; what is left out stays. The words of the report, and
 * what is quoted of them, cannot be changed.
 *
 * @param status how the claim stands by itself
 * @param figures in place of all figures it has
 * @param reason why, for the journal
 */
public record ClaimPatch(
        @Nullable EventType type,
        @Nullable Time time,
        @Nullable Where location,
        @Nullable Polarity polarity,
        @Nullable ClaimStatus status,
        @Nullable List<Count> figures,
        @Nullable String reason) {

    /** A period; {@code precision} is DAY and {@code relation} ON when left out. */
    public record Time(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Period.@Nullable Precision precision,
            @Nullable String text,
            Period.@Nullable Relation relation,
            Period.@Nullable Anchor anchor,
            @Nullable Boolean ongoing) {}

    /** A gazetteer entry, by its id; {@code precision} is the entry's own and {@code relation} IN when left out. */
    public record Where(
            @Nullable Long geonameId, Location.@Nullable Precision precision, Location.@Nullable Relation relation) {}

    /** A figure; {@code qualifier} is EXACT when there is a value and BETWEEN when there is none. */
    public record Count(
            @Nullable Measure measure,
            @Nullable Unit unit,
            @Nullable String text,
            @Nullable Double value,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Qualifier qualifier,
            @Nullable String group,
            @Nullable String partOf,
            EventView.@Nullable FlowOrStock flowOrStock,
            @Nullable LocalDate asOf) {}
}
