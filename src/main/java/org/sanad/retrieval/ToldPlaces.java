package org.sanad.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimsListener;
import org.sanad.events.Event;
import org.sanad.events.Location;
import org.sanad.events.ToldPlaceStore;
import org.sanad.places.NamedPlaces;
import org.sanad.reports.Report;

/**
 * The places that reports tell of: what a question may mean by a name. Read from the store when first asked, added to as
 * reports come, and read anew now and then, since other instances of the service add to the store too.
 */
@ApplicationScoped
public class ToldPlaces implements ClaimsListener {
    private static final long OLD = Duration.ofMinutes(1).toNanos();

    private final ToldPlaceStore store;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    private record Known(NamedPlaces places, long since) {}

    ToldPlaces(ToldPlaceStore store) {
        this.store = store;
    }

    /** The places told of by now. */
    public NamedPlaces places() {
        Known now = known;
        if (now != null && System.nanoTime() - now.since < OLD) {
            return now.places;
        }
        reading.lock();
        try {
            Known still = known;
            if (still == null || System.nanoTime() - still.since >= OLD) {
                NamedPlaces fresh = new NamedPlaces();
                long since = System.nanoTime();
                store.all().forEach(told -> fresh.add(told.place(), told.text()));
                still = new Known(fresh, since);
                known = still;
            }
            return still.places;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void replaced(Report report, List<Event> events) {
        Known now = known;
        if (now != null) {
            events.stream()
                    .flatMap(event -> event.claims().stream())
                    .flatMap(ToldPlaces::locations)
                    .forEach(location -> add(now.places, location));
        }
    }

    private static Stream<Location> locations(Claim claim) {
        return Stream.of(claim.location(), claim.origin(), claim.destination()).filter(Objects::nonNull);
    }

    private static void add(NamedPlaces places, Location location) {
        if (location.place() != null) {
            places.add(location.place(), location.text());
        }
        location.also().forEach(place -> places.add(place, null));
    }
}
