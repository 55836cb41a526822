package org.sanad.eval.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sends the gold reports of a part to a service and waits until it has read them all. */
final class ReportLoading {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int PAUSE_MILLIS = 500;

    private final AnswersService service;
    private final Consumer<String> progress;

    ReportLoading(AnswersService service, Consumer<String> progress) {
        this.service = service;
        this.progress = progress;
    }

    /**
     * Loads and waits.
     *
     * @throws IOException when one is refused, or not read in time
     */
    StoredReports load(GoldTexts texts) throws IOException, InterruptedException {
        progress.accept("loading " + texts.gold().size() + " reports");
        List<String> refused = new ArrayList<>();
        List<JsonNode> results = service.postLines("/api/v1/reports/batch", texts.gold());
        for (JsonNode result : results) {
            if (result.path("code").asInt() / 100 != 2) {
                refused.add(result.path("line").asText());
            }
        }
        if (!refused.isEmpty() || results.size() != texts.gold().size()) {
            throw new IOException("of " + texts.gold().size() + " gold reports the service took " + results.size()
                    + ", refusing lines " + String.join(", ", refused));
        }
        return read(texts);
    }

    private StoredReports read(GoldTexts texts) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            StoredReports stored = StoredReports.of(service, texts);
            long waiting = stored.byId().values().stream()
                    .filter(r -> r.status().equals("RECEIVED"))
                    .count();
            if (waiting == 0) {
                stored.byId().values().stream()
                        .filter(r -> !r.status().equals("EXTRACTED"))
                        .forEach(r -> progress.accept("report " + r.name() + " is " + r.status()));
                return stored;
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(waiting + " reports are still not read: see the service's log");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
