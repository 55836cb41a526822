package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How the service ends, and starts again after any end. */
class StopIT {
    private static final Map<String, String> REPORT = Map.of(
            "text", "Shelling in Idlib on 4 May 2025 damaged a bakery, the town council said.",
            "source", "Town Bulletin",
            "externalId", "bakery");

    @Test
    void endsOnSigtermWithAllItStartedAndStartsAgainOnItsData() throws Exception {
        Path data = ServiceProcess.emptyFolder("stop");
        int port = ServiceProcess.freePort();
        ServiceProcess service = ServiceProcess.run(data, port);
        service.awaitReady();
        service.post("/api/v1/reports?wait=10", REPORT);

        ServiceProcess.Ending ending = service.terminate();

        assertThat(ending.exitCode()).isZero();
        assertThat(ending.after()).isLessThan(Duration.ofSeconds(15));
        assertThat(ServiceProcess.databaseProcesses(data)).isEmpty();
        assertHoldsTheReport(data, port);
    }

    @Test
    void startsAtOnceAfterAKillOfItsProcess() throws Exception {
        Path data = ServiceProcess.emptyFolder("killed");
        int port = ServiceProcess.freePort();
        ServiceProcess service = ServiceProcess.run(data, port);
        service.awaitReady();
        service.post("/api/v1/reports?wait=10", REPORT);

        service.kill();

        assertThat(ServiceProcess.databaseProcesses(data)).isNotEmpty();
        assertHoldsTheReport(data, port);
        assertThat(ServiceProcess.databaseProcesses(data)).isEmpty();
    }

    @Test
    void endsOnSigtermWhileItStartsForTheFirstTime() throws Exception {
        Path data = ServiceProcess.emptyFolder("broken-off");
        int port = ServiceProcess.freePort();
        for (int millis : new int[] {700, 1500, 2500}) {
            ServiceProcess service = ServiceProcess.run(data, port);
            long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
            Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> System.nanoTime() > until);

            ServiceProcess.Ending ending = service.terminate();

            assertThat(ending.after()).isLessThan(Duration.ofSeconds(15));
            assertThat(ServiceProcess.databaseProcesses(data)).isEmpty();
        }
        ServiceProcess service = ServiceProcess.run(data, port);
        service.awaitReady();
        service.terminate();
    }

    @Test
    void aBusyPortIsOneLine() throws Exception {
        Path data = ServiceProcess.emptyFolder("busy-port");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServiceProcess.Outcome outcome = ServiceProcess.outcome(data, other.getLocalPort(), "run");

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.err().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + other.getLocalPort() + " is in use", "QUARKUS_HTTP_PORT");
        }
    }

    @Test
    void aDataFolderInUseIsOneLineThatNamesItsUser() throws Exception {
        Path data = ServiceProcess.emptyFolder("busy-folder");
        int port = ServiceProcess.freePort();
        ServiceProcess service = ServiceProcess.run(data, port);
        service.awaitReady();

        ServiceProcess.Outcome outcome = ServiceProcess.outcome(data, ServiceProcess.freePort(), "run");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .contains(data.toString(), "port " + port, "SANAD_DATA_DIR");
        service.terminate();
    }

    private static void assertHoldsTheReport(Path data, int port) throws IOException, InterruptedException {
        ServiceProcess again = ServiceProcess.run(data, port);
        again.awaitReady();
        assertThat(again.items("/api/v1/reports"))
                .singleElement()
                .satisfies(
                        report -> assertThat(report.path("externalId").asText()).isEqualTo("bakery"));
        assertThat(again.terminate().exitCode()).isZero();
    }
}
