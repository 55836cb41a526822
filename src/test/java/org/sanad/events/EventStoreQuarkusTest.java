package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.sanad.places.Place;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;
import org.sanad.testing.Submissions;
import org.sanad.text.Span;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EventStoreQuarkusTest {
    private static final Place CURATED = new Place(
            -17, "M5", Map.of("ar", "الطريق الدولي"), Place.Feature.LINE, null, null, "SY", null, null, 0, null);
    private static final Place TOWN = new Place(
            900_001,
            "Testville",
            Map.of("ar", "اختبار", "fr", "Testville"),
            Place.Feature.TOWN,
            "Test",
            "07",
            "SY",
            35.5,
            36.5,
            1_234,
            "SY0700");

    @Inject
    EventStore events;

    @Inject
    ReportStore reports;

    @Inject
    StoredReports stored;

    @Inject
    Told told;

    /** Remembers what listeners are told. */
    @ApplicationScoped
    public static class Told implements ClaimsListener {
        private final Map<UUID, List<Event>> last = new ConcurrentHashMap<>();

        @Override
        public void replaced(Report report, List<Event> events) {
            last.put(report.id(), events);
        }

        List<Event> last(UUID report) {
            return last.getOrDefault(report, List.of());
        }
    }

    private static Claim whole(UUID report) {
        Claim plain = claim(report, "Every part of a claim 😀", 3)
                .predicate(Predicate.DISPLACEMENT)
                .service(Subsector.HOSPITAL, Effect.DAMAGED)
                .by("SOHR", Role.MONITOR)
                .modality(Modality.UNCONFIRMED)
                .figure(new Figure(
                        Measure.DISPLACED,
                        Unit.HOUSEHOLD,
                        "some 1,500.5",
                        1_500.5,
                        1_400.0,
                        1_600.0,
                        Qualifier.ABOUT,
                        "families",
                        "2,000 families",
                        true,
                        LocalDate.of(2024, 11, 28)))
                .figure(persons(Measure.KILLED, null, null))
                .time(new Period(
                        LocalDate.of(2024, 11, 27),
                        LocalDate.of(2024, 11, 29),
                        Period.Precision.WEEKEND,
                        "since Wednesday",
                        Period.Relation.SINCE,
                        Period.Anchor.DATELINE,
                        true))
                .in(new Location(
                        "M5",
                        "the highway",
                        CURATED,
                        Location.Precision.LINE,
                        Location.Relation.WITHIN_KM,
                        1.5,
                        true,
                        List.of(TOWN, CURATED)))
                .moved(TOWN, CURATED)
                .actor(new Actor("HTS", ActorKind.REBEL))
                .actor(new Actor("Army", ActorKind.STATE_FORCES))
                .target(new Actor("civilians", ActorKind.CIVILIANS))
                .evidence(new Span(3, 27))
                .build();
        return new Claim(
                plain.id(),
                plain.reportId(),
                plain.says(),
                plain.predicate(),
                Polarity.POSITIVE,
                plain.status(),
                plain.modality(),
                plain.attribution(),
                plain.evidence(),
                plain.quote(),
                plain.figures(),
                plain.type(),
                plain.subsector(),
                plain.effect(),
                plain.time(),
                plain.location(),
                plain.origin(),
                plain.destination(),
                plain.actors(),
                plain.targets(),
                Realis.NON_ACTUAL,
                null,
                null,
                "A resident",
                plain.extractor());
    }

    @Test
    void givesBackEveryPartOfAClaim() {
        UUID report = stored.store(Submissions.of("Whole claim", "AP"), id -> List.of(whole(id)));

        Event event = events.eventsOf(List.of(report)).getFirst();

        assertThat(event.claims()).containsExactly(whole(report));
        assertThat(event).isEqualTo(ClaimGrouping.events(List.of(whole(report))).getFirst());
        assertThat(events.find(event.id())).contains(event);
    }

    @Test
    void givesClaimsWithWhatCitingThemNeeds() {
        ReportSubmission submission = new ReportSubmission(
                "Cited", "OCHA", "Title", "https://example.org", "en", "2024-11-29T10:00:00Z", null, null, null);
        UUID report = stored.store(
                submission,
                id -> List.of(
                        claim(id, "Cited", 0).build(),
                        claim(id, "Not asked for", 50).build()));
        Event event = events.eventsOf(List.of(report)).getFirst();
        UUID asked = event.claims().getFirst().id();

        List<SourcedClaim> claims = events.claims(List.of(asked, UUID.randomUUID()));

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.claim()).isEqualTo(event.claims().getFirst());
            assertThat(claim.eventId()).isEqualTo(event.id());
            assertThat(claim.eventStatus()).isEqualTo(ClaimStatus.ASSERTED);
            assertThat(claim.source()).isEqualTo("OCHA");
            assertThat(claim.title()).isEqualTo("Title");
            assertThat(claim.url()).isEqualTo("https://example.org");
            assertThat(claim.language()).isEqualTo("en");
            assertThat(claim.knownAt()).isEqualTo(Instant.parse("2024-11-29T10:00:00Z"));
        });
    }

    @Test
    void replacesTheClaimsOfAReport() {
        UUID report = stored.store(
                Submissions.of("Read twice", "AP"),
                id -> List.of(
                        claim(id, "Old reading", 0).build(),
                        claim(id, "Kept reading", 50).build()));

        QuarkusTransaction.requiringNew()
                .run(() -> events.replace(
                        report,
                        List.of(
                                claim(report, "Kept reading", 50).build(),
                                claim(report, "New", 90).build())));

        assertThat(events.eventsOf(List.of(report))).extracting(Event::summary).containsExactly("Kept reading", "New");
        assertThat(told.last(report)).isEqualTo(events.eventsOf(List.of(report)));
    }

    @Test
    void keepsTheOldClaimsWhenTheTransactionFails() {
        UUID report = stored.store(
                Submissions.of("Rolled back", "AP"),
                id -> List.of(claim(id, "Stays", 0).build()));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    events.replace(report, List.of());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(events.eventsOf(List.of(report))).hasSize(1);
    }

    @Test
    void refusesClaimsOfAnotherReport() {
        UUID report = stored.store(Submissions.of("Has its own", "AP"), id -> List.of());

        assertThatThrownBy(() -> events.replace(
                        report, List.of(claim(new UUID(0, 9), "Stranger", 0).build())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsListenersNothingThatIsNotPublicAndAnswersNothingOfIt() {
        UUID report = stored.store(
                Submissions.confidential("Confidential claim", "AP", "CONFIDENTIAL"),
                id -> List.of(claim(id, "Confidential claim", 0).build()));
        Event hidden = ClaimGrouping.events(
                        List.of(claim(report, "Confidential claim", 0).build()))
                .getFirst();

        assertThat(told.last(report)).isEmpty();
        assertThat(events.find(hidden.id())).isEmpty();
        assertThat(events.eventsOf(List.of(report))).isEmpty();
        assertThat(events.claims(List.of(hidden.claims().getFirst().id()))).isEmpty();
        assertThat(events.claimCounts()).doesNotContainKey(report);
        assertThat(events.claimsOf(List.of(report))).isEmpty();
    }

    @Test
    void letsGoOfTheClaimsOfAWithdrawnReportAndTellsSo() {
        UUID report = stored.store(
                Submissions.of("Withdrawn claim", "AP"),
                id -> List.of(claim(id, "Gone", 0).build()));
        assertThat(events.claimCounts()).containsEntry(report, 1);

        reports.withdraw(report, "Mistaken");

        assertThat(events.eventsOf(List.of(report))).isEmpty();
        assertThat(told.last(report)).isEmpty();
        assertThat(events.claimCounts()).doesNotContainKey(report);
    }

    @Test
    void letsGoOfTheClaimsOfARevisedReportWhenTheRevisionIsRead() {
        UUID first = stored.store(
                Submissions.withExternalId("Old text", "AP", "superseded"),
                id -> List.of(claim(id, "Old claim", 0).build()));
        UUID second = stored.store(
                Submissions.withExternalId("New text", "AP", "superseded"),
                id -> List.of(claim(id, "New claim", 0).build()));

        assertThat(events.eventsOf(List.of(first, second)))
                .extracting(Event::summary)
                .containsExactly("New claim");
        assertThat(events.claimsOf(List.of(first, second))).singleElement().satisfies(claims -> {
            assertThat(claims.report().id()).isEqualTo(second);
            assertThat(claims.events()).hasSize(1);
        });
    }

    @Test
    void keepsThePlaceAsTheGazetteerSaysItNow() {
        // Given
        Place before = new Place(
                900_002,
                "Old name",
                Map.of("ar", "قديم"),
                Place.Feature.TOWN,
                "Test",
                "07",
                "SY",
                35.5,
                36.5,
                1,
                "SY07");
        Place after =
                new Place(900_002, "New name", Map.of(), Place.Feature.CAPITAL, null, null, "LB", null, null, 2, null);
        UUID first = stored.store(
                Submissions.of("Old name", "AP"),
                id -> List.of(claim(id, "Old", 0).in(before).build()));

        // When
        UUID second = stored.store(
                Submissions.of("New name", "AP"),
                id -> List.of(claim(id, "New", 0).in(after).build()));

        // Then
        assertThat(events.eventsOf(List.of(first, second)).stream().flatMap(e -> e.claims().stream()))
                .flatExtracting(claim -> claim.places().toList())
                .containsExactly(after, after);
    }
}
