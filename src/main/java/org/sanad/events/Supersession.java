package org.sanad.events;

import java.util.UUID;

/**
 * A figure whose place another claim took.
 *
 * @param claim whose figure it is
 * @param ordinal which of its figures
 * @param by the claim that took its place
 */
record Supersession(UUID claim, int ordinal, UUID by, Kind kind) {
    /** How it came. */
    enum Kind {
        /** It was said to be wrong. */
        CORRECTION,
        /** The same speaker counted again. */
        LATER_COUNT
    }
}
