package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.Session;
import org.sanad.places.Place;

/** Keeps the gazetteer entries that claims use. Works inside its caller's transaction. */
@ApplicationScoped
class PlaceStore {
    private final Session database;

    PlaceStore(Session database) {
        this.database = database;
    }

    /** The rows of these places by id, made where there were none, mended where the gazetteer says something else now. */
    Map<Long, PlaceEntity> rows(Collection<Place> places) {
        // In the order of their ids, so that two transactions that add the same ones do not wait crosswise.
        Map<Long, Place> byId = new TreeMap<>();
        places.forEach(place -> byId.put(place.geonameId(), place));
        Map<Long, PlaceEntity> rows = find(byId.keySet());
        byId.values().stream()
                .filter(place -> !rows.containsKey(place.geonameId()))
                .forEach(this::add);
        rows.putAll(find(byId.keySet()));
        byId.forEach((id, place) -> Objects.requireNonNull(rows.get(id)).update(place));
        return rows;
    }

    private Map<Long, PlaceEntity> find(Collection<Long> ids) {
        Map<Long, PlaceEntity> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            List<PlaceEntity> found = database.createQuery("from PlaceEntity where id in :ids", PlaceEntity.class)
                    .setParameter("ids", ids)
                    .getResultList();
            found.forEach(row -> rows.put(row.id, row));
        }
        return rows;
    }

    /** Only what the columns ask for; the rest follows as an update of the row. */
    private void add(Place place) {
        database.createNativeMutationQuery("insert into place (id, name, names, feature, country_code, population)"
                        + " values (:id, :name, '{}', :feature, :country, :population) on conflict (id) do nothing")
                .setParameter("id", place.geonameId())
                .setParameter("name", place.name())
                .setParameter("feature", place.feature().name())
                .setParameter("country", place.countryCode())
                .setParameter("population", place.population())
                .executeUpdate();
    }
}
