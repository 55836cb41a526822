package org.sanad.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.text.Folding;

/**
 * Who first said each of some claims: the original speaker where that has a name, however many publishers quote it; else the
 * publisher, and publishers whose reports copy each other are one.
 */
final class ClaimOrigins {
    private final Map<UUID, String> byClaim = new HashMap<>();
    private final Families<String> joined = new Families<>();

    ClaimOrigins(List<Claim> claims, Copies copies) {
        for (Claim claim : claims) {
            if (!named(claim)) {
                joined.join(publisher(claim), "family " + copies.family(claim.reportId()));
            }
        }
        claims.forEach(claim -> byClaim.put(claim.id(), joined.of(key(claim))));
    }

    /** The origin of one of the claims, as a key that only equals itself. */
    String of(Claim claim) {
        return byClaim.getOrDefault(claim.id(), key(claim));
    }

    /** Whether somebody with a name is quoted, other than the publisher itself. */
    static boolean named(Claim claim) {
        return claim.attribution().size() > 1 && claim.speaker().named();
    }

    /** Whether a claim is in its publisher's own voice. */
    static boolean ownVoice(Claim claim) {
        return claim.attribution().size() == 1;
    }

    /** The folded name of who first said it, without regard to copies. */
    static String key(Claim claim) {
        return named(claim) ? Folding.fold(claim.speaker().name()) : publisher(claim);
    }

    static String publisher(Claim claim) {
        return Folding.fold(claim.attribution().getFirst().name());
    }
}
