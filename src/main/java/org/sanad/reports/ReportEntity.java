package org.sanad.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code report}. */
@Entity
@Table(name = "report")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ReportEntity {
    @Id
    UUID id;

    String identity;
    int revision;
    String textHash;
    String source;

    @Nullable
    String externalId;

    String text;

    @Nullable
    String title;

    @Nullable
    String url;

    String language;

    @Nullable
    Instant publishedAt;

    Instant receivedAt;

    @Nullable
    UUID revisionOf;

    @Enumerated(EnumType.STRING)
    Report.Confidentiality confidentiality;

    @Enumerated(EnumType.STRING)
    Report.Status status;

    @Nullable
    String failure;

    @Nullable
    String withdrawalReason;

    int claimCount;
    int attempts;

    @Nullable
    Instant nextAttemptAt;

    /** For Hibernate. */
    ReportEntity() {}

    /** A draft, just received, after the earlier revision of it, if there is one. */
    ReportEntity(ReportDraft draft, @Nullable ReportEntity earlier, Instant receivedAt) {
        this.id = draft.id(earlier != null);
        this.identity = draft.identity();
        this.revision = earlier == null ? 1 : earlier.revision + 1;
        this.revisionOf = earlier == null ? null : earlier.id;
        this.textHash = draft.textHash();
        this.source = draft.source();
        this.externalId = draft.externalId();
        this.text = draft.text();
        this.title = draft.title();
        this.url = draft.url();
        this.language = draft.language();
        this.publishedAt = draft.publishedAt();
        this.receivedAt = receivedAt;
        this.confidentiality = draft.confidentiality();
        this.status = Report.Status.RECEIVED;
    }

    Report report() {
        return new Report(
                id,
                text,
                source,
                title,
                url,
                language,
                publishedAt,
                receivedAt,
                externalId,
                revisionOf,
                confidentiality,
                status,
                // Of a report that rests after a failed attempt nothing is decided yet.
                status == Report.Status.RECEIVED ? null : failure,
                claimCount);
    }
}
