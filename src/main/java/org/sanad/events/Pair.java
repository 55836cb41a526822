package org.sanad.events;

import java.util.Comparator;
import java.util.UUID;

/**
 * Two different ids of one kind, in the order that PostgreSQL gives them.
 *
 * @param one the smaller
 * @param other the greater
 */
record Pair(UUID one, UUID other) implements Comparable<Pair> {
    /** Ids by their bytes: {@link UUID#compareTo} takes the halves for signed numbers. */
    static final Comparator<UUID> ORDER = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    private static final Comparator<Pair> PAIRS =
            Comparator.comparing(Pair::one, ORDER).thenComparing(Pair::other, ORDER);

    Pair {
        if (ORDER.compare(one, other) >= 0) {
            throw new IllegalArgumentException("No pair in order: " + one + ", " + other);
        }
    }

    static Pair of(UUID a, UUID b) {
        return ORDER.compare(a, b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair other) {
        return PAIRS.compare(this, other);
    }
}
