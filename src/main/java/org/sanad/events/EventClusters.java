package org.sanad.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which sightings make which events, by complete linkage: each member of an event is linked to every other, the best links
 * first. What is only placed in a region or country never brings others together: it joins what fits, when one thing
 * alone does. The result depends on the sightings and their links, not on the order in which they came.
 */
final class EventClusters {
    private static final Comparator<Edge> BEST_FIRST = Comparator.comparingDouble(Edge::score)
            .reversed()
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);

    private final Map<Pair, Double> scores = new HashMap<>();
    private final Rulings rulings;

    private EventClusters(Collection<SightingLink> links, Rulings rulings) {
        links.forEach(link -> scores.put(link.pair(), link.score()));
        this.rulings = rulings;
    }

    /** Sightings that a person brought together stand and fall as one. */
    private record Unit(List<Sighting> members) {
        UUID key() {
            return members.getFirst().id();
        }

        boolean areaOnly() {
            return members.stream().allMatch(Sighting::areaOnly);
        }
    }

    /** A link of two units, by where they stand in their list. */
    private record Edge(int one, int other, double score) {}

    /** The events, each with its sightings, in no particular order. */
    static List<List<Sighting>> of(List<Sighting> sightings, Collection<SightingLink> links, Rulings rulings) {
        EventClusters clusters = new EventClusters(links, rulings);
        List<Unit> units = clusters.units(sightings.stream()
                .sorted(Comparator.comparing(Sighting::id, Pair.ORDER))
                .toList());
        List<List<Unit>> made =
                clusters.linked(units.stream().filter(unit -> !unit.areaOnly()).toList());
        List<Unit> left = new ArrayList<>();
        units.stream()
                .filter(Unit::areaOnly)
                .forEach(unit ->
                        clusters.only(unit, made).ifPresentOrElse(home -> home.add(unit), () -> left.add(unit)));
        made.addAll(clusters.linked(left));
        return made.stream()
                .map(cluster -> cluster.stream()
                        .flatMap(unit -> unit.members().stream())
                        .toList())
                .toList();
    }

    private List<Unit> units(List<Sighting> sightings) {
        List<List<Sighting>> groups = new ArrayList<>();
        for (Sighting sighting : sightings) {
            List<List<Sighting>> mine = groups.stream()
                    .filter(group -> group.stream().anyMatch(s -> rulings.together(s.claims(), sighting.claims())))
                    .toList();
            List<Sighting> whole = new ArrayList<>();
            mine.forEach(whole::addAll);
            whole.add(sighting);
            groups.removeAll(mine);
            groups.add(whole);
        }
        return groups.stream()
                .map(Unit::new)
                .sorted(Comparator.comparing(Unit::key, Pair.ORDER))
                .toList();
    }

    private List<List<Unit>> linked(List<Unit> units) {
        double[][] scores = new double[units.size()][units.size()];
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                double score = score(units.get(i), units.get(j));
                scores[i][j] = score;
                scores[j][i] = score;
                if (score > 0) {
                    edges.add(new Edge(i, j, score));
                }
            }
        }
        edges.sort(BEST_FIRST);
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            clusters.add(new ArrayList<>(List.of(i)));
        }
        for (Edge edge : edges) {
            List<Integer> one = clusters.get(edge.one());
            List<Integer> other = clusters.get(edge.other());
            if (!one.contains(edge.other())
                    && one.stream().allMatch(a -> other.stream().allMatch(b -> scores[a][b] > 0))) {
                one.addAll(other);
                other.forEach(unit -> clusters.set(unit, one));
            }
        }
        List<List<Unit>> made = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (clusters.get(i).getFirst() == i) {
                made.add(clusters.get(i).stream().map(units::get).collect(Collectors.toCollection(ArrayList::new)));
            }
        }
        return made;
    }

    private Optional<List<Unit>> only(Unit unit, List<List<Unit>> clusters) {
        List<List<Unit>> fitting = clusters.stream()
                .filter(cluster -> cluster.stream().allMatch(member -> score(unit, member) > 0))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The best link between them; 0 when there is none or a person parted them. */
    private double score(Unit one, Unit other) {
        double best = 0;
        for (Sighting a : one.members()) {
            for (Sighting b : other.members()) {
                if (rulings.apart(a.claims(), b.claims())) {
                    return 0;
                }
                best = Math.max(best, scores.getOrDefault(Pair.of(a.id(), b.id()), 0.0));
            }
        }
        return best;
    }
}
