package org.sanad.answers;

import java.util.Collection;
import java.util.List;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Polarity;
import org.sanad.events.SourcedClaim;

/** Which claims say the opposite of one another, inside an event and across reports. */
final class Disputes {
    /** Share of common words above which a denial in another report is about the same thing. */
    private static final double SAME_MATTER = 0.4;

    private Disputes() {}

    /** Those that say that the claim is not so. */
    static List<SourcedClaim> of(SourcedClaim claim, Collection<SourcedClaim> others) {
        if (claim.claim().polarity() == Polarity.NEGATIVE) {
            return List.of();
        }
        return others.stream()
                .filter(other -> disputes(other, claim))
                .distinct()
                .toList();
    }

    /** Whether the first says that the second is not so. */
    static boolean disputes(SourcedClaim first, SourcedClaim second) {
        Claim denial = first.claim();
        Claim claim = second.claim();
        if (denial.polarity() != Polarity.NEGATIVE
                || claim.polarity() != Polarity.POSITIVE
                || denial.type() != claim.type()) {
            return false;
        }
        if (claim.id().equals(denial.about())) {
            return true;
        }
        if (claim.reportId().equals(denial.reportId())) {
            return false;
        }
        return disputedInTheStore(first, second) || Origins.likeness(denial.says(), claim.says()) >= SAME_MATTER;
    }

    /** Both are of one event, whose claim the store holds to be disputed: that needs no common language. */
    private static boolean disputedInTheStore(SourcedClaim denial, SourcedClaim claim) {
        return denial.eventId().equals(claim.eventId())
                && claim.claim().status() == ClaimStatus.DISPUTED
                && denial.claim().status() == ClaimStatus.DENIED
                && denial.claim().about() == null
                && denial.claim().predicate() == claim.claim().predicate();
    }
}
