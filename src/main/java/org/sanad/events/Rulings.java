package org.sanad.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What people said of claims: that two are of one happening, or of two. The last word on two claims counts. */
final class Rulings {
    /** Nobody said anything. */
    static final Rulings NONE = new Rulings(List.of());

    private final Map<UUID, Map<UUID, Boolean>> words = new HashMap<>();

    /** Rulings in the order in which they were made. */
    Rulings(Collection<Ruling> rulings) {
        rulings.forEach(ruling -> {
            note(ruling.pair().one(), ruling.pair().other(), ruling.together());
            note(ruling.pair().other(), ruling.pair().one(), ruling.together());
        });
    }

    /** A word on two claims. */
    record Ruling(Pair pair, boolean together) {}

    private void note(UUID claim, UUID other, boolean together) {
        words.computeIfAbsent(claim, c -> new HashMap<>()).put(other, together);
    }

    /** Whether some claim of the first was parted from some claim of the second. */
    boolean apart(List<Claim> first, List<Claim> second) {
        return !words.isEmpty() && said(first, second).anyMatch(together -> !together);
    }

    /** Whether they were brought together, and no two of them parted since. */
    boolean together(List<Claim> first, List<Claim> second) {
        return !words.isEmpty() && said(first, second).anyMatch(together -> together) && !apart(first, second);
    }

    private Stream<Boolean> said(List<Claim> first, List<Claim> second) {
        return first.stream()
                .map(claim -> words.getOrDefault(claim.id(), Map.of()))
                .filter(others -> !others.isEmpty())
                .flatMap(others ->
                        second.stream().map(claim -> others.get(claim.id())).filter(Objects::nonNull));
    }
}
