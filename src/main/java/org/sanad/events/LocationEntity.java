package org.sanad.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/** A row of {@code claim_place}: a location of a claim, or a further place of one. */
@Embeddable
record LocationEntity(
        @Enumerated(EnumType.STRING) Part role,
        @Enumerated(EnumType.STRING) Part ofRole,
        @ManyToOne @JoinColumn(name = "place_id") @Nullable PlaceEntity place,
        @Nullable String name,
        @Nullable String text,
        @Enumerated(EnumType.STRING) Location.@Nullable Precision precision,
        @Enumerated(EnumType.STRING) Location.@Nullable Relation relation,
        @Column(name = "distance_km") @Nullable Double distanceKilometres,
        boolean inherited) {

    /** What a place is to a claim; ALSO is told apart by the location it belongs to. */
    enum Part {
        EVENT,
        ORIGIN,
        DESTINATION,
        ALSO
    }

    /** All locations of a claim. */
    static List<LocationEntity> of(Claim claim, Function<Place, PlaceEntity> rows) {
        List<LocationEntity> all = new ArrayList<>();
        add(all, claim.location(), Part.EVENT, rows);
        add(all, claim.origin(), Part.ORIGIN, rows);
        add(all, claim.destination(), Part.DESTINATION, rows);
        return all;
    }

    private static void add(
            List<LocationEntity> all, @Nullable Location location, Part part, Function<Place, PlaceEntity> rows) {
        if (location == null) {
            return;
        }
        Place place = location.place();
        all.add(new LocationEntity(
                part,
                part,
                place == null ? null : rows.apply(place),
                location.name(),
                location.text(),
                location.precision(),
                location.relation(),
                location.distanceKilometres(),
                location.inherited()));
        location.also()
                .forEach(further -> all.add(new LocationEntity(
                        Part.ALSO, part, rows.apply(further), null, null, null, null, null, location.inherited())));
    }

    /** The location that the rows of a claim hold for this part, null when none does. */
    static @Nullable Location location(List<LocationEntity> rows, Part part) {
        return rows.stream()
                .filter(row -> row.role == part)
                .findFirst()
                .map(row -> row.location(further(rows, part)))
                .orElse(null);
    }

    private static List<Place> further(List<LocationEntity> rows, Part part) {
        List<Place> places = new ArrayList<>();
        for (LocationEntity row : rows) {
            if (row.role == Part.ALSO && row.ofRole == part && row.place != null) {
                places.add(row.place.place());
            }
        }
        return places;
    }

    private Location location(List<Place> also) {
        if (name == null || text == null || precision == null || relation == null) {
            throw new IllegalStateException("A location has no words: the database lets only further places be so");
        }
        return new Location(
                name,
                text,
                place == null ? null : place.place(),
                precision,
                relation,
                distanceKilometres,
                inherited,
                also);
    }
}
