package org.sanad.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;

/** Marks the claims that another claim of the same report denies; a denial never deletes what it denies. */
final class Disputed {
    private Disputed() {}

    static List<Claim> marked(List<Claim> claims) {
        Set<UUID> denied = claims.stream()
                .filter(c -> c.status() == ClaimStatus.DENIED)
                .map(Claim::about)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return claims.stream()
                .map(c -> denied.contains(c.id()) && c.status() == ClaimStatus.ASSERTED
                        ? c.withStatus(ClaimStatus.DISPUTED)
                        : c)
                .toList();
    }
}
