package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;
import org.sanad.testing.Towns;

/** Each test has a month of its own, so that no other test's reports are near. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KnownClaimStoreQuarkusTest {
    @Inject
    EventStore events;

    @Inject
    KnownClaimStore known;

    @Inject
    StoredReports stored;

    private UUID store(String source, LocalDate day, String says, UnaryOperator<ClaimBuilder> more) {
        ReportSubmission submission = new ReportSubmission(
                source + " tells: " + says, source, null, null, "en", day + "T18:00:00Z", null, null, null);
        UUID report = stored.store(
                submission,
                id -> List.of(more.apply(claim(id, says, 0)
                                .publisher(source)
                                .in(Towns.NORTON)
                                .on(LocalDate.of(2039, day.getMonth(), 10), LocalDate.of(2039, day.getMonth(), 10))
                                .type(EventType.SHELLING_ARTILLERY_MISSILE))
                        .build()));
        return events.eventsOf(List.of(report)).getFirst().claims().stream()
                .filter(c -> c.reportId().equals(report))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2039, month, day);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Test
    void takesNoCorrectionIntoAccountBeforeItWasKnown() {
        Figure many = ClaimBuilder.persons(Measure.DISPLACED, 320, 320);
        Figure few = ClaimBuilder.persons(Measure.DISPLACED, 230, 230);
        UUID old = store(
                "Sample Bulletin",
                day(1, 10),
                "320 people came to Norton",
                c -> c.type(EventType.ARRIVAL).predicate(Predicate.DISPLACEMENT).figure(many));
        UUID correction = store(
                "Sample Bulletin",
                day(1, 14),
                "The correct figure is 230 people",
                c -> c.type(EventType.ARRIVAL)
                        .predicate(Predicate.DISPLACEMENT)
                        .figure(few)
                        .replaces(many));

        List<SourcedClaim> before = known.of(List.of(old, correction), end(day(1, 11)));
        List<SourcedClaim> after = known.of(List.of(old, correction), end(day(1, 14)));

        assertThat(before).singleElement().satisfies(c -> {
            assertThat(c.claim().id()).isEqualTo(old);
            assertThat(c.claim().status()).isEqualTo(ClaimStatus.ASSERTED);
            assertThat(c.supersededBy()).isNull();
        });
        assertThat(after).hasSize(2);
        assertThat(after)
                .filteredOn(c -> c.claim().id().equals(old))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.claim().status()).isEqualTo(ClaimStatus.CORRECTED);
                    assertThat(c.supersededBy()).isEqualTo(correction);
                });
        assertThat(known.of(List.of(old, correction), null)).containsExactlyInAnyOrderElementsOf(after);
    }

    @Test
    void countsOnlyWhoHadSpokenThen() {
        UUID wire = store("Sample Wire", day(3, 10), "Shells hit the market of Norton", c -> c);
        UUID radio = store("Sample Radio", day(3, 11), "Shelling struck Norton's market", c -> c);
        UUID denial = store(
                "Sample Army Office",
                day(3, 12),
                "No shells hit Norton",
                c -> c.denied().by("Army", Role.BELLIGERENT));

        SourcedClaim alone =
                known.of(List.of(wire, radio, denial), end(day(3, 10))).getFirst();
        List<SourcedClaim> two = known.of(List.of(wire, radio, denial), end(day(3, 11)));
        List<SourcedClaim> all = known.of(List.of(wire, radio, denial), end(day(3, 12)));

        assertThat(alone.claim().id()).isEqualTo(wire);
        assertThat(alone.independentOrigins()).isEqualTo(1);
        assertThat(alone.eventStatus()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(two).hasSize(2).allSatisfy(c -> {
            assertThat(c.independentOrigins()).isEqualTo(2);
            assertThat(c.eventStatus()).isEqualTo(ClaimStatus.CONFIRMED);
        });
        assertThat(all).hasSize(3).allSatisfy(c -> assertThat(c.eventStatus()).isEqualTo(ClaimStatus.DISPUTED));
    }
}
