package org.sanad.reports;

import java.util.UUID;

/** Announced as a CDI event when a report was to be read and could not be had: somebody held its row, or it rests. */
record ReportPassedOver(UUID reportId) {}
