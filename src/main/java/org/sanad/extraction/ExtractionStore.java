package org.sanad.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sanad.events.EventStore;
import org.sanad.reports.ClaimsTurnStore;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;

/** The transactions of an extraction: taking a report that waits, and putting its claims and its state down together. */
@ApplicationScoped
class ExtractionStore {
    private final ReportStore reports;
    private final EventStore events;
    private final ClaimsTurnStore turn;
    private final DisagreementStore disagreements;

    ExtractionStore(ReportStore reports, EventStore events, ClaimsTurnStore turn, DisagreementStore disagreements) {
        this.reports = reports;
        this.events = events;
        this.turn = turn;
        this.disagreements = disagreements;
    }

    /** The report, when it still waits and nobody else is at it. */
    @Transactional
    Optional<Report> received(UUID reportId) {
        return reports.lockReceived(reportId);
    }

    /** Stores the claims and the state, unless somebody else did in the meantime. */
    @Transactional
    void extracted(UUID reportId, Extraction.Extracted read) {
        turn.take();
        if (reports.lockReceived(reportId).isPresent()) {
            events.replace(reportId, read.claims());
            if (!read.disagreements().isEmpty()) {
                disagreements.replace(reportId, read.disagreements());
            }
            reports.markExtracted(reportId, read.claims().size());
        }
    }

    /** Notes a failed attempt: the report rests, and fails for good after the last. */
    @Transactional
    void failed(UUID reportId, String reason) {
        reports.markFailedAttempt(reportId, reason);
    }
}
