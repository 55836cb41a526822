package org.sanad.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/**
 * How the claims of one event stand to each other. Independence is by original speaker, not by outlet: two outlets that
 * quote one monitor are one, see {@link ClaimOrigins}. A denial disputes what it denies and nothing else, and stays a
 * denial.
 *
 * @param claims the event's claims, each with the status it has among the others
 * @param status of the event: the strongest of its claims', denials excepted; a denial that stands alone makes DISPUTED
 * @param independentOrigins how many different origins assert it
 * @param outlets how many different publishers carry it
 */
record Corroboration(List<Claim> claims, ClaimStatus status, int independentOrigins, int outlets) {
    /** The speaker says that it is so, and does not merely expect, plan, threaten or accuse. */
    private static final Set<Modality> FIRM = EnumSet.of(Modality.FACT, Modality.REPORTED, Modality.WITNESS);

    private static final Set<Modality> NOT_YET =
            EnumSet.of(Modality.HYPOTHETICAL, Modality.PLANNED, Modality.THREATENED, Modality.FORECAST);

    /** Of the claims of one report. */
    static Corroboration of(List<Claim> claims) {
        return of(claims, Copies.NONE);
    }

    /** Of claims as they stand by themselves, where these reports copy each other. */
    static Corroboration of(List<Claim> claims, Copies copies) {
        ClaimOrigins origins = new ClaimOrigins(claims, copies);
        List<Claim> standing = claims.stream()
                .map(claim -> claim.withStatus(status(claim, claims, origins)))
                .toList();
        ClaimStatus strongest = standing.stream()
                .map(Claim::status)
                .filter(status -> status != ClaimStatus.DENIED)
                .min(ClaimStatus::compareTo)
                .orElse(ClaimStatus.DISPUTED);
        int independent = (int) claims.stream()
                .filter(Corroboration::asserts)
                .map(origins::of)
                .distinct()
                .count();
        int outlets =
                (int) claims.stream().map(ClaimOrigins::publisher).distinct().count();
        return new Corroboration(standing, strongest, independent, outlets);
    }

    /** Whether the claim says of its event that it is not so. */
    static boolean denies(Claim claim) {
        return claim.status() == ClaimStatus.DENIED || claim.polarity() == Polarity.NEGATIVE;
    }

    private static boolean asserts(Claim claim) {
        return !denies(claim) && claim.status() != ClaimStatus.RETRACTED && !NOT_YET.contains(claim.modality());
    }

    private static ClaimStatus status(Claim claim, List<Claim> all, ClaimOrigins origins) {
        if (claim.status() != ClaimStatus.ASSERTED || denies(claim)) {
            return claim.status();
        }
        if (all.stream().anyMatch(other -> denies(other) && disputes(other, claim, all))) {
            return ClaimStatus.DISPUTED;
        }
        return all.stream().anyMatch(other -> confirms(other, claim, origins))
                ? ClaimStatus.CONFIRMED
                : ClaimStatus.ASSERTED;
    }

    private static boolean disputes(Claim denial, Claim claim, List<Claim> all) {
        if (sameVoice(denial, claim)) {
            return false;
        }
        @Nullable
        Claim denied = all.stream()
                .filter(c -> c.id().equals(denial.about()))
                .findFirst()
                .orElse(null);
        return denied == null ? denial.predicate() == claim.predicate() : sameMatter(denied, claim);
    }

    private static boolean confirms(Claim other, Claim claim, ClaimOrigins origins) {
        return asserts(other)
                && FIRM.contains(other.modality())
                && FIRM.contains(claim.modality())
                && !origins.of(other).equals(origins.of(claim))
                && vouchedForElsewhere(other, claim)
                && vouchedForElsewhere(claim, other)
                && sameMatter(other, claim);
    }

    /** An unnamed voice is its publisher's word, which adds nothing to what the same publisher brings from others. */
    private static boolean vouchedForElsewhere(Claim claim, Claim other) {
        return ClaimOrigins.ownVoice(claim)
                || ClaimOrigins.named(claim)
                || !ClaimOrigins.publisher(claim).equals(ClaimOrigins.publisher(other));
    }

    /** Two say the same when they say it of the same thing and name the same numbers, or none. */
    private static boolean sameMatter(Claim one, Claim other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        return one.predicate() == other.predicate()
                && one.realis() == other.realis()
                && one.figures().size() == other.figures().size()
                && one.figures().stream()
                        .allMatch(f -> other.figures().stream().anyMatch(g -> Figures.sameCount(f, g)));
    }

    /** Whether one voice says both; two that have no name are one only with one publisher. */
    private static boolean sameVoice(Claim one, Claim other) {
        boolean sameName = Folding.fold(one.speaker().name())
                .equals(Folding.fold(other.speaker().name()));
        return sameName && (one.speaker().named() || ClaimOrigins.publisher(one).equals(ClaimOrigins.publisher(other)));
    }
}
