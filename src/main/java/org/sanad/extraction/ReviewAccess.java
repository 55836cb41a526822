package org.sanad.extraction;

import org.jspecify.annotations.Nullable;

/** Who may see the list for review. Whatever keeps the keys implements it; while nothing does, nobody may. */
public interface ReviewAccess {
    /** Whether this key, as sent in {@code X-API-Key}, is of an administrator; null when none was sent. */
    boolean admits(@Nullable String key);
}
