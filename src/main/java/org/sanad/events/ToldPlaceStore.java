package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/** The places that reports tell of, by the names that they give them. */
@ApplicationScoped
public class ToldPlaceStore {
    private final Session database;

    ToldPlaceStore(Session database) {
        this.database = database;
    }

    /**
     * A place of a claim.
     *
     * @param text the report's words for it, null where it has none of its own
     */
    public record ToldPlace(Place place, @Nullable String text) {}

    /** Each place with each of its names in reports, once. */
    @Transactional
    public List<ToldPlace> all() {
        return database
                .createQuery(
                        "select distinct l.place, l.text from ClaimEntity c join c.locations l where l.place is not null",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new ToldPlace(((PlaceEntity) row[0]).place(), (String) row[1]))
                .toList();
    }
}
