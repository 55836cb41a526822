package org.sanad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.eval.extraction.GoldFiles;
import org.sanad.eval.extraction.GoldReport;
import org.sanad.eval.extraction.PartScores;
import org.sanad.reports.Report;

/** Reports of an ordinary length, made of the paragraphs of the gold reports of one language. */
final class SpeedSamples {
    private static final int BYTES = 2_500;

    private SpeedSamples() {}

    /** Reports of about 2.5 kB in UTF-8; every paragraph of the developed part stands in one of them, but the last few. */
    static List<Report> of(String language, Path gold) throws IOException {
        List<Report> reports = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Path file : GoldFiles.files(gold, PartScores.DEVELOP)) {
            GoldReport report = GoldFiles.read(file);
            if (!report.language().equals(language)) {
                continue;
            }
            for (String paragraph : report.text().split("\n+", -1)) {
                text.append(paragraph).append("\n\n");
                if (bytes(text) >= BYTES) {
                    reports.add(report(text.toString().strip(), language));
                    text.setLength(0);
                }
            }
        }
        if (reports.isEmpty() && !text.isEmpty()) {
            reports.add(report(text.toString().strip(), language));
        }
        return reports;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** A report that was never stored. */
    static Report report(String text, String language) {
        Instant published = Instant.parse("2025-03-05T12:00:00Z");
        return new Report(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                text,
                "Sample Gazette",
                null,
                null,
                language,
                published,
                published,
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
    }
}
