package org.sanad.answers;

import java.util.List;
import org.sanad.events.SourcedClaim;

/**
 * A sentence that somebody wrote, before it is verified.
 *
 * @param language ISO 639-1 code of the sentence; words of a report in it stay in theirs
 * @param claims what it rests on, the first being what it mainly says
 * @param disputes those among them that say the opposite of the first
 */
public record Draft(
        String text, String language, List<SourcedClaim> claims, List<SourcedClaim> disputes, Standing standing) {
    public Draft {
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
    }
}
