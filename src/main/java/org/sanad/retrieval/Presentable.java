package org.sanad.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.events.ClaimStatus;
import org.sanad.events.SourcedClaim;

/** What of the supporting claims a reader is shown: those in the question's language, and no number that its own report corrects. */
final class Presentable {
    private Presentable() {}

    /** Those of the question's language, as long as there are any: an answer repeats the words of its reports. */
    static List<SourcedClaim> of(Question question, List<SourcedClaim> supporting) {
        Map<UUID, UUID> reports = new HashMap<>();
        supporting.forEach(c -> reports.put(c.claim().id(), c.claim().reportId()));
        List<SourcedClaim> standing = supporting.stream()
                .filter(c -> !c.claim().reportId().equals(reports.get(c.supersededBy())))
                .toList();
        List<SourcedClaim> own = standing.stream()
                .filter(c -> c.language().equals(question.language()))
                .toList();
        return own.isEmpty() ? standing : own;
    }

    /** Whether its source took it back: told, but behind what stands. */
    static boolean takenBack(SourcedClaim claim) {
        return claim.claim().status() == ClaimStatus.CORRECTED || claim.claim().status() == ClaimStatus.RETRACTED;
    }
}
