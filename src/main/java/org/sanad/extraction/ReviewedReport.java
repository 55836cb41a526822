package org.sanad.extraction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Report;

/**
 * A report that rules and model read differently.
 *
 * @param disagreements in the order of the text as the rules read it; last what only the model read
 */
public record ReviewedReport(
        UUID reportId,
        String source,
        @Nullable String title,
        @Nullable Instant publishedAt,
        List<Disagreement> disagreements) {
    public ReviewedReport {
        disagreements = List.copyOf(disagreements);
    }

    static ReviewedReport of(Report report, List<Disagreement> disagreements) {
        return new ReviewedReport(report.id(), report.source(), report.title(), report.publishedAt(), disagreements);
    }
}
