package org.sanad.eval.extraction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Report;

/**
 * A report of the gold set with the claims that a careful reader codes from it.
 *
 * @param name its file without the ending
 * @param part the folder it lies in: {@code develop} or {@code measured}
 * @param language ISO 639-1 code
 * @param publishedAt null when the report has no date
 * @param claims in the order of the file; none is an answer too
 */
public record GoldReport(
        String name,
        String part,
        String language,
        String source,
        @Nullable String title,
        @Nullable Instant publishedAt,
        String text,
        List<GoldClaim> claims) {
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    public GoldReport {
        claims = List.copyOf(claims);
    }

    /** Whether it is one of those without any claim that counts. */
    boolean silent() {
        return claims.stream().allMatch(GoldClaim::optional);
    }

    /** As the extractor is given it. */
    public Report asReport() {
        return report(name, text, source, language, title, publishedAt);
    }

    /** A report that was never stored. */
    static Report report(
            String name,
            String text,
            String source,
            String language,
            @Nullable String title,
            @Nullable Instant publishedAt) {
        return new Report(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                text,
                source,
                title,
                null,
                language,
                publishedAt,
                RECEIVED,
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
    }
}
