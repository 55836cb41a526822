package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Writes what sightings make of events and claims. Works inside its caller's transaction. */
@ApplicationScoped
class EventRowStore {
    private final Session database;
    private final SightingStore sightings;

    EventRowStore(Session database, SightingStore sightings) {
        this.database = database;
        this.sightings = sightings;
    }

    /** Those of these ids that are events, the oldest first. */
    List<UUID> oldestFirst(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("select id from EventEntity where id in :ids order by founded", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Has each event consist of the sightings at its place in the other list, and all claims stand as they do in it. */
    void write(List<Event> events, List<List<StoredSighting>> members) {
        Map<UUID, UUID> assigned = new HashMap<>();
        Map<UUID, ClaimStatus> statuses = new HashMap<>();
        Map<UUID, EventEntity> rows = new HashMap<>();
        database.createQuery("from EventEntity where id in :ids", EventEntity.class)
                .setParameter("ids", events.stream().map(Event::id).toList())
                .getResultList()
                .forEach(row -> rows.put(row.id, row));
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            EventEntity row = rows.get(event.id());
            if (row == null) {
                row = new EventEntity(event.id());
            }
            update(row, event, members.get(i));
            if (!rows.containsKey(event.id())) {
                database.persist(row);
            }
            members.get(i).forEach(member -> assigned.put(member.id(), event.id()));
            event.claims().forEach(claim -> statuses.put(claim.id(), claim.status()));
        }
        sightings.assign(assigned, statuses);
    }

    private static void update(EventEntity row, Event event, List<StoredSighting> members) {
        StoredSighting newest = members.stream().max(StoredSighting.AS_KNOWN).orElseThrow();
        Sighting known = newest.sighting();
        int first = members.stream()
                .filter(member -> member.sighting().reportId().equals(known.reportId()))
                .mapToInt(StoredSighting::ordinal)
                .min()
                .orElseThrow();
        row.update(event, known.reportId(), first, known.knownAt());
    }

    /** Takes out those of these events that have no claim any more. */
    void dropEmpty(Collection<UUID> events) {
        database.flush();
        if (!events.isEmpty()) {
            database.createNativeMutationQuery("delete from event e where e.id in (:events)"
                            + " and not exists (select 1 from sighting s where s.event_id = e.id)")
                    .setParameter("events", events)
                    .executeUpdate();
        }
        database.clear();
    }
}
