package org.sanad.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.CueClass;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Polarity;
import org.sanad.events.Predicate;
import org.sanad.events.Qualifier;
import org.sanad.events.Realis;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.events.Subsector;
import org.sanad.events.Unit;
import org.sanad.places.Place;
import org.sanad.text.Span;

/** A claim of which only what a test is about need be said: else an unplaced, undated clash in the publisher's voice. */
public final class ClaimBuilder {
    private final UUID id;
    private final UUID reportId;
    private final String says;
    private Predicate predicate = Predicate.OCCURRENCE;
    private Polarity polarity = Polarity.POSITIVE;
    private ClaimStatus status = ClaimStatus.ASSERTED;
    private Modality modality = Modality.FACT;
    private final List<Speaker> attribution = new ArrayList<>();
    private Span evidence;
    private final List<Figure> figures = new ArrayList<>();
    private EventType type = EventType.ARMED_CLASH;
    private @Nullable Subsector subsector;
    private @Nullable Effect effect;
    private Period time = Period.UNKNOWN;
    private @Nullable Location location;
    private @Nullable Location origin;
    private @Nullable Location destination;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Actor> targets = new ArrayList<>();
    private @Nullable UUID about;
    private @Nullable Figure replaces;

    private ClaimBuilder(UUID reportId, String says, int begin) {
        this.reportId = reportId;
        this.says = says;
        this.id = UUID.nameUUIDFromBytes((reportId + says + begin).getBytes(StandardCharsets.UTF_8));
        this.evidence = new Span(begin, begin + says.codePointCount(0, says.length()));
        attribution.add(new Speaker("Sample Wire", Role.OUTLET, null, null, null, false));
    }

    /** A claim whose quote is what it says, at that place of the report. */
    public static ClaimBuilder claim(UUID reportId, String says, int begin) {
        return new ClaimBuilder(reportId, says, begin);
    }

    /** A gazetteer's entry at its own name. */
    public static Location at(Place place) {
        return new Location(
                place.name(),
                place.name(),
                place,
                Location.Precision.TOWN,
                Location.Relation.IN,
                null,
                false,
                List.of());
    }

    /** So many persons. */
    public static Figure persons(Measure measure, @Nullable Integer min, @Nullable Integer max) {
        return new Figure(
                measure,
                Unit.PERSON,
                min + " to " + max,
                null,
                min == null ? null : min.doubleValue(),
                max == null ? null : max.doubleValue(),
                Qualifier.BETWEEN,
                null,
                null,
                null,
                null);
    }

    public ClaimBuilder type(EventType other) {
        type = other;
        return this;
    }

    public ClaimBuilder predicate(Predicate other) {
        predicate = other;
        return this;
    }

    public ClaimBuilder service(Subsector service, Effect became) {
        type = EventType.SERVICE_DISRUPTION;
        subsector = service;
        effect = became;
        return this;
    }

    public ClaimBuilder denied() {
        polarity = Polarity.NEGATIVE;
        status = ClaimStatus.DENIED;
        return this;
    }

    public ClaimBuilder status(ClaimStatus other) {
        status = other;
        return this;
    }

    public ClaimBuilder modality(Modality other) {
        modality = other;
        return this;
    }

    /** The one who said it to the publisher. */
    public ClaimBuilder by(String name, Role role) {
        attribution.add(new Speaker(name, role, "OPPOSITION", "said", CueClass.ASSERT, false));
        modality = Modality.REPORTED;
        return this;
    }

    public ClaimBuilder publisher(String name) {
        attribution.set(0, new Speaker(name, Role.OUTLET, null, null, null, false));
        return this;
    }

    public ClaimBuilder figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    public ClaimBuilder on(LocalDate start, @Nullable LocalDate end) {
        time = new Period(
                start,
                end,
                Period.Precision.DAY,
                "on Friday",
                Period.Relation.ON,
                Period.Anchor.PUBLICATION_DATE,
                false);
        return this;
    }

    public ClaimBuilder time(Period other) {
        time = other;
        return this;
    }

    public ClaimBuilder in(Place place) {
        return in(at(place));
    }

    public ClaimBuilder in(Location where) {
        location = where;
        return this;
    }

    public ClaimBuilder moved(Place from, Place to) {
        origin = at(from);
        destination = at(to);
        return this;
    }

    public ClaimBuilder actor(Actor actor) {
        actors.add(actor);
        return this;
    }

    public ClaimBuilder target(Actor target) {
        targets.add(target);
        return this;
    }

    public ClaimBuilder about(Claim other) {
        about = other.id();
        return this;
    }

    /** What it says was wrong. */
    public ClaimBuilder replaces(Figure wrong) {
        replaces = wrong;
        return this;
    }

    public ClaimBuilder evidence(Span other) {
        evidence = other;
        return this;
    }

    public Claim build() {
        return new Claim(
                id,
                reportId,
                says,
                predicate,
                polarity,
                status,
                modality,
                attribution,
                evidence,
                says,
                figures,
                type,
                subsector,
                effect,
                time,
                location,
                origin,
                destination,
                actors,
                targets,
                Realis.ACTUAL,
                about,
                replaces,
                null,
                "rule:test");
    }
}
