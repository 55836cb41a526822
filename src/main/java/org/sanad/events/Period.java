package org.sanad.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as the report lets one say.
 *
 * @param start first day, null when unknown
 * @param end last day, null when unknown; with {@link Anchor#DOCUMENT} the day of publication, before which it happened
 * @param precision how exact the days are
 * @param text the report's words, null when it has none
 * @param relation how the words relate to the happening
 * @param anchor what relative words were counted from
 * @param ongoing whether it was still going on when reported
 */
public record Period(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Precision precision,
        @Nullable String text,
        Relation relation,
        @Nullable Anchor anchor,
        boolean ongoing) {

    /** Nothing is known. */
    public static final Period UNKNOWN = new Period(null, null, Precision.UNKNOWN, null, Relation.ON, null, false);

    public Period {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + " before it starts on " + start);
        }
    }

    /** How exact a period is. */
    public enum Precision {
        MINUTE,
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** How words of time relate to what happened. */
    public enum Relation {
        ON,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER,
        DURING,
        BETWEEN
    }

    /** What a period was resolved against; null where its words name a full date or cannot be resolved. */
    public enum Anchor {
        PUBLICATION_DATE,
        DATELINE,
        PRIOR_SENTENCE,
        DOCUMENT
    }

    /** By the day of publication, no closer: the report names no time. */
    public static Period document(LocalDate published) {
        return new Period(null, published, Precision.UNKNOWN, null, Relation.ON, Anchor.DOCUMENT, false);
    }

    /** The same time, carried over from the sentence before. */
    public Period carriedOver() {
        return new Period(start, end, precision, text, relation, Anchor.PRIOR_SENTENCE, ongoing);
    }

    /** Whether a day is named, rather than only the day of publication. */
    public boolean dated() {
        return start != null;
    }
}
