package org.sanad.retrieval;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Event;
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
import org.sanad.places.Place.Feature;
import org.sanad.reports.Report;
import org.sanad.reports.Report.Confidentiality;
import org.sanad.text.Span;

/** Reports and claims written for the tests of the index: as little as a claim can have, and what a test adds to it. */
final class ClaimSamples {
    static final Instant PUBLISHED = Instant.parse("2024-11-30T08:00:00Z");
    static final Place SYRIA = place(163843, "Syria", Feature.COUNTRY, null, "SY");
    static final Place ALEPPO_REGION = place(170062, "Aleppo", Feature.ADMIN1, "09", "SY");
    static final Place ALEPPO = place(170063, "Aleppo", Feature.TOWN, "09", "SY");
    static final Place SARAQIB = place(163808, "Sarāqib", Feature.TOWN, "12", "SY");
    static final Place GAZIANTEP = place(314830, "Gaziantep", Feature.TOWN, "09", "TR");

    private ClaimSamples() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Report report(String name) {
        return report(name, PUBLISHED, Confidentiality.PUBLIC);
    }

    static Report report(String name, Instant publishedAt, Confidentiality confidentiality) {
        return new Report(
                id(name),
                "text of " + name,
                "Sample Gazette",
                null,
                null,
                "en",
                publishedAt,
                publishedAt.plusSeconds(60),
                name,
                null,
                confidentiality,
                Report.Status.EXTRACTED,
                null,
                1);
    }

    static Place place(long geonameId, String name, Feature feature, @Nullable String admin1Code, String countryCode) {
        return new Place(geonameId, name, Map.of(), feature, null, admin1Code, countryCode, null, null, 0, null);
    }

    static Location at(Place place, Place... also) {
        return new Location(
                place.name(),
                place.name(),
                place,
                Location.Precision.TOWN,
                Location.Relation.IN,
                null,
                false,
                List.of(also));
    }

    static Period days(@Nullable String start, @Nullable String end) {
        return new Period(
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                Period.Precision.DAY,
                null,
                Period.Relation.ON,
                null,
                false);
    }

    static Event event(Claim... claims) {
        Claim first = claims[0];
        return new Event(
                id("event of " + first.id()),
                first.reportId(),
                first.type(),
                first.says(),
                first.subsector(),
                first.effect(),
                first.time(),
                first.location(),
                first.origin(),
                first.destination(),
                first.actors(),
                first.targets(),
                first.status(),
                first.realis(),
                1,
                1,
                List.of(claims));
    }

    /** One event a name, each of one claim of that name, which tells of fighting. */
    static List<Event> events(String report, String... claims) {
        return Stream.of(claims)
                .map(name -> event(
                        claim(name, report(report), "Fighting, says " + name).claim()))
                .toList();
    }

    static Sample claim(String name, Report report, String says) {
        return new Sample(name, report, says, EventType.OTHER_STRATEGIC, null, null, Period.UNKNOWN, null, null);
    }

    /** A claim in the making. */
    record Sample(
            String name,
            Report report,
            String says,
            EventType type,
            @Nullable Subsector subsector,
            @Nullable Measure measure,
            Period time,
            @Nullable Location location,
            @Nullable Location destination) {

        Sample of(EventType other) {
            return new Sample(name, report, says, other, subsector, measure, time, location, destination);
        }

        Sample of(Subsector service) {
            return new Sample(name, report, says, type, service, measure, time, location, destination);
        }

        Sample counting(Measure what) {
            return new Sample(name, report, says, type, subsector, what, time, location, destination);
        }

        Sample on(Period when) {
            return new Sample(name, report, says, type, subsector, measure, when, location, destination);
        }

        Sample in(Place place, Place... also) {
            return new Sample(name, report, says, type, subsector, measure, time, at(place, also), destination);
        }

        Sample to(Place place) {
            return new Sample(name, report, says, type, subsector, measure, time, location, at(place));
        }

        Claim claim() {
            return new Claim(
                    id(name),
                    report.id(),
                    says,
                    Predicate.OCCURRENCE,
                    Polarity.POSITIVE,
                    ClaimStatus.ASSERTED,
                    Modality.REPORTED,
                    List.of(
                            new Speaker(report.source(), Role.OUTLET, null, null, null, false),
                            new Speaker("Al-Ḥasakah Hospital", Role.OFFICIAL, null, "said", null, false)),
                    new Span(0, says.length()),
                    says,
                    measure == null
                            ? List.of()
                            : List.of(new Figure(
                                    measure, Unit.PERSON, "four", 4d, 4d, 4d, Qualifier.EXACT, null, null, null, null)),
                    type,
                    subsector,
                    null,
                    time,
                    location,
                    null,
                    destination,
                    List.of(),
                    List.of(),
                    Realis.ACTUAL,
                    null,
                    null,
                    null,
                    "rule:sample");
        }
    }
}
