package org.sanad.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim names, or the words where it names none; never averaged, never made up.
 *
 * @param measure what is counted
 * @param unit what one of it is
 * @param text the report's words
 * @param value the number, only when it is stated as exact
 * @param min least number the words allow, null when open or unquantified
 * @param max greatest number the words allow, null when open or unquantified
 * @param qualifier how the words limit the number
 * @param group the people or things counted, in the report's words, null when plain
 * @param partOf the words of the figure that this one is a part of, null when it stands alone
 * @param flow true for what happened in a time, false for a stock at a time, null when the measure has no such pair
 * @param asOf the day the number was true, null when not said
 */
public record Figure(
        Measure measure,
        Unit unit,
        String text,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        Qualifier qualifier,
        @Nullable String group,
        @Nullable String partOf,
        @Nullable Boolean flow,
        @Nullable LocalDate asOf) {

    public Figure {
        if (min != null && max != null && max < min) {
            throw new IllegalArgumentException("A figure cannot be at least " + min + " and at most " + max);
        }
    }

    /** Whether it names any number, even a vague one. */
    public boolean quantified() {
        return min != null || max != null || value != null;
    }

    /** The same number of something else. */
    public Figure withMeasure(Measure other) {
        return new Figure(other, unit, text, value, min, max, qualifier, group, partOf, flow, asOf);
    }

    /** The same number as a part of another. */
    public Figure withWhole(Figure whole) {
        return new Figure(measure, unit, text, value, min, max, qualifier, group, whole.text, flow, asOf);
    }
}
