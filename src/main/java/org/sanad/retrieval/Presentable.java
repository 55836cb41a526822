package org.sanad.retrieval;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.events.ClaimStatus;
import org.sanad.events.SourcedClaim;

/** What of the supporting claims a reader is shown: no number that its own report corrects, and whatever took the place of one. */
final class Presentable {
    private Presentable() {}

    /**
     * What of the supporting claims may be told, with what took the place of any of them: that supports the question as
     * well as they do, whatever its words.
     */
    static List<SourcedClaim> of(
            List<SourcedClaim> supporting, Function<Set<UUID>, List<SourcedClaim>> store, Map<UUID, Double> coverage) {
        Map<UUID, SourcedClaim> all = new LinkedHashMap<>();
        supporting.forEach(c -> all.put(c.claim().id(), c));
        Set<UUID> replacing = new HashSet<>();
        supporting.stream()
                .filter(c -> takenBack(c) && c.supersededBy() != null)
                .forEach(c -> {
                    UUID by = Objects.requireNonNull(c.supersededBy());
                    replacing.add(by);
                    coverage.merge(by, coverage.getOrDefault(c.claim().id(), 0.0), Math::max);
                });
        replacing.removeAll(all.keySet());
        store.apply(replacing).forEach(c -> all.put(c.claim().id(), c));
        return all.values().stream().filter(c -> !correctedAtOnce(c, all)).toList();
    }

    /** A number that its own report puts right. */
    private static boolean correctedAtOnce(SourcedClaim claim, Map<UUID, SourcedClaim> all) {
        SourcedClaim by = claim.supersededBy() == null ? null : all.get(claim.supersededBy());
        return takenBack(claim)
                && by != null
                && by.claim().reportId().equals(claim.claim().reportId());
    }

    /** Whether its source took it back: told, but behind what stands. */
    static boolean takenBack(SourcedClaim claim) {
        return claim.claim().status() == ClaimStatus.CORRECTED || claim.claim().status() == ClaimStatus.RETRACTED;
    }
}
