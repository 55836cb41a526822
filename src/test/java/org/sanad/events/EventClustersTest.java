package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanad.places.Place;
import org.sanad.testing.Towns;

class EventClustersTest {
    private final Map<String, Sighting> sightings = new TreeMap<>();
    private final List<SightingLink> links = new ArrayList<>();

    private void sightings(Place place, String... names) {
        for (String name : names) {
            Claim claim = claim(new java.util.UUID(3, name.charAt(0)), name, 0)
                    .in(place)
                    .build();
            sightings.put(name, Sighting.of(ClaimGrouping.id(List.of(claim)), "en", Instant.EPOCH, List.of(claim)));
        }
    }

    private Sighting the(String name) {
        return java.util.Objects.requireNonNull(sightings.get(name));
    }

    private void link(String one, String other, double score) {
        links.add(new SightingLink(Pair.of(the(one).id(), the(other).id()), score, List.of("test")));
    }

    private Rulings.Ruling ruling(String one, String other, boolean together) {
        return new Rulings.Ruling(
                Pair.of(
                        the(one).claims().getFirst().id(),
                        the(other).claims().getFirst().id()),
                together);
    }

    private Set<String> events(Rulings.Ruling... rulings) {
        Set<Set<String>> made = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            List<Sighting> some = new ArrayList<>(sightings.values());
            Collections.shuffle(some, new Random(seed));
            List<SightingLink> all = new ArrayList<>(links);
            Collections.shuffle(all, new Random(seed));
            made.add(EventClusters.of(some, all, new Rulings(List.of(rulings))).stream()
                    .map(cluster -> cluster.stream()
                            .map(s -> s.claims().getFirst().says())
                            .sorted()
                            .collect(Collectors.joining()))
                    .collect(Collectors.toSet()));
        }
        assertThat(made).as("in whatever order they come").hasSize(1);
        return made.iterator().next();
    }

    @Test
    void takesTheBestLinksFirstAndWantsAllOfThem() {
        sightings(Towns.NORTON, "A", "B", "C", "D");
        link("A", "B", 0.8);
        link("B", "C", 0.9);
        link("C", "D", 0.75);
        link("B", "D", 0.75);

        assertThat(events()).containsExactlyInAnyOrder("A", "BCD");
    }

    @Test
    void doesNotChainFromOneToTheNext() {
        sightings(Towns.NORTON, "A", "B", "C", "D");
        link("A", "B", 0.8);
        link("B", "C", 0.8);
        link("C", "D", 0.8);

        assertThat(events()).hasSize(2).allSatisfy(event -> assertThat(event).hasSize(2));
    }

    @Test
    void joinsARegionToTheOneThingThatFits() {
        sightings(Towns.NORTON, "A", "B");
        sightings(Towns.NORTH, "R");
        link("A", "B", 0.8);
        link("A", "R", 0.99);
        link("B", "R", 0.75);

        assertThat(events()).containsExactly("ABR");
    }

    @Test
    void leavesARegionAloneThatFitsTwo() {
        sightings(Towns.NORTON, "A");
        sightings(Towns.EASTBY, "B");
        sightings(Towns.NORTH, "R");
        link("A", "R", 0.99);
        link("B", "R", 0.75);

        assertThat(events()).containsExactlyInAnyOrder("A", "B", "R");
    }

    @Test
    void heedsTheLastWordOfPeople() {
        sightings(Towns.NORTON, "A", "B", "C");
        link("A", "B", 0.9);

        assertThat(events(ruling("A", "B", false))).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(events(ruling("A", "C", true))).containsExactly("ABC");
        assertThat(events(ruling("A", "C", true), ruling("B", "C", false))).containsExactlyInAnyOrder("AC", "B");
        assertThat(events(ruling("A", "B", false), ruling("A", "B", true))).containsExactlyInAnyOrder("AB", "C");
    }
}
