package org.sanad.reports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as every list of the service answers it.
 *
 * @param items whole objects, in the list's order
 * @param next opaque cursor of the page after this one, null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The page of what a list holds, taken from one item more than the page is long. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()).opaque());
    }

    /** The same page of other objects. */
    public <R> Page<R> map(Function<T, R> other) {
        return new Page<>(items.stream().map(other).toList(), next);
    }
}
