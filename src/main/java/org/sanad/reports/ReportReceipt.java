package org.sanad.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a report is told.
 *
 * @param externalId the sender's id, null when there was none
 * @param revisionOf the report that this one replaces, left out for a first version
 */
public record ReportReceipt(
        UUID id,
        Report.Status status,
        @Nullable String externalId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID revisionOf) {

    static ReportReceipt of(Report report) {
        return of(report, report.status());
    }

    static ReportReceipt of(Report report, Report.Status status) {
        return new ReportReceipt(report.id(), status, report.externalId(), report.revisionOf());
    }
}
