package org.sanad.eval.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.GoldClaim.Days;
import org.sanad.eval.extraction.GoldClaim.GoldFigure;
import org.sanad.eval.extraction.GoldClaim.GoldPlace;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Modality;
import org.sanad.events.Qualifier;
import org.sanad.events.Role;
import org.sanad.places.Place;
import org.sanad.reading.speakers.SpeakerRegistry;

/** Says part by part whether a claim is what the gold set has. */
final class ClaimComparison {
    private final NamedBodies names;

    ClaimComparison(SpeakerRegistry registry) {
        this.names = new NamedBodies(registry);
    }

    /** The right type or an accepted one; a service with the right subsector and effect too. */
    static boolean sameType(GoldClaim gold, Claim claim) {
        boolean type = claim.type() == gold.type() || gold.accept().types().contains(claim.type());
        if (!type || claim.type() != EventType.SERVICE_DISRUPTION || gold.subsector() == null) {
            return type;
        }
        return isOrAccepted(gold.subsector(), claim.subsector(), gold.accept().subsectors())
                && isOrAccepted(gold.effect(), claim.effect(), gold.accept().effects());
    }

    private static <T> boolean isOrAccepted(@Nullable T expected, @Nullable T got, Set<T> accepted) {
        return Objects.equals(expected, got) || (got != null && accepted.contains(got));
    }

    /** The same numbers of the same thing, read the same way. */
    static boolean sameFigure(GoldFigure gold, Figure figure) {
        // Nine tenths of a number may be rounded by one reader and not by the other.
        double least = gold.qualifier() == Qualifier.NEARLY ? 1 : 1e-6;
        return gold.measure() == figure.measure()
                && gold.unit() == figure.unit()
                && gold.qualifier() == figure.qualifier()
                && gold.subset() == (figure.partOf() != null)
                && sameNumber(gold.min(), min(figure), least)
                && sameNumber(gold.max(), max(figure), 1e-6);
    }

    static @Nullable Double min(Figure figure) {
        return bounded(figure) ? figure.min() : figure.value();
    }

    static @Nullable Double max(Figure figure) {
        return bounded(figure) ? figure.max() : figure.value();
    }

    private static boolean bounded(Figure figure) {
        return figure.min() != null || figure.max() != null;
    }

    private static boolean sameNumber(@Nullable Double a, @Nullable Double b, double apart) {
        return (a == null || b == null) ? Objects.equals(a, b) : Math.abs(a - b) <= apart;
    }

    /**
     * The place of that id or an accepted one; where none has an id, none is right. The ends of a road stand for the
     * road, because the gold set lists them where a road is meant.
     */
    static boolean samePlace(@Nullable GoldPlace gold, @Nullable Location location, Set<@Nullable Long> accepted) {
        Long expected = gold == null ? null : gold.id();
        // What no list of the gold set's writers had may stand in the project's own, under an id below zero.
        List<Long> got =
                ids(location).stream().filter(id -> expected != null || id > 0).toList();
        if (got.isEmpty()) {
            return expected == null || accepted.contains(null);
        }
        return got.stream().anyMatch(id -> id.equals(expected) || accepted.contains(id));
    }

    /** The ids that a location stands for; none when no gazetteer has it. */
    static List<Long> ids(@Nullable Location location) {
        if (location == null) {
            return List.of();
        }
        boolean line = location.precision() == Location.Precision.LINE;
        Stream<Place> own = Stream.ofNullable(location.place());
        Stream<Place> ends = (line || location.place() == null) ? location.also().stream() : Stream.empty();
        return Stream.concat(own, ends).map(Place::geonameId).distinct().toList();
    }

    /** The same first and last day. */
    static boolean sameTime(GoldClaim gold, Claim claim) {
        Days days = new Days(claim.time().start(), claim.time().end());
        return gold.time().equals(days) || gold.accept().times().contains(days);
    }

    /**
     * The same original speaker: one name folded contains the other, or both name one registered body. Somebody unnamed
     * ("reportedly") is right for the publisher's own voice where the gold set has it unconfirmed.
     */
    boolean sameSpeaker(GoldClaim gold, Claim claim) {
        return Stream.concat(Stream.of(gold.speaker()), gold.accept().speakers().stream())
                .anyMatch(speaker -> sameSpeaker(speaker, gold, claim));
    }

    private boolean sameSpeaker(@Nullable String speaker, GoldClaim gold, Claim claim) {
        boolean own = claim.attribution().size() < 2;
        if (speaker == null || own) {
            boolean unnamed =
                    !own && claim.speaker().role() == Role.UNSPECIFIED && gold.modality() == Modality.UNCONFIRMED;
            return speaker == null && (own || unnamed);
        }
        String name = claim.speaker().name();
        return names.same(name, speaker);
    }

    static boolean sameStatus(GoldClaim gold, Claim claim) {
        return isOrAccepted(gold.status(), claim.status(), gold.accept().statuses());
    }

    static boolean sameModality(GoldClaim gold, Claim claim) {
        return isOrAccepted(gold.modality(), claim.modality(), gold.accept().modalities());
    }

    /** How alike two claims are of which the type is right: breaks ties between several at one quote; at most 60. */
    int likeness(GoldClaim gold, Claim claim) {
        long figures = gold.figures().stream()
                .filter(g -> claim.figures().stream().anyMatch(f -> sameFigure(g, f)))
                .count();
        int likeness = (int) Math.min(4, figures) * 8;
        likeness += samePlace(gold.place(), claim.location(), gold.accept().places()) ? 10 : 0;
        likeness += gold.polarity() == claim.polarity() ? 8 : 0;
        likeness += claim.type() == gold.type() ? 3 : 0;
        likeness += sameSpeaker(gold, claim) ? 3 : 0;
        likeness += sameTime(gold, claim) ? 2 : 0;
        likeness += sameStatus(gold, claim) ? 2 : 0;
        return likeness;
    }
}
