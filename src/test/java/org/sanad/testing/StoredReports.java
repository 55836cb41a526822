package org.sanad.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.events.Claim;
import org.sanad.events.EventStore;
import org.sanad.reports.Intake;
import org.sanad.reports.Report;
import org.sanad.reports.ReportIntake;
import org.sanad.reports.ReportStore;
import org.sanad.reports.ReportSubmission;

/** Reports with claims of a test's own: stored and read in one transaction, so that the extractor never sees them. */
@ApplicationScoped
public class StoredReports {
    private final ReportIntake intake;
    private final ReportStore reports;
    private final EventStore events;

    StoredReports(ReportIntake intake, ReportStore reports, EventStore events) {
        this.intake = intake;
        this.reports = reports;
        this.events = events;
    }

    /** Stores a report with the claims made for its id. */
    public UUID store(ReportSubmission submission, Function<UUID, List<Claim>> claims) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Report report = switch (intake.submit(submission)) {
                case Intake.Accepted accepted -> accepted.report();
                case Intake.Duplicate duplicate ->
                    throw new IllegalArgumentException(
                            "Stored before: " + duplicate.report().id());
                case Intake.Rejected rejected -> throw new IllegalArgumentException("Refused: " + rejected.errors());
            };
            List<Claim> made = claims.apply(report.id());
            events.replace(report.id(), made);
            reports.markExtracted(report.id(), made.size());
            return report.id();
        });
    }
}
