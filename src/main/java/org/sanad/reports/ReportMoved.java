package org.sanad.reports;

import java.util.UUID;

/**
 * Announced as a CDI event inside the transaction that moves a report; observe it after success, since the transaction may
 * still be rolled back.
 *
 * @param to where the report stands now
 */
public record ReportMoved(UUID reportId, Report.Status to) {}
