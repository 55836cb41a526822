package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Has an event consist of these sightings, and its claims stand as they do in it. */
    void write(Event event, Collection<StoredSighting> members) {
        StoredSighting newest = members.stream().max(StoredSighting.AS_KNOWN).orElseThrow();
        int first = members.stream()
                .filter(member ->
                        member.sighting().reportId().equals(newest.sighting().reportId()))
                .mapToInt(StoredSighting::ordinal)
                .min()
                .orElseThrow();
        EventEntity row = database.find(EventEntity.class, event.id());
        boolean fresh = row == null;
        if (row == null) {
            row = new EventEntity(event.id());
        }
        row.update(event, newest.sighting().reportId(), first, newest.sighting().knownAt());
        if (fresh) {
            database.persist(row);
        }
        members.forEach(member -> sightings.assign(member.id(), event.id()));
        Map<UUID, Claim> standing = event.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        sightings
                .rows(members.stream().map(StoredSighting::id).toList())
                .forEach(claim -> claim.status =
                        Objects.requireNonNull(standing.get(claim.id)).status());
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
