package org.sanad.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Event;
import org.sanad.events.EventForm;
import org.sanad.events.EventView;
import org.sanad.events.EventView.LocationView;
import org.sanad.reports.Page;

/** Events for maps, after RFC 7946: a point where a place is known, nothing drawn where it is not. */
@ApplicationScoped
class GeoJsonExport implements EventForm {
    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public FeatureCollection page(Page<Event> events) {
        return new FeatureCollection(
                "FeatureCollection", events.items().stream().map(this::one).toList(), events.next());
    }

    @Override
    public Feature one(Event event) {
        EventView view = EventView.of(event);
        return new Feature("Feature", view.id().toString(), point(view.location()), view);
    }

    /**
     * A page of events.
     *
     * @param next foreign member (RFC 7946, 6.1): cursor of the page after this one, null on the last
     */
    record FeatureCollection(
            String type, List<Feature> features, @Nullable String next) {
        FeatureCollection {
            features = List.copyOf(features);
        }
    }

    /**
     * An event.
     *
     * @param geometry null when no place is known
     * @param properties the event as the API shows it
     */
    record Feature(String type, String id, @Nullable Point geometry, EventView properties) {}

    /**
     * A position.
     *
     * @param coordinates longitude, then latitude, in degrees WGS 84
     */
    record Point(String type, List<Double> coordinates) {
        Point {
            coordinates = List.copyOf(coordinates);
        }
    }

    private static @Nullable Point point(@Nullable LocationView location) {
        if (location == null) {
            return null;
        }
        Double lat = location.lat();
        Double lon = location.lon();
        return lat == null || lon == null ? null : new Point("Point", List.of(lon, lat));
    }
}
