package org.sanad.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The ids of events that are made anew: an event keeps its id as long as the sighting that founded it is part of it, else
 * with most of its sightings; of events that turn out to be one the oldest does.
 */
final class EventIds {
    private EventIds() {}

    /**
     * An id for each cluster.
     *
     * @param existing all ids in question that are taken, those of the oldest events first
     * @param placed sightings that were part of no event before
     */
    static List<UUID> of(List<List<StoredSighting>> clusters, List<UUID> existing, Set<UUID> placed) {
        Map<Integer, UUID> names = new HashMap<>();
        for (UUID event : existing) {
            int heir = heir(clusters, event, placed);
            if (heir >= 0) {
                names.putIfAbsent(heir, event);
            }
        }
        Set<UUID> taken = new HashSet<>(existing);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            UUID name = names.get(i);
            UUID id = name == null ? free(clusters.get(i), taken) : name;
            taken.add(id);
            ids.add(id);
        }
        return ids;
    }

    /** The cluster that goes on being the event, -1 when none of its sightings is left. */
    private static int heir(List<List<StoredSighting>> clusters, UUID event, Set<UUID> placed) {
        List<Long> shares = clusters.stream()
                .map(cluster -> cluster.stream()
                        .filter(member -> member.eventId().equals(event) && !placed.contains(member.id()))
                        .mapToLong(member -> member.id().equals(event) ? Integer.MAX_VALUE : 1)
                        .sum())
                .toList();
        long greatest = shares.stream().max(Comparator.naturalOrder()).orElse(0L);
        List<Integer> heirs = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) == greatest) {
                heirs.add(i);
            }
        }
        return greatest == 0
                ? -1
                : Collections.min(
                        heirs,
                        Comparator.comparing(
                                heir -> clusters.get(heir).getFirst().id(), Pair.ORDER));
    }

    private static UUID free(List<StoredSighting> cluster, Set<UUID> taken) {
        UUID first = cluster.getFirst().id();
        return cluster.stream()
                .map(StoredSighting::id)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseGet(() -> {
                    UUID next = first;
                    while (taken.contains(next)) {
                        next = UUID.nameUUIDFromBytes(("after " + next).getBytes(StandardCharsets.UTF_8));
                    }
                    return next;
                });
    }
}
