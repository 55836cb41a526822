package org.sanad.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;

/** Where a report's claims are that name no place: what the paragraph, the report or its headline spoke of. Neighbour: {@link ReportContext}. */
final class CarriedPlaces {
    private final boolean carriesOn;
    private final Set<Long> towns = new HashSet<>();
    private @Nullable Location paragraphPlace;
    private @Nullable Location reportPlace;
    private @Nullable Location headline;
    private @Nullable Place lastTown;
    private @Nullable Place toldTown;
    private boolean nowhereKnown;

    /** In a language where a paragraph without a place speaks of the report's first one, it is carried on. */
    CarriedPlaces(boolean carriesOn) {
        this.carriesOn = carriesOn;
    }

    /** Begins a paragraph, which forgets the place of the last one. */
    void paragraph() {
        paragraphPlace = null;
        nowhereKnown = false;
    }

    /** What the dateline names: "the city" may be its town, until the text names another. */
    void filedAt(List<PlaceMention> dateline) {
        dateline.stream()
                .map(PlaceMention::place)
                .filter(p -> !p.area() && p.feature() != Place.Feature.LINE)
                .findFirst()
                .ifPresent(this::town);
    }

    /** A town that the text names. */
    void town(Place town) {
        lastTown = town;
    }

    /** What the title names is where it happened, as long as the text has named no town. */
    void headline(Location town) {
        headline = town;
    }

    /** The place of a claim whose sentence names none, or null. */
    @Nullable
    Location carried() {
        Location place = paragraphPlace;
        if (place == null && !nowhereKnown && (carriesOn || towns.size() == 1)) {
            // A report that tells of one town only goes on telling of it.
            place = reportPlace;
        }
        if (place == null && !nowhereKnown && towns.isEmpty()) {
            place = headline;
        }
        return place == null ? null : place.carriedOver();
    }

    /** What "the city" means: the town that was told of last, else the one that was named last; null when none was. */
    @Nullable
    Place spokenOf() {
        return toldTown == null ? lastTown : toldTown;
    }

    /** Where something was told to be, or to happen. */
    void told(@Nullable Location location) {
        if (location != null && !location.inherited()) {
            paragraphPlace = location.place() == null ? null : location;
            nowhereKnown = paragraphPlace == null;
            reportPlace =
                    reportPlace == null || (!carriesOn && !Scene.settled(reportPlace)) ? paragraphPlace : reportPlace;
        }
        Place place = location == null ? null : location.place();
        if (location != null && place != null && Scene.settled(location)) {
            toldTown = place;
            towns.add(place.geonameId());
        }
    }
}
