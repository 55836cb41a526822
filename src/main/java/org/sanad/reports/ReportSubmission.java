package org.sanad.reports;

import org.jspecify.annotations.Nullable;

/**
 * A report as somebody sends it, before anything about it is believed: the body of {@code POST /api/v1/reports}, a line
 * of a batch, or a file. {@link ReportIntake} is the only door it passes; it checks every field there and says which one
 * is wrong, so nothing is checked here.
 *
 * @param text the report's words, at most 256 kB with the rest of the request
 * @param source the publisher's name
 * @param publishedAt RFC 3339 date-time; without it no relative date is resolved
 * @param externalId the sender's id, idempotency key together with the source
 * @param format {@code PLAIN} (when absent) or {@code HTML}
 * @param confidentiality {@code PUBLIC} (when absent), {@code RESTRICTED} or {@code CONFIDENTIAL}
 */
public record ReportSubmission(
        @Nullable String text,
        @Nullable String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String externalId,
        @Nullable String format,
        @Nullable String confidentiality) {}
