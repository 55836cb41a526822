package org.sanad.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.text.Folding;

/**
 * Whether two reports tell of one happening. Some differences rule it out, the rest is weighed: kind, place, day, actors,
 * numbers and words, of which the first five need no common language. Two events that are one cost a reader a second
 * look; one event that is two says something false: when unsure, they stay apart.
 */
final class SightingScore {
    /** Accepted from here on. Same kind, town and day make 0.75 with nothing else known, in a city 0.70. */
    static final double LEAST = 0.72;

    private static final double TYPE = 0.2;
    private static final double PLACE = 0.25;
    private static final double TIME = 0.2;
    private static final double ACTORS = 0.1;
    private static final double FIGURES = 0.1;
    private static final double WORDS = 0.15;

    /** What counts for a part of which one of the two says nothing. */
    private static final double UNKNOWN = 0.5;

    /** What counts for words of two languages: a little less than unknown, since nothing speaks for it either. */
    private static final double OTHER_LANGUAGE = 0.35;

    /** What counts for days of which some are the same. */
    private static final double OVERLAP = 0.8;

    /** In a city of this size much of one kind happens on one day. */
    private static final long CITY = 500_000;

    private static final Duration NEWS = Duration.ofDays(2);

    private SightingScore() {}

    /**
     * The link between two sightings; empty when they are of two happenings, or may be.
     *
     * @param copies whether their reports carry nearly the same text
     */
    static Optional<SightingLink> of(Sighting one, Sighting other, boolean copies) {
        if (!mayBeOne(one, other)) {
            return Optional.empty();
        }
        Pair pair = Pair.of(one.id(), other.id());
        if (Wordings.sameSentence(one, other)
                && (copies || known(one, other).compareTo(NEWS) <= 0)
                && samePlaceOrNone(one, other)
                && mayBeSameDay(one, other)) {
            return Optional.of(new SightingLink(pair, 1, List.of(copies ? "copied report" : "copied sentence")));
        }
        double place = place(one, other);
        double time = time(one, other);
        if (place == 0 || time == 0) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        double score = part(reasons, "type", one.event().type() == other.event().type() ? 1 : 0.5) * TYPE
                + part(reasons, "place", place) * PLACE
                + part(reasons, "time", time) * TIME
                + part(reasons, "actors", actors(one.event(), other.event())) * ACTORS
                + part(reasons, "figures", figures(one, other)) * FIGURES
                + part(reasons, "words", words(one, other)) * WORDS;
        return score < LEAST ? Optional.empty() : Optional.of(new SightingLink(pair, Math.min(1, score), reasons));
    }

    private static double part(List<String> reasons, String name, double score) {
        reasons.add(String.format(Locale.ROOT, "%s %.2f", name, score));
        return score;
    }

    private static boolean mayBeOne(Sighting one, Sighting other) {
        Event a = one.event();
        Event b = other.event();
        return !one.reportId().equals(other.reportId())
                && one.tellsOfAHappening()
                && other.tellsOfAHappening()
                && TypeFamily.of(a.type()).contains(b.type())
                && a.subsector() == b.subsector()
                && (a.effect() == Effect.RESTORED) == (b.effect() == Effect.RESTORED)
                && a.realis() == b.realis()
                && mayBeSameWay(a.origin(), b.origin())
                && mayBeSameWay(a.destination(), b.destination());
    }

    private static boolean mayBeSameWay(@Nullable Location one, @Nullable Location other) {
        return one == null
                || other == null
                || one.place() == null
                || other.place() == null
                || distance(one.place(), other.place()) > 0;
    }

    private static Duration known(Sighting one, Sighting other) {
        return Duration.between(one.knownAt(), other.knownAt()).abs();
    }

    private static boolean samePlaceOrNone(Sighting one, Sighting other) {
        Place here = one.place();
        Place there = other.place();
        if (here == null || there == null) {
            return here == null && there == null;
        }
        return distance(here, there) > 0;
    }

    private static boolean mayBeSameDay(Sighting one, Sighting other) {
        boolean dated = one.event().time().dated() && other.event().time().dated();
        return !dated || time(one, other) >= OVERLAP;
    }

    private static double place(Sighting one, Sighting other) {
        Location here = one.where();
        Location there = other.where();
        if (here == null || there == null || here.place() == null || there.place() == null) {
            return 0;
        }
        double near = distance(here.place(), there.place());
        double guessed = here.inherited() || there.inherited() ? 0.6 : 1;
        double reach = here.relation() == there.relation() ? 1 : 0.8;
        return near * guessed * reach;
    }

    private static double distance(Place here, Place there) {
        if (here.geonameId() == there.geonameId()) {
            if (here.area()) {
                return 0.5;
            }
            return here.population() >= CITY ? 0.8 : 1;
        }
        if (here.area() || there.area()) {
            return here.contains(there) || there.contains(here) ? 0.5 : 0;
        }
        return Distances.kilometres(here, there).orElse(Double.MAX_VALUE) <= Distances.NEAR_KILOMETRES ? 0.8 : 0;
    }

    private static double time(Sighting one, Sighting other) {
        if (!one.event().time().dated() || !other.event().time().dated()) {
            return 0;
        }
        Days a = one.days();
        Days b = other.days();
        LocalDate aFirst = Objects.requireNonNull(a.first());
        LocalDate aLast = Objects.requireNonNull(a.last());
        LocalDate bFirst = Objects.requireNonNull(b.first());
        LocalDate bLast = Objects.requireNonNull(b.last());
        long gap = Math.max(ChronoUnit.DAYS.between(aLast, bFirst), ChronoUnit.DAYS.between(bLast, aFirst));
        if (gap > 2) {
            return 0;
        }
        if (gap > 0) {
            return gap == 1 ? 0.3 : 0.1;
        }
        return aFirst.equals(bFirst) && aLast.equals(bLast) ? 1 : OVERLAP;
    }

    private static double actors(Event one, Event other) {
        if (one.actors().isEmpty() || other.actors().isEmpty()) {
            return UNKNOWN;
        }
        Set<String> names = one.actors().stream()
                .map(actor -> Folding.fold(actor.name()))
                .collect(Collectors.toCollection(HashSet::new));
        if (other.actors().stream().anyMatch(actor -> names.contains(Folding.fold(actor.name())))) {
            return 1;
        }
        boolean sameKind =
                one.actors().stream().anyMatch(a -> other.actors().stream().anyMatch(b -> a.kind() == b.kind()));
        return sameKind ? UNKNOWN : 0;
    }

    /** The best agreement among counts of one kind of thing; sources may differ, but not by how much they like. */
    private static double figures(Sighting one, Sighting other) {
        OptionalDouble agreement = one.claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .filter(Figure::quantified)
                .flatMap(figure -> other.claims().stream()
                        .flatMap(claim -> claim.figures().stream())
                        .filter(Figure::quantified)
                        .filter(counted -> counted.measure() == figure.measure() && counted.unit() == figure.unit())
                        .map(counted -> Figures.agreement(figure, counted)))
                .mapToDouble(Double::doubleValue)
                .max();
        return agreement.orElse(UNKNOWN);
    }

    private static double words(Sighting one, Sighting other) {
        return one.language().equals(other.language()) ? Wordings.likeness(one, other) : OTHER_LANGUAGE;
    }
}
