package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * What the service has acknowledged, it keeps: it is killed again and again while reports come in, and at the end has
 * every acknowledged one exactly once, with the same events as a service that was never killed. {@code -Dseed=N} replays
 * the moments of a run.
 */
class KillIT {
    private static final int KILLS = 20;
    private static final int SENDERS = 3;
    private static final int REPORTS_A_LIFE = 20;
    private static final String SOURCE = "Valley Observer";
    private static final List<String> TOWNS = List.of("Aleppo", "Idlib", "Homs");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Semaphore permits = new Semaphore(0);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    @Test
    void keepsEveryAcknowledgedReportOnceWhateverIsKilled() throws Exception {
        System.out.println("KillIT: -Dseed=" + seed);
        Path data = ServiceProcess.emptyFolder("kill");
        int port = ServiceProcess.freePort();

        ServiceProcess survivor = surviveKills(data, port);
        Map<String, Extraction> killed = extractions(survivor, acknowledged.size());
        survivor.terminate();
        Map<String, Extraction> undisturbed = withoutKills(killed.keySet());

        System.out.println("KillIT: " + acknowledged.size() + " reports acknowledged");
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(contradictions).isEmpty();
        assertThat(killed.keySet()).isEqualTo(acknowledged.keySet());
        killed.forEach((externalId, extraction) -> {
            assertThat(extraction.id()).isEqualTo(acknowledged.get(externalId));
            assertThat(extraction.text()).isEqualTo(text(externalId));
            assertThat(extraction.status()).isNotEqualTo("RECEIVED");
        });
        assertThat(differences(killed, undisturbed)).isEmpty();
        assertThat(ServiceProcess.databaseProcesses(data)).isEmpty();
    }

    private ServiceProcess surviveKills(Path data, int port) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<?>> senders = new ArrayList<>();
            try {
                for (int kill = 1; kill <= KILLS; kill++) {
                    ServiceProcess service = ServiceProcess.run(data, port);
                    if (senders.isEmpty()) {
                        for (int i = 0; i < SENDERS; i++) {
                            senders.add(executor.submit(() -> send(service)));
                        }
                    }
                    permits.release(REPORTS_A_LIFE);
                    boolean early = random.nextInt(4) == 0;
                    int millis = random.nextInt(early ? 4000 : 1000);
                    if (!early) {
                        service.awaitReady();
                        awaitAcknowledged(acknowledged.size() + random.nextInt(REPORTS_A_LIFE / 2));
                    }
                    pause(millis);
                    service.kill();
                    boolean databaseToo = random.nextInt(4) == 0;
                    if (databaseToo) {
                        killAll(ServiceProcess.databaseProcesses(data));
                    }
                    System.out.printf(
                            "KillIT: kill %d %s %d ms, %s; %d acknowledged%n",
                            kill,
                            early ? "in its start after" : "at work, after",
                            millis,
                            databaseToo ? "with its database" : "alone",
                            acknowledged.size());
                }
                ServiceProcess last = ServiceProcess.run(data, port);
                last.awaitReady();
                over.set(true);
                permits.release(SENDERS);
                for (Future<?> sender : senders) {
                    sender.get(1, TimeUnit.MINUTES);
                }
                return last;
            } finally {
                over.set(true);
                permits.release(SENDERS);
            }
        }
    }

    /** Sends reports until it is over, each again and again until it is acknowledged, and now and then an old one. */
    private void send(ServiceProcess service) {
        Random own = new Random(seed);
        while (true) {
            permits.acquireUninterruptibly();
            if (over.get()) {
                return;
            }
            int number = next.getAndIncrement();
            deliver(service, number);
            if (number > 0 && own.nextInt(10) == 0) {
                deliver(service, own.nextInt(number));
            }
        }
    }

    private void deliver(ServiceProcess service, int number) {
        String externalId = "report-" + number;
        Awaitility.await(externalId + " is acknowledged")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> acknowledges(service, externalId));
    }

    private boolean acknowledges(ServiceProcess service, String externalId) throws IOException {
        HttpResponse<String> response = service.post("/api/v1/reports", submission(externalId));
        if (response.statusCode() / 100 == 4) {
            contradictions.add(externalId + " is refused: " + response.statusCode() + " " + response.body());
            return true;
        }
        if (response.statusCode() / 100 != 2) {
            return false;
        }
        String id = ServiceProcess.parsed(response).path("id").asText();
        String before = acknowledged.putIfAbsent(externalId, id);
        if (before != null && !before.equals(id)) {
            contradictions.add(externalId + " was acknowledged as " + before + " and as " + id);
        }
        return true;
    }

    private static Map<String, Extraction> withoutKills(Set<String> externalIds) throws Exception {
        ServiceProcess service = ServiceProcess.run(ServiceProcess.emptyFolder("unkilled"), ServiceProcess.freePort());
        service.awaitReady();
        for (String externalId : externalIds) {
            service.post("/api/v1/reports", submission(externalId));
        }
        Map<String, Extraction> extractions = extractions(service, externalIds.size());
        service.terminate();
        return extractions;
    }

    /** What became of a report; the events as sorted lines that hold no id. */
    private record Extraction(String id, String text, String status, List<String> events) {}

    private static Map<String, Extraction> extractions(ServiceProcess service, int expected) {
        Awaitility.await("every report has its final status")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(service.items("/api/v1/reports"))
                        .hasSizeGreaterThanOrEqualTo(expected)
                        .extracting(report -> report.path("externalId").asText() + " "
                                + report.path("status").asText())
                        .noneMatch(line -> line.endsWith("RECEIVED")));
        Map<String, Extraction> extractions = new HashMap<>();
        for (JsonNode listed : service.items("/api/v1/reports")) {
            Extraction twin = extractions.put(listed.path("externalId").asText(), extraction(service, listed));
            assertThat(twin).as("a report that is there twice").isNull();
        }
        return extractions;
    }

    private static Extraction extraction(ServiceProcess service, JsonNode listed) {
        String id = listed.path("id").asText();
        try {
            JsonNode report = service.json("/api/v1/reports/" + id);
            List<String> events = new ArrayList<>();
            for (JsonNode event : service.items("/api/v1/events?report=" + id)) {
                for (JsonNode claim : event.path("claims")) {
                    if (claim.path("reportId").asText().equals(id)) {
                        events.add(String.join(
                                " ",
                                event.path("group").asText(),
                                event.path("type").asText(),
                                claim.path("predicate").asText(),
                                claim.at("/evidence/begin").asText(),
                                claim.at("/evidence/end").asText(),
                                claim.at("/evidence/text").asText()));
                    }
                }
            }
            Collections.sort(events);
            return new Extraction(
                    id, report.path("text").asText(), report.path("status").asText(), events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the kills changed, a line for each report: nothing, if all is well. */
    private static List<String> differences(Map<String, Extraction> killed, Map<String, Extraction> undisturbed) {
        List<String> lines = new ArrayList<>();
        killed.forEach((externalId, one) -> {
            Extraction other = undisturbed.get(externalId);
            if (other == null
                    || !one.status().equals(other.status())
                    || !one.events().equals(other.events())) {
                lines.add("%s: killed %s, undisturbed %s".formatted(externalId, one, other));
            }
        });
        return lines;
    }

    private static Map<String, String> submission(String externalId) {
        return Map.of("text", text(externalId), "source", SOURCE, "externalId", externalId);
    }

    /** The words that belong to an id: a place, a day and numbers of its own, and letters beyond ASCII. */
    private static String text(String externalId) {
        int number = Integer.parseInt(externalId.substring("report-".length()));
        String town = TOWNS.get(number % TOWNS.size());
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(number);
        return """
                Clashes between two armed groups broke out in %s on %s %d, %d, a council member said.
                At least %d families (عائلات) fled their homes and %d people were wounded, according to the town's clinic – note №%d.
                """.formatted(
                        town,
                        day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        day.getDayOfMonth(),
                        day.getYear(),
                        20 + number % 70,
                        2 + number % 9,
                        number);
    }

    /** Waits for so many, or a while: a kill before the first acknowledgement is worth its time too. */
    private void awaitAcknowledged(int count) {
        long until = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= count || System.nanoTime() > until);
    }

    private static void killAll(List<Long> processes) {
        for (long pid : processes) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static void pause(int millis) {
        long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(1))
                .until(() -> System.nanoTime() > until);
    }
}
