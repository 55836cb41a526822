package org.sanad.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which figures of an event the same original speaker counted anew later. Nobody's number takes the place of another's, and
 * who repeats a number has not counted again.
 */
final class LaterCounts {
    private static final Set<ClaimStatus> NOT_COUNTED =
            EnumSet.of(ClaimStatus.RETRACTED, ClaimStatus.CORRECTED, ClaimStatus.DENIED);

    private LaterCounts() {}

    private record Count(Claim claim, int ordinal, Figure figure, String origin, LocalDate day, Instant reportedAt) {
        boolean before(Count other) {
            if (figure.asOf() != null && other.figure.asOf() != null) {
                return day.isBefore(other.day);
            }
            return reportedAt.isBefore(other.reportedAt) && !day.isAfter(other.day);
        }

        boolean sameNumber(Count other) {
            return Figures.low(figure) == Figures.low(other.figure)
                    && Figures.high(figure) == Figures.high(other.figure);
        }
    }

    /** Of the claims of one event, as they stand, with the times at which their reports became known. */
    static List<Supersession> of(List<Claim> claims, Copies copies, Map<UUID, Instant> knownAt) {
        ClaimOrigins origins = new ClaimOrigins(claims, copies);
        List<Count> counts = new ArrayList<>();
        for (Claim claim : claims) {
            if (NOT_COUNTED.contains(claim.status()) || claim.polarity() == Polarity.NEGATIVE) {
                continue;
            }
            Instant known = knownAt.getOrDefault(claim.reportId(), Instant.EPOCH);
            for (int i = 0; i < claim.figures().size(); i++) {
                Figure figure = claim.figures().get(i);
                LocalDate day = figure.asOf() == null ? LocalDate.ofInstant(known, ZoneOffset.UTC) : figure.asOf();
                if (figure.quantified()) {
                    counts.add(new Count(claim, i, figure, origins.of(claim), day, known));
                }
            }
        }
        List<Supersession> superseded = new ArrayList<>();
        for (Count count : counts) {
            counts.stream()
                    .filter(later -> later.origin().equals(count.origin())
                            && Figures.sameKind(count.figure(), later.figure())
                            && count.before(later)
                            && !count.sameNumber(later))
                    .min(Comparator.comparing(Count::day)
                            .thenComparing(Count::reportedAt)
                            .thenComparing(later -> later.claim().id(), Pair.ORDER))
                    .ifPresent(later -> superseded.add(new Supersession(
                            count.claim().id(), count.ordinal(), later.claim().id(), Supersession.Kind.LATER_COUNT)));
        }
        return superseded;
    }
}
