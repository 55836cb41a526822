package org.sanad.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param after where the page begins, null for the first page
 */
public record Paging(int limit, @Nullable Cursor after) {
    /** Items of a page when nobody says how many. */
    public static final int USUAL = 50;

    /** The most items of one page. */
    public static final int MOST = 200;

    /** Reads the parameters {@code limit} and {@code cursor}; what is wrong with them is added to the errors. */
    public static Paging read(@Nullable String limit, @Nullable String cursor, List<FieldError> errors) {
        return new Paging(limit(limit, errors), cursor(cursor, errors));
    }

    private static int limit(@Nullable String words, List<FieldError> errors) {
        if (words == null) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(words);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, in the same words as a number out of range.
        }
        errors.add(new FieldError("limit", "must be a whole number from 1 to " + MOST));
        return USUAL;
    }

    private static @Nullable Cursor cursor(@Nullable String words, List<FieldError> errors) {
        if (words == null) {
            return null;
        }
        Cursor cursor = Cursor.read(words).orElse(null);
        if (cursor == null) {
            errors.add(new FieldError("cursor", "must be the next of an earlier page"));
        }
        return cursor;
    }
}
