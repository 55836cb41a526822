package org.sanad.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.ReportFile;
import org.sanad.reports.ReportSubmission;

/** {@code load FILE…}: reports out of files into the service, a line for each; a bad one never stops the rest. */
final class LoadCommand {
    private static final String UNNAMED_SOURCE = "File upload";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Settings settings;
    private final PrintStream out;
    private final Consumer<String> progress;

    LoadCommand(Settings settings, PrintStream out, Consumer<String> progress) {
        this.settings = settings;
        this.out = out;
        this.progress = progress;
    }

    int run(List<String> words) throws IOException, InterruptedException {
        Options options = Options.of(words, Set.of("source", "published-at"));
        if (options.plain().isEmpty()) {
            throw new LaunchException("Say which files: ./sanad load FILE… [--source NAME] [--published-at TIME]");
        }
        int failures = 0;
        try (ServiceAccess access = ServiceAccess.reach(settings, progress)) {
            for (String file : options.plain()) {
                failures += load(access.client(), file, options);
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private int load(ServiceClient client, String file, Options options) throws InterruptedException {
        List<ReportSubmission> reports;
        try {
            reports = ReportFile.read(Path.of(file));
        } catch (IOException e) {
            out.println(file + ": not read: " + e.getMessage());
            return 1;
        }
        int failures = 0;
        for (int i = 0; i < reports.size(); i++) {
            String name = reports.size() == 1 ? file : file + "#" + (i + 1);
            ReportSubmission report = completed(reports.get(i), options.get("source"), options.get("published-at"));
            try {
                out.println(name + ": " + outcome(client, report));
            } catch (IOException | LaunchException e) {
                out.println(name + ": not loaded: " + e.getMessage());
                failures++;
            }
        }
        return failures;
    }

    private static String outcome(ServiceClient client, ReportSubmission report)
            throws IOException, InterruptedException {
        JsonNode accepted = client.post("/api/v1/reports?wait=10", report);
        String id = accepted.path("id").asText();
        JsonNode stored = read(client, id);
        JsonNode claims = stored.path("claimCount");
        return id + " " + stored.path("status").asText() + (claims.isNumber() ? ", " + claims.asInt() + " claims" : "");
    }

    /** The report once it has been read, or as it is after a minute: on a slow machine the first one takes long. */
    private static JsonNode read(ServiceClient client, String id) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode stored = client.get("/api/v1/reports/" + id);
            if (!stored.path("status").asText().equals("RECEIVED") || System.nanoTime() > deadline) {
                return stored;
            }
            Thread.sleep(200);
        }
    }

    private static ReportSubmission completed(
            ReportSubmission report, @Nullable String source, @Nullable String publishedAt) {
        String fallback = source != null ? source : UNNAMED_SOURCE;
        return new ReportSubmission(
                report.text(),
                report.source() != null ? report.source() : fallback,
                report.title(),
                report.url(),
                report.language(),
                report.publishedAt() != null ? report.publishedAt() : publishedAt,
                report.externalId(),
                report.format(),
                report.confidentiality());
    }
}
