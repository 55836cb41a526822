package org.sanad.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * An event as it is shown to others: the shape of the contract. {@code type} of a service event is its group's name;
 * {@code sector} and {@code subsector} are set for those only.
 */
public record EventView(
        UUID id,
        EventGroup group,
        EventType type,
        String summary,
        @Nullable String sector,
        @Nullable Subsector subsector,
        @Nullable Effect effect,
        TimeView time,
        @Nullable LocationView location,
        @Nullable LocationView origin,
        @Nullable LocationView destination,
        List<Actor> actors,
        List<Actor> targets,
        ClaimStatus status,
        Realis realis,
        int independentOrigins,
        int outlets,
        List<FigureGroupView> figures,
        List<ClaimView> claims) {

    /** Shows an event. */
    public static EventView of(Event event) {
        Subsector subsector = event.subsector();
        return new EventView(
                event.id(),
                event.type().group(),
                event.type(),
                event.summary(),
                subsector == null ? null : subsector.sector(),
                subsector,
                event.effect(),
                TimeView.of(event.time()),
                LocationView.of(event.location()),
                LocationView.of(event.origin()),
                LocationView.of(event.destination()),
                event.actors(),
                event.targets(),
                event.status(),
                event.realis(),
                event.independentOrigins(),
                event.outlets(),
                FigureGroup.of(event.claims()).stream().map(FigureGroupView::of).toList(),
                event.claims().stream()
                        .map(claim -> ClaimView.of(claim, event.superseded().get(claim.id())))
                        .toList());
    }

    /** A period. */
    public record TimeView(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Period.Precision precision,
            @Nullable String text,
            Period.Relation relation,
            Period.@Nullable Anchor anchor,
            boolean ongoing) {
        static TimeView of(Period time) {
            return new TimeView(
                    time.start(),
                    time.end(),
                    time.precision(),
                    time.text(),
                    time.relation(),
                    time.anchor(),
                    time.ongoing());
        }
    }

    /**
     * A gazetteer entry.
     *
     * @param geonameId null for an entry of our own
     */
    public record PlaceView(
            String name,
            @Nullable Long geonameId,
            @Nullable String pcode,
            @Nullable String admin1,
            String countryCode,
            @Nullable Double lat,
            @Nullable Double lon) {
        static PlaceView of(Place place) {
            return new PlaceView(
                    place.name(),
                    place.geonameId() < 0 ? null : place.geonameId(),
                    place.pcode(),
                    place.admin1(),
                    place.countryCode(),
                    place.lat(),
                    place.lon());
        }
    }

    /** A location; the gazetteer's fields are null where it knows no such place. */
    public record LocationView(
            String name,
            String text,
            @Nullable Long geonameId,
            @Nullable String pcode,
            @Nullable String admin1,
            @Nullable String countryCode,
            @Nullable Double lat,
            @Nullable Double lon,
            Location.Precision precision,
            Location.Relation relation,
            @Nullable Double distanceKilometres,
            boolean inherited,
            List<PlaceView> also) {
        static @Nullable LocationView of(@Nullable Location location) {
            if (location == null) {
                return null;
            }
            Place known = location.place();
            PlaceView place = known == null ? null : PlaceView.of(known);
            return new LocationView(
                    location.name(),
                    location.text(),
                    place == null ? null : place.geonameId(),
                    place == null ? null : place.pcode(),
                    place == null ? null : place.admin1(),
                    place == null ? null : place.countryCode(),
                    place == null ? null : place.lat(),
                    place == null ? null : place.lon(),
                    location.precision(),
                    location.relation(),
                    location.distanceKilometres(),
                    location.inherited(),
                    location.also().stream().map(PlaceView::of).toList());
        }

        /** Whether it can be drawn. */
        @JsonIgnore
        public boolean located() {
            return lat != null && lon != null;
        }
    }

    /** A figure; whole numbers are written without a fraction. */
    public record FigureView(
            Measure measure,
            Unit unit,
            String text,
            @Nullable Number value,
            @Nullable Number min,
            @Nullable Number max,
            Qualifier qualifier,
            @Nullable String group,
            @Nullable String partOf,
            @Nullable FlowOrStock flowOrStock,
            @Nullable LocalDate asOf) {
        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.measure(),
                    figure.unit(),
                    figure.text(),
                    number(figure.value()),
                    number(figure.min()),
                    number(figure.max()),
                    figure.qualifier(),
                    figure.group(),
                    figure.partOf(),
                    FlowOrStock.of(figure.flow()),
                    figure.asOf());
        }
    }

    /** What an event's sources count of one kind of thing. */
    public record FigureGroupView(
            Measure measure,
            Unit unit,
            @Nullable String group,
            @Nullable FlowOrStock flowOrStock,
            @Nullable Number min,
            @Nullable Number max,
            FigureView latest,
            List<SourceFigureView> bySource) {
        static FigureGroupView of(FigureGroup figures) {
            FigureView latest = FigureView.of(figures.latest());
            return new FigureGroupView(
                    latest.measure(),
                    latest.unit(),
                    latest.group(),
                    latest.flowOrStock(),
                    number(figures.min()),
                    number(figures.max()),
                    latest,
                    figures.bySource().stream()
                            .map(s -> new SourceFigureView(s.source(), FigureView.of(s.figure())))
                            .toList());
        }
    }

    /** A source's latest figure. */
    public record SourceFigureView(String source, FigureView figure) {}

    /** What happened in a time, or what was there at a time. */
    public enum FlowOrStock {
        FLOW,
        STOCK;

        static @Nullable FlowOrStock of(@Nullable Boolean flow) {
            if (flow == null) {
                return null;
            }
            return flow ? FLOW : STOCK;
        }
    }

    /** A link of a chain of speakers. */
    public record SpeakerView(
            String name,
            Role role,
            @Nullable String alignment,
            @Nullable String cue,
            boolean inherited) {
        static SpeakerView of(Speaker speaker) {
            return new SpeakerView(
                    speaker.name(), speaker.role(), speaker.alignment(), speaker.cue(), speaker.inherited());
        }
    }

    /** Where a quote stands, in Unicode code points, and its words. */
    public record EvidenceView(int begin, int end, String text) {}

    /**
     * A claim.
     *
     * @param replaces the figure that it says was wrong
     * @param supersededBy the claim that corrected it
     */
    public record ClaimView(
            UUID id,
            UUID reportId,
            String says,
            Predicate predicate,
            Polarity polarity,
            ClaimStatus status,
            Modality modality,
            List<SpeakerView> attribution,
            EvidenceView evidence,
            List<FigureView> figures,
            @Nullable FigureView replaces,
            @Nullable UUID supersededBy,
            @Nullable UUID about,
            @Nullable String quotedSpeaker,
            String extractor) {
        static ClaimView of(Claim claim, @Nullable UUID supersededBy) {
            return new ClaimView(
                    claim.id(),
                    claim.reportId(),
                    claim.says(),
                    claim.predicate(),
                    claim.polarity(),
                    claim.status(),
                    claim.modality(),
                    claim.attribution().stream().map(SpeakerView::of).toList(),
                    new EvidenceView(claim.evidence().begin(), claim.evidence().end(), claim.quote()),
                    claim.figures().stream().map(FigureView::of).toList(),
                    claim.replaces() == null ? null : FigureView.of(claim.replaces()),
                    supersededBy,
                    claim.about(),
                    claim.quotedSpeaker(),
                    claim.extractor());
        }
    }

    static @Nullable Number number(@Nullable Double number) {
        if (number != null && number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE) {
            return number.longValue();
        }
        return number;
    }
}
