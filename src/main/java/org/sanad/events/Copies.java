package org.sanad.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which reports carry nearly the same text: what they say in their own voice was written once. */
final class Copies {
    /** No report copies another. */
    static final Copies NONE = new Copies(Set.of());

    private final Set<Pair> pairs;
    private final Families<UUID> families = new Families<>();

    Copies(Collection<Pair> pairs) {
        this.pairs = new HashSet<>(pairs);
        pairs.forEach(pair -> families.join(pair.one(), pair.other()));
    }

    /** Whether the texts of the two are alike. */
    boolean alike(UUID one, UUID other) {
        return !one.equals(other) && pairs.contains(Pair.of(one, other));
    }

    /** One id for all reports that copy each other, over any number of steps. */
    UUID family(UUID report) {
        return families.of(report);
    }
}
