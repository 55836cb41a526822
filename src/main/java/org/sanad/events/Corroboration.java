package org.sanad.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/**
 * How the claims of one event stand to each other. Independence is by original speaker, not by outlet: two outlets that
 * quote one monitor are one. A denial disputes what it denies and nothing else, and stays a denial.
 *
 * @param claims the event's claims, each with the status it has among the others
 * @param status of the event: the strongest of its claims', denials excepted; a denial that stands alone makes DISPUTED
 * @param independentOrigins how many different original speakers assert it; all unnamed ones together count for one, and
 *     only when nobody with a name does
 * @param outlets how many different publishers carry it
 */
record Corroboration(List<Claim> claims, ClaimStatus status, int independentOrigins, int outlets) {
    /** The speaker says that it is so, and does not merely expect, plan, threaten or accuse. */
    private static final Set<Modality> FIRM = EnumSet.of(Modality.FACT, Modality.REPORTED, Modality.WITNESS);

    private static final Set<Modality> NOT_YET =
            EnumSet.of(Modality.HYPOTHETICAL, Modality.PLANNED, Modality.THREATENED, Modality.FORECAST);

    static Corroboration of(List<Claim> claims) {
        List<Claim> standing = claims.stream()
                .map(claim -> claim.withStatus(status(claim, claims)))
                .toList();
        ClaimStatus strongest = standing.stream()
                .map(Claim::status)
                .filter(status -> status != ClaimStatus.DENIED)
                .min(ClaimStatus::compareTo)
                .orElse(ClaimStatus.DISPUTED);
        List<Claim> asserting = claims.stream().filter(Corroboration::asserts).toList();
        int named = (int) asserting.stream()
                .map(Corroboration::origin)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        int outlets = (int) claims.stream()
                .map(claim -> Folding.fold(claim.attribution().getFirst().name()))
                .distinct()
                .count();
        return new Corroboration(standing, strongest, asserting.isEmpty() ? 0 : Math.max(1, named), outlets);
    }

    /** Whether the claim says of its event that it is not so. */
    static boolean denies(Claim claim) {
        return claim.status() == ClaimStatus.DENIED || claim.polarity() == Polarity.NEGATIVE;
    }

    private static boolean asserts(Claim claim) {
        return !denies(claim) && claim.status() != ClaimStatus.RETRACTED && !NOT_YET.contains(claim.modality());
    }

    private static ClaimStatus status(Claim claim, List<Claim> all) {
        if (claim.status() != ClaimStatus.ASSERTED || denies(claim)) {
            return claim.status();
        }
        if (all.stream().anyMatch(other -> denies(other) && disputes(other, claim, all))) {
            return ClaimStatus.DISPUTED;
        }
        return all.stream().anyMatch(other -> confirms(other, claim)) ? ClaimStatus.CONFIRMED : ClaimStatus.ASSERTED;
    }

    private static boolean disputes(Claim denial, Claim claim, List<Claim> all) {
        if (sameOrigin(denial, claim)) {
            return false;
        }
        @Nullable
        Claim denied = all.stream()
                .filter(c -> c.id().equals(denial.about()))
                .findFirst()
                .orElse(null);
        return denied == null ? denial.predicate() == claim.predicate() : sameMatter(denied, claim);
    }

    private static boolean confirms(Claim other, Claim claim) {
        return asserts(other)
                && FIRM.contains(other.modality())
                && FIRM.contains(claim.modality())
                && origin(other).isPresent()
                && origin(claim).isPresent()
                && !sameOrigin(other, claim)
                && sameMatter(other, claim);
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

    private static boolean sameOrigin(Claim one, Claim other) {
        return Folding.fold(one.speaker().name())
                .equals(Folding.fold(other.speaker().name()));
    }

    /** Who first said it; empty when that is nobody one could ask. */
    private static Optional<String> origin(Claim claim) {
        Speaker speaker = claim.speaker();
        boolean publisher = claim.attribution().size() == 1;
        return publisher || speaker.named() ? Optional.of(Folding.fold(speaker.name())) : Optional.empty();
    }
}
