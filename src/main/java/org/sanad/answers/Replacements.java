package org.sanad.answers;

import java.util.Collection;
import java.util.List;
import org.sanad.events.ClaimStatus;
import org.sanad.events.SourcedClaim;

/** Which claims took the place of one that was said to be wrong. */
final class Replacements {
    private Replacements() {}

    /** Whether the store holds that the claim was corrected. */
    static boolean corrected(SourcedClaim claim) {
        return claim.claim().status() == ClaimStatus.CORRECTED;
    }

    /** Those that corrected the claim; none when it stands. */
    static List<SourcedClaim> of(SourcedClaim claim, Collection<SourcedClaim> others) {
        return others.stream()
                .filter(other -> replaces(other, claim))
                .distinct()
                .toList();
    }

    /** Whether the first took the place of the second. */
    static boolean replaces(SourcedClaim first, SourcedClaim second) {
        return corrected(second) && first.claim().id().equals(second.supersededBy());
    }
}
