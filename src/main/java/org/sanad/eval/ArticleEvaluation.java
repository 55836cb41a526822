package org.sanad.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.ReportFile;
import org.sanad.reports.ReportSubmission;

/** What the service reads out of one article: posts it, waits, and prints every event with the words it stands on. */
public final class ArticleEvaluation {
    private static final Duration EXTRACTION = Duration.ofMinutes(5);

    private final Service service;
    private final PrintStream out;

    /** Evaluates against {@code service}, printing to {@code out}. */
    public ArticleEvaluation(Service service, PrintStream out) {
        this.service = service;
        this.out = out;
    }

    /** The service as this needs it; paths begin with a slash, a refusal is an exception that says why. */
    public interface Service {
        /** The body at {@code path}. */
        JsonNode get(String path) throws IOException, InterruptedException;

        /** The body answered to {@code body}, which is sent as JSON. */
        JsonNode post(String path, Object body) throws IOException, InterruptedException;
    }

    /** The one report that a file holds. */
    public record Article(ReportSubmission report) {

        /**
         * Reads it; what the file itself says of source and time comes first, then what is given here.
         *
         * @param source when null and the file says none: {@code Sample Gazette}
         * @throws IOException when it cannot be read, or holds several reports
         */
        public static Article of(Path file, @Nullable String source, @Nullable String publishedAt) throws IOException {
            List<ReportSubmission> reports = ReportFile.read(file);
            if (reports.size() != 1) {
                throw new IOException(file + " holds " + reports.size() + " reports; give a file with one");
            }
            ReportSubmission report = reports.getFirst();
            String fallback = source != null ? source : "Sample Gazette";
            return new Article(new ReportSubmission(
                    report.text(),
                    report.source() != null ? report.source() : fallback,
                    report.title(),
                    report.url(),
                    report.language(),
                    report.publishedAt() != null ? report.publishedAt() : publishedAt,
                    report.externalId(),
                    report.format(),
                    report.confidentiality()));
        }
    }

    /** Evaluates one article; whether it was extracted. */
    public boolean run(Article article) throws IOException, InterruptedException {
        String id = service.post("/api/v1/reports?wait=30", article.report())
                .path("id")
                .asText();
        JsonNode report = finished(id);
        String status = report.path("status").asText();
        out.printf("Report %s of %s: %s%n%n", id, report.path("source").asText(), status);
        if (!status.equals("EXTRACTED")) {
            out.println("Nothing to show: " + report.path("failure").asText("no reason given"));
            return false;
        }
        int events = 0;
        int claims = 0;
        String next = "";
        do {
            JsonNode page = service.get("/api/v1/events?limit=200&report=" + id + next);
            for (JsonNode event : page.path("items")) {
                claims += new EventLines(out).print(++events, event, id);
            }
            next = page.hasNonNull("next")
                    ? "&cursor=" + encoded(page.path("next").asText())
                    : "";
        } while (!next.isEmpty());
        out.printf("%d events, %d claims%n", events, claims);
        return true;
    }

    private JsonNode finished(String id) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + EXTRACTION.toNanos();
        while (true) {
            JsonNode report = service.get("/api/v1/reports/" + id);
            if (!report.path("status").asText().equals("RECEIVED") || System.nanoTime() > deadline) {
                return report;
            }
            Thread.sleep(200);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
