package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.Submissions;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReportIntakeQuarkusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ReportIntake intake;

    @Inject
    ReportStore store;

    private Report accepted(ReportSubmission submission) {
        return switch (intake.submit(submission)) {
            case Intake.Accepted accepted -> accepted.report();
            case Intake.Duplicate duplicate -> throw new AssertionError("Known: " + duplicate.report());
            case Intake.Rejected rejected -> throw new AssertionError(rejected.errors());
        };
    }

    private Report duplicate(ReportSubmission submission) {
        return switch (intake.submit(submission)) {
            case Intake.Duplicate duplicate -> duplicate.report();
            case Intake.Accepted accepted -> throw new AssertionError("New: " + accepted.report());
            case Intake.Rejected rejected -> throw new AssertionError(rejected.errors());
        };
    }

    private void awaitStatus(UUID id, Report.Status status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(store.status(id)).contains(status));
    }

    /** A stored report that nobody announces. */
    private Report filed(String text) {
        ReportDraft draft = new ReportDraft(text, "Quiet", null, null, "en", null, null, Report.Confidentiality.PUBLIC);
        return switch (store.file(draft)) {
            case Intake.Accepted accepted -> accepted.report();
            case Intake.Duplicate duplicate -> duplicate.report();
            case Intake.Rejected rejected -> throw new AssertionError(rejected.errors());
        };
    }

    @Test
    void storesTheTextAsSent() {
        String text = "  Two words \r\n\n\u062D\u0644\u0628 e\u0301 \uD83D\uDE00 ";

        Report report = accepted(Submissions.of(text, "AP"));

        assertThat(report.text()).isEqualTo(text);
        assertThat(store.find(report.id())).get().extracting(Report::text).isEqualTo(text);
    }

    @Test
    void storesWhatAReaderOfAPageSees() {
        ReportSubmission page = new ReportSubmission(
                "<p>Seen</p><p hidden>Unseen</p>", "AP", null, null, null, null, null, "HTML", null);

        assertThat(accepted(page).text()).isEqualTo("Seen");
    }

    @Test
    void takesOneReportFromEightThatBringItAtOnce() throws Exception {
        for (String externalId : List.of("eight", "")) {
            // Given
            ReportSubmission sent = Submissions.withExternalId("Eight at once" + externalId, "AP", externalId);
            CountDownLatch ready = new CountDownLatch(8);
            List<Callable<Intake>> eight = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                eight.add(() -> {
                    ready.countDown();
                    ready.await();
                    return intake.submit(sent);
                });
            }

            // When
            List<Intake> outcomes = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Intake> outcome : threads.invokeAll(eight)) {
                    outcomes.add(outcome.get());
                }
            }

            // Then
            assertThat(outcomes).filteredOn(Intake.Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Intake.Duplicate.class::isInstance).hasSize(7);
            assertThat(outcomes.stream().map(ReportIntakeQuarkusTest::id).collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    private static UUID id(Intake intake) {
        return switch (intake) {
            case Intake.Accepted accepted -> accepted.report().id();
            case Intake.Duplicate duplicate -> duplicate.report().id();
            case Intake.Rejected rejected -> throw new AssertionError(rejected.errors());
        };
    }

    @Test
    void makesOneChainOfRevisionsFromEightTextsOfOneIdAtOnce() throws Exception {
        List<Callable<Intake>> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ReportSubmission sent = Submissions.withExternalId("Text " + i, "AP", "chain");
            eight.add(() -> intake.submit(sent));
        }

        List<Report> reports = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Intake> outcome : threads.invokeAll(eight)) {
                reports.add(((Intake.Accepted) outcome.get()).report());
            }
        }

        Set<UUID> revised = reports.stream()
                .map(Report::revisionOf)
                .filter(earlier -> earlier != null)
                .collect(Collectors.toSet());
        assertThat(revised).hasSize(7);
    }

    @Test
    void knowsAReportAgainByTheWordsAndTheSourceWithoutAnId() {
        Report first = accepted(Submissions.of("Known by its words", "AP"));

        assertThat(duplicate(Submissions.of("  Known by\nits words ", "AP")).id())
                .isEqualTo(first.id());
        assertThat(accepted(Submissions.of("Known by its words", "OCHA")).id()).isNotEqualTo(first.id());
    }

    @Test
    void replacesAReportByItsRevisionOnceThatIsRead() {
        // Given
        Report first = accepted(Submissions.withExternalId("First words", "AP", "revised"));
        awaitStatus(first.id(), Report.Status.EXTRACTED);

        // When
        Report second = accepted(Submissions.withExternalId("Other words", "AP", "revised"));

        // Then
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.revisionOf()).isEqualTo(first.id());
        awaitStatus(second.id(), Report.Status.EXTRACTED);
        assertThat(store.status(first.id())).contains(Report.Status.WITHDRAWN);
        // A late copy of the first text brings nothing back.
        assertThat(duplicate(Submissions.withExternalId("First words", "AP", "revised"))
                        .id())
                .isEqualTo(first.id());
        assertThat(duplicate(Submissions.withExternalId("Other words", "AP", "revised"))
                        .id())
                .isEqualTo(second.id());
    }

    @Test
    void announcesAgainWhatNobodyHeardOf() {
        Report quiet = filed("Nobody announced this");

        awaitStatus(quiet.id(), Report.Status.EXTRACTED);
    }

    @Test
    void restsAfterAFailureAndGivesUpAfterTheFourth() {
        // Given
        Report report = filed("This cannot be read");

        // When
        QuarkusTransaction.requiringNew().run(() -> store.markFailedAttempt(report.id(), "No reader for it"));

        // Then
        assertThat(QuarkusTransaction.requiringNew().call(() -> store.lockReceived(report.id())))
                .isEmpty();
        assertThat(store.find(report.id())).get().extracting(Report::failure).isNull();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int attempt = 2; attempt <= 4; attempt++) {
                store.markFailedAttempt(report.id(), "No reader for it");
            }
        });
        assertThat(store.find(report.id())).get().satisfies(failed -> {
            assertThat(failed.status()).isEqualTo(Report.Status.FAILED);
            assertThat(failed.failure()).isEqualTo("No reader for it");
        });
    }

    @Test
    void triesAgainWhenTheRestIsOver() {
        Report report = filed("This can be read the second time");
        store.markFailedAttempt(report.id(), "The reader was busy");

        awaitStatus(report.id(), Report.Status.EXTRACTED);
    }

    @Test
    void givesAReportToOneReaderOnly() {
        UUID id = filed("Taken by one").id();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(store.lockReceived(id)).isPresent();
            assertThat(QuarkusTransaction.requiringNew().call(() -> store.lockReceived(id)))
                    .isEmpty();
        });
    }

    @Test
    void hidesWhatIsNotPublic() {
        Report report = accepted(Submissions.confidential("Not for everybody", "AP", "RESTRICTED"));

        assertThat(store.find(report.id())).isEmpty();
        assertThat(store.find(List.of(report.id()))).isEmpty();
        assertThat(store.withdraw(report.id(), "unseen")).isEmpty();
        awaitStatus(report.id(), Report.Status.EXTRACTED);
        assertThat(store.list(new Paging(Paging.MOST, null)).items())
                .extracting(Report::id)
                .doesNotContain(report.id());
    }

    @Test
    void loadsAFolderOfSamplesOnce(@TempDir Path folder) throws Exception {
        // Given
        Files.writeString(folder.resolve("one.md"), "---\nsource: Sample\n---\nOne sample.");
        Files.writeString(folder.resolve("two.md"), "---\nsource: Sample\n---\nTwo samples.");
        Files.writeString(folder.resolve("bad.md"), "---\nsource: [\n---\nNo sample.");
        Files.writeString(folder.resolve("SAMPLES.txt"), "About these samples.");
        SeedFolder samples = new SeedFolder(config(folder), intake, store);

        // When
        samples.load();
        samples.load();

        // Then
        await().atMost(PATIENCE).until(samples::done);
        assertThat(store.list(new Paging(Paging.MOST, null)).items())
                .filteredOn(report -> report.source().equals("Sample"))
                .extracting(Report::externalId)
                .containsExactlyInAnyOrder("one.md", "two.md");
    }

    @Test
    void isDoneWithoutAFolder(@TempDir Path folder) {
        SeedFolder samples = new SeedFolder(config(folder.resolve("none")), intake, store);
        assertThat(samples.done()).isFalse();

        samples.load();

        assertThat(samples.done()).isTrue();
    }

    private static SeedsConfig config(Path folder) {
        return new SeedsConfig() {
            @Override
            public boolean load() {
                return true;
            }

            @Override
            public String dir() {
                return folder.toString();
            }
        };
    }
}
