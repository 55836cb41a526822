package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sanad.reports.ReportStore;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;
import org.sanad.testing.Towns;

/** Each test has a month of its own, so that no other test's reports are near. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EventsAcrossReportsQuarkusTest {
    private static final AtomicInteger REPORTS = new AtomicInteger();

    @Inject
    EventStore events;

    @Inject
    ReportStore reports;

    @Inject
    StoredReports stored;

    private UUID store(String source, LocalDate day, String says, UnaryOperator<ClaimBuilder> more) {
        return store(source, day, "en", source + " has report " + REPORTS.incrementAndGet() + ": " + says, says, more);
    }

    private UUID store(
            String source, LocalDate day, String language, String text, String says, UnaryOperator<ClaimBuilder> more) {
        ReportSubmission submission =
                new ReportSubmission(text, source, null, null, language, day + "T18:00:00Z", null, null, null);
        return stored.store(
                submission,
                id -> List.of(more.apply(claim(id, says, 0)
                                .publisher(source)
                                .in(Towns.NORTON)
                                .on(day, day)
                                .type(EventType.SHELLING_ARTILLERY_MISSILE))
                        .build()));
    }

    private Event only(UUID report) {
        List<Event> found = events.eventsOf(List.of(report));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2031, month, 10);
    }

    @Test
    void makesOneEventOfWhatTwoOriginsTell() {
        UUID wire = store("Sample Wire", day(1), "Shells hit the market of Norton", c -> c);
        UUID first = only(wire).id();
        UUID radio = store("Sample Radio", day(1), "Shelling struck Norton's market", c -> c);

        Event event = only(radio);

        assertThat(event.id()).isEqualTo(first);
        assertThat(event).isEqualTo(only(wire));
        assertThat(event.claims()).extracting(Claim::reportId).containsExactlyInAnyOrder(wire, radio);
        assertThat(event.status()).isEqualTo(ClaimStatus.CONFIRMED);
        assertThat(event.independentOrigins()).isEqualTo(2);
        assertThat(event.outlets()).isEqualTo(2);
        assertThat(events.claims(List.of(event.claims().getFirst().id())))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.claim().status()).isEqualTo(ClaimStatus.CONFIRMED);
                    assertThat(claim.eventId()).isEqualTo(first);
                    assertThat(claim.independentOrigins()).isEqualTo(2);
                });
    }

    @Test
    void makesOneEventOfTwoLanguages() {
        UUID english = store("Sample Wire", day(2), "Shells hit the market of Norton", c -> c);
        UUID arabic = store(
                "إذاعة العينة", day(2), "ar", "سقطت قذائف على سوق نورتون اليوم", "سقطت قذائف على سوق نورتون", c -> c);

        assertThat(only(arabic).id()).isEqualTo(only(english).id());
    }

    @Test
    void countsAQuotedSpeakerOnceHoweverManyQuoteIt() {
        UUID last = new UUID(0, 0);
        for (String paper : List.of("Paper A", "Paper B", "Paper C", "Paper D", "Paper E")) {
            last = store(
                    paper,
                    day(3),
                    "Four people were killed by shells in Norton",
                    c -> c.by("Sample Observatory", Role.MONITOR).figure(persons(Measure.KILLED, 4, 4)));
        }

        Event event = only(last);

        assertThat(event.outlets()).isEqualTo(5);
        assertThat(event.independentOrigins()).isEqualTo(1);
        assertThat(event.status()).isEqualTo(ClaimStatus.ASSERTED);
    }

    @Test
    void countsNearCopiesOnce() {
        String wire = "Shells hit the market of Norton on Monday morning and several stalls burned down, people there"
                + " said. The market had been open for an hour. Nobody has said who fired them so far.";
        UUID first = store("Sample Wire", day(4), "en", wire, "Shells hit the market of Norton", c -> c);
        UUID copy = store(
                "Sample Tribune",
                day(4),
                "en",
                wire.replace("several stalls", "some stalls"),
                "Shells hit the market of Norton",
                c -> c);
        assertThat(only(copy).id()).isEqualTo(only(first).id());
        assertThat(only(copy).independentOrigins()).isEqualTo(1);
        assertThat(only(copy).outlets()).isEqualTo(2);

        UUID own = store("Sample Radio", day(4), "Shelling struck Norton's market", c -> c);

        assertThat(only(own).independentOrigins()).isEqualTo(2);
        assertThat(only(own).outlets()).isEqualTo(3);
    }

    @Test
    void disputesWhatAnotherReportDeniesAndKeepsTheCount() {
        UUID loss = store(
                "Sample Wire",
                day(5),
                "Shells hit the market of Norton and killed four",
                c -> c.figure(persons(Measure.KILLED, 4, 4)));
        UUID count = store(
                "Sample Radio",
                day(5),
                "Six died in the shelling of Norton's market",
                c -> c.predicate(Predicate.CASUALTIES).figure(persons(Measure.KILLED, 6, 6)));
        assertThat(only(count).status()).isEqualTo(ClaimStatus.ASSERTED);

        UUID denial = store(
                "Army Office",
                day(5),
                "no shells hit the market of Norton",
                c -> c.denied().by("Army", Role.BELLIGERENT));

        Event event = only(loss);
        assertThat(event.id()).isEqualTo(only(denial).id());
        assertThat(event.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(event.claims())
                .extracting(Claim::status)
                .containsExactlyInAnyOrder(ClaimStatus.DISPUTED, ClaimStatus.ASSERTED, ClaimStatus.DENIED);
        FigureGroup killed = FigureGroup.of(event.claims()).getFirst();
        assertThat(killed.min()).isEqualTo(4);
        assertThat(killed.max()).isEqualTo(6);
    }

    @Test
    void makesEventsAnewWhenAReportGoes() {
        UUID first = store("Sample Wire", day(6), "Shells hit the market of Norton", c -> c);
        UUID id = only(first).id();
        UUID second = store("Sample Radio", day(6), "Shelling struck Norton's market", c -> c);
        assertThat(only(second).status()).isEqualTo(ClaimStatus.CONFIRMED);

        reports.withdraw(first, "Mistaken");

        assertThat(only(second).id()).isEqualTo(id);
        assertThat(only(second).status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(only(second).outlets()).isEqualTo(1);
        assertThat(events.eventsOf(List.of(first))).isEmpty();
        reports.withdraw(second, "Mistaken too");
        assertThat(events.find(id)).isEmpty();
    }

    @Test
    void keepsIdsWhenAReportIsReadAgain() {
        UUID first = store("Sample Wire", day(7), "Shells hit the market of Norton", c -> c);
        UUID second = store("Sample Radio", day(7), "Shelling struck Norton's market", c -> c);
        Event before = only(second);

        QuarkusTransaction.requiringNew()
                .run(() -> events.replace(
                        first,
                        before.claims().stream()
                                .filter(c -> c.reportId().equals(first))
                                .map(c -> c.withStatus(ClaimStatus.ASSERTED))
                                .toList()));

        assertThat(only(second)).isEqualTo(before);
    }

    @Test
    void neverJoinsThroughARegion() {
        UUID norton = store(
                "Sample Wire",
                day(8),
                "Shells hit a market and killed four people",
                c -> c.figure(persons(Measure.KILLED, 4, 4)));
        UUID region = store(
                "Sample Radio",
                day(8),
                "Shells hit a market and killed four people there",
                c -> c.in(Towns.NORTH).figure(persons(Measure.KILLED, 4, 4)));
        assertThat(only(region).id()).isEqualTo(only(norton).id());

        UUID eastby = store(
                "Sample Post",
                day(8),
                "Shells hit a market and killed four people in Eastby",
                c -> c.in(Towns.EASTBY).figure(persons(Measure.KILLED, 4, 4)));

        assertThat(only(eastby).id()).isNotEqualTo(only(norton).id());
        // Now it may be of either, and stays apart.
        assertThat(Set.of(only(norton).id(), only(eastby).id()))
                .doesNotContain(only(region).id());
    }

    @Test
    void keepsWhatIsHiddenToItself() {
        UUID open = store("Sample Wire", day(9), "Shells hit the market of Norton", c -> c);
        UUID hidden = stored.store(
                new ReportSubmission(
                        "Hidden shells",
                        "Sample Radio",
                        null,
                        null,
                        "en",
                        day(9) + "T18:00:00Z",
                        null,
                        null,
                        "RESTRICTED"),
                id -> List.of(claim(id, "Shelling struck Norton's market", 0)
                        .publisher("Sample Radio")
                        .in(Towns.NORTON)
                        .on(day(9), day(9))
                        .type(EventType.SHELLING_ARTILLERY_MISSILE)
                        .build()));

        assertThat(only(open).status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(only(open).outlets()).isEqualTo(1);
        assertThat(events.eventsOf(List.of(hidden))).isEmpty();
    }

    private record Told(String source, String says, UnaryOperator<ClaimBuilder> more) {}

    @Test
    void makesTheSameEventsInWhateverOrderReportsCome() {
        List<Told> told = List.of(
                new Told("A", "Shells hit the market of Norton", c -> c),
                new Told("B", "Shelling struck Norton's market", c -> c),
                new Told("C", "Rockets were fired at a village mill", c -> c.in(Towns.NORTON_MILL)),
                new Told("D", "A market in the region was shelled", c -> c.in(Towns.NORTH)),
                new Told("E", "Shells fell on Eastby", c -> c.in(Towns.EASTBY)),
                new Told("F", "no shells hit the market of Norton", c -> c.denied()));
        Set<Set<Set<String>>> made = new HashSet<>();
        for (int turn = 0; turn < told.size(); turn++) {
            List<Told> order = new ArrayList<>(told.subList(turn, told.size()));
            order.addAll(told.subList(0, turn));
            LocalDate day = LocalDate.of(2032, turn + 1, 10);
            Map<UUID, String> names = new HashMap<>();
            order.forEach(one -> names.put(store(one.source(), day, one.says(), one.more()), one.source()));
            made.add(clusters(names));
        }

        assertThat(made).hasSize(1);
        assertThat(made.iterator().next())
                .anySatisfy(cluster -> assertThat(cluster).contains("A", "B", "F"));
    }

    private Set<Set<String>> clusters(Map<UUID, String> names) {
        Set<Set<String>> clusters = new HashSet<>();
        for (Event event : events.eventsOf(names.keySet())) {
            Set<String> cluster = new HashSet<>();
            event.claims().forEach(claim -> cluster.add(names.get(claim.reportId())));
            clusters.add(cluster);
        }
        return clusters;
    }

    @Test
    void makesOneEventOfReportsThatComeAtOnce() throws Exception {
        List<Future<UUID>> coming = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                String source = "At once " + i;
                coming.add(threads.submit(
                        () -> store(source, day(10), "Shells hit the market of Norton, " + source, c -> c)));
            }
        }
        Collection<UUID> ids = new ArrayList<>();
        for (Future<UUID> one : coming) {
            ids.add(one.get());
        }

        assertThat(events.eventsOf(ids))
                .singleElement()
                .satisfies(event -> assertThat(event.outlets()).isEqualTo(6));
    }

    @Test
    void marksWhatALaterReportCorrectsUntilThatIsTakenBack() {
        LocalDate day = day(11);
        UUID old = store(
                "Sample Bulletin",
                day,
                "320 families registered in Norton",
                c -> c.type(EventType.ARRIVAL).predicate(Predicate.DISPLACEMENT).figure(families(320)));
        UUID other = store(
                "Sample Wire",
                day,
                "320 families registered in Norton town",
                c -> c.type(EventType.ARRIVAL).predicate(Predicate.DISPLACEMENT).figure(families(320)));

        UUID correction = store(
                "Sample Bulletin",
                day.plusDays(5),
                "The correct figure is 230 families",
                c -> c.type(EventType.ARRIVAL)
                        .predicate(Predicate.DISPLACEMENT)
                        .figure(families(230))
                        .replaces(families(320)));

        Claim corrected = claimOf(old);
        assertThat(corrected.status()).isEqualTo(ClaimStatus.CORRECTED);
        assertThat(only(old).status()).isEqualTo(ClaimStatus.CORRECTED);
        assertThat(only(old).superseded())
                .containsEntry(corrected.id(), claimOf(correction).id());
        assertThat(claimOf(other).status()).isNotEqualTo(ClaimStatus.CORRECTED);
        assertThat(claimOf(correction).replaces()).isEqualTo(families(320));
        assertThat(events.claims(List.of(corrected.id())).getFirst().supersededBy())
                .isEqualTo(claimOf(correction).id());
        reports.withdraw(correction, "Wrong itself");
        assertThat(claimOf(old).status()).isNotEqualTo(ClaimStatus.CORRECTED);
    }

    @Test
    void correctsWhatComesAfterItsCorrection() {
        LocalDate day = day(12);
        store(
                "Sample Bulletin",
                day.plusDays(5),
                "The correct figure is 230 families",
                c -> c.type(EventType.ARRIVAL).figure(families(230)).replaces(families(320)));
        UUID late = store(
                "Sample Bulletin",
                day,
                "320 families registered in Norton",
                c -> c.type(EventType.ARRIVAL).figure(families(320)));

        assertThat(claimOf(late).status()).isEqualTo(ClaimStatus.CORRECTED);
    }

    private Claim claimOf(UUID report) {
        return only(report).claims().stream()
                .filter(claim -> claim.reportId().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private static Figure families(double number) {
        return new Figure(
                Measure.DISPLACED,
                Unit.HOUSEHOLD,
                number + " families",
                number,
                number,
                number,
                Qualifier.EXACT,
                null,
                null,
                null,
                null);
    }
}
