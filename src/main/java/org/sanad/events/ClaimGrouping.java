package org.sanad.events;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/**
 * Finds which claims of one report are about the same happening. Two events that are one cost a reader a second look; one
 * event that is two says something false: when unsure, claims stay apart.
 */
final class ClaimGrouping {
    /** Clauses of one sentence lie closer than this, in code points, and no full stop stands between them. */
    private static final int CLAUSE_GAP = 80;

    private static final String SENTENCE_ENDS = ".!?؟。…۔\"”»";

    private ClaimGrouping() {}

    /** The events of a report's claims, in the order of their first claims. */
    static List<Event> events(List<Claim> claims) {
        return sightings(claims, Rulings.NONE).stream()
                .map(group -> event(id(group), group))
                .toList();
    }

    /** The claims of a report by what they are about, in the order of their first ones; what people parted stays apart. */
    static List<List<Claim>> sightings(List<Claim> claims, Rulings rulings) {
        List<List<Claim>> sightings = new ArrayList<>();
        for (List<Claim> group : groups(claims)) {
            List<List<Claim>> parts = new ArrayList<>();
            for (Claim claim : group) {
                parts.stream()
                        .filter(part -> !rulings.apart(part, List.of(claim)))
                        .findFirst()
                        .ifPresentOrElse(part -> part.add(claim), () -> parts.add(new ArrayList<>(List.of(claim))));
            }
            sightings.addAll(parts);
        }
        return inOrder(sightings, claims);
    }

    /** The id of a group, which is that of its first claim in other words. */
    static UUID id(List<Claim> group) {
        return UUID.nameUUIDFromBytes(("event of " + group.getFirst().id()).getBytes(StandardCharsets.UTF_8));
    }

    /** The event that claims of one report make alone. */
    static Event event(UUID id, List<Claim> group) {
        Corroboration standing = Corroboration.of(group);
        return Event.of(
                id, standing.claims(), standing.status(), standing.independentOrigins(), standing.outlets(), Map.of());
    }

    private static List<List<Claim>> groups(List<Claim> claims) {
        Map<UUID, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        // Key: the claim a group began with. Claims that stand alone first, so that a remark finds what it remarks on.
        Map<UUID, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (matter(claim, byId).id().equals(claim.id())) {
                groupFor(claim, groups).add(claim);
            }
        }
        for (Claim claim : claims) {
            UUID matter = matter(claim, byId).id();
            if (!matter.equals(claim.id())) {
                groups.values().stream()
                        .filter(group -> group.stream().anyMatch(c -> c.id().equals(matter)))
                        .findFirst()
                        .ifPresent(group -> group.add(claim));
            }
        }
        return inOrder(groups.values(), claims);
    }

    /** The claim that this one is about in the end, itself when it stands alone; a ring of remarks counts as none. */
    private static Claim matter(Claim claim, Map<UUID, Claim> byId) {
        Claim matter = claim;
        for (int steps = 0; steps < byId.size(); steps++) {
            @Nullable Claim next = matter.about() == null ? null : byId.get(matter.about());
            if (next == null) {
                return matter;
            }
            matter = next;
        }
        return claim;
    }

    private static List<Claim> groupFor(Claim claim, Map<UUID, List<Claim>> groups) {
        List<List<Claim>> fitting = groups.values().stream()
                .filter(group -> group.stream().allMatch(other -> sameHappening(other, claim)))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : groups.computeIfAbsent(claim.id(), id -> new ArrayList<>());
    }

    private static List<List<Claim>> inOrder(Iterable<List<Claim>> groups, List<Claim> claims) {
        Map<UUID, Integer> order = new HashMap<>();
        claims.forEach(claim -> order.put(claim.id(), order.size()));
        List<List<Claim>> sorted = new ArrayList<>();
        groups.forEach(group -> sorted.add(group.stream()
                .sorted((a, b) -> Integer.compare(position(a, order), position(b, order)))
                .toList()));
        sorted.sort((a, b) -> Integer.compare(position(a.getFirst(), order), position(b.getFirst(), order)));
        return sorted;
    }

    private static int position(Claim claim, Map<UUID, Integer> order) {
        return order.getOrDefault(claim.id(), Integer.MAX_VALUE);
    }

    private static boolean sameHappening(Claim one, Claim other) {
        return one.type() == other.type()
                && one.subsector() == other.subsector()
                && one.effect() == other.effect()
                && one.realis() == other.realis()
                && Corroboration.denies(one) == Corroboration.denies(other)
                && samePlace(one, other)
                && mayBeSameTime(one.time(), other.time())
                && mayBeSameFigures(one, other)
                && mayBeSameActors(one, other)
                && !clausesOfOneSentence(one, other);
    }

    private static boolean samePlace(Claim one, Claim other) {
        Optional<Long> here = namedPlace(one);
        Optional<Long> there = namedPlace(other);
        return here.equals(there)
                && sameReach(one.location(), other.location())
                && (here.isPresent() || Folding.fold(one.says()).equals(Folding.fold(other.says())))
                && Objects.equals(movement(one.origin()), movement(other.origin()))
                && Objects.equals(movement(one.destination()), movement(other.destination()));
    }

    /** Beside a town is not in it, and two towns are not one of them. */
    private static boolean sameReach(@Nullable Location one, @Nullable Location other) {
        return one == null
                || other == null
                || (one.relation() == other.relation() && one.also().equals(other.also()));
    }

    /** A place that the claim itself names: one carried over from the words before is a guess already. */
    private static Optional<Long> namedPlace(Claim claim) {
        Location location = claim.location();
        return location == null || location.place() == null || location.inherited()
                ? Optional.empty()
                : Optional.of(location.place().geonameId());
    }

    private static @Nullable String movement(@Nullable Location location) {
        return location == null ? null : Folding.fold(location.name());
    }

    private static boolean mayBeSameTime(Period one, Period other) {
        @Nullable LocalDate start = one.start();
        @Nullable LocalDate otherStart = other.start();
        if (start == null || otherStart == null) {
            return true;
        }
        LocalDate end = one.end() == null ? start : one.end();
        LocalDate otherEnd = other.end() == null ? otherStart : other.end();
        return !start.isAfter(otherEnd) && !otherStart.isAfter(end);
    }

    /** Different groups of people counted for one measure may be of different happenings. */
    private static boolean mayBeSameFigures(Claim one, Claim other) {
        return one.figures().stream()
                .allMatch(f -> other.figures().stream()
                        .filter(g -> f.measure() == g.measure() && f.partOf() == null && g.partOf() == null)
                        .allMatch(g -> Figures.sameCount(f, g)));
    }

    private static boolean mayBeSameActors(Claim one, Claim other) {
        return one.actors().isEmpty()
                || other.actors().isEmpty()
                || one.actors().stream().anyMatch(other.actors()::contains);
    }

    private static boolean clausesOfOneSentence(Claim one, Claim other) {
        if (one.evidence().overlaps(other.evidence())) {
            return true;
        }
        boolean inOrder = one.evidence().end() <= other.evidence().begin();
        Claim first = inOrder ? one : other;
        Claim second = inOrder ? other : one;
        String quote = first.quote().strip();
        boolean ended = !quote.isEmpty() && SENTENCE_ENDS.indexOf(quote.charAt(quote.length() - 1)) >= 0;
        return !ended && second.evidence().begin() - first.evidence().end() < CLAUSE_GAP;
    }
}
