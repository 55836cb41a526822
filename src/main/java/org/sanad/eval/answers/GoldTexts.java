package org.sanad.eval.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.GoldFiles;
import org.sanad.eval.extraction.GoldReport;
import org.sanad.reports.ReportFile;
import org.sanad.reports.ReportSubmission;

/**
 * The reports that the questions of a part are asked over: the gold reports of that part, and the sample seeds.
 *
 * @param gold as they are sent, the file's name as external id
 * @param names texts by the name that gold questions call a report
 */
record GoldTexts(List<ReportSubmission> gold, Map<String, String> names) {
    GoldTexts {
        gold = List.copyOf(gold);
        names = Map.copyOf(names);
    }

    /** Reads both folders. */
    static GoldTexts read(Path reports, String part, Path seeds) throws IOException {
        Map<String, ReportSubmission> gold = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Path file : GoldFiles.files(reports, part)) {
            GoldReport report = GoldFiles.read(file);
            gold.put(report.name(), submission(report));
            names.put(report.name(), report.text());
        }
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = ReportFile.read(file).getFirst().text();
                names.put(name(String.valueOf(file.getFileName())), text == null ? "" : text);
            }
        }
        return new GoldTexts(List.copyOf(gold.values()), names);
    }

    /** The name of a report by its external id: a seed's is its file's name. */
    static String name(String externalId) {
        return externalId.endsWith(".md") ? externalId.substring(0, externalId.length() - 3) : externalId;
    }

    /** The text of a report, null when there is none of that name. */
    @Nullable
    String of(String name) {
        return names.get(name);
    }

    private static ReportSubmission submission(GoldReport report) {
        Instant published = report.publishedAt();
        return new ReportSubmission(
                report.text(),
                report.source(),
                report.title(),
                null,
                report.language(),
                published == null ? null : published.toString(),
                report.name(),
                null,
                null);
    }
}
