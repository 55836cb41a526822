package org.sanad.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.events.ClaimsSource;
import org.sanad.reports.Report;

/** Stands in for the database: the claims put here are committed, and something may happen while they are read. */
final class ClaimsInMemory implements ClaimsSource {
    private final Map<UUID, ReportClaims> reports = new HashMap<>();
    private Runnable onNextRead = () -> {};

    void put(String name, String... claims) {
        Report report = ClaimSamples.report(name);
        reports.put(report.id(), new ReportClaims(report, ClaimSamples.events(name, claims)));
    }

    /** Runs this once, after claims were read and before they are given. */
    void onNextRead(Runnable work) {
        onNextRead = work;
    }

    @Override
    public Map<UUID, Integer> claimCounts() {
        Map<UUID, Integer> counts = new HashMap<>();
        reports.forEach((id, claims) -> counts.put(id, claims.events().size()));
        return counts;
    }

    @Override
    public List<ReportClaims> claimsOf(Collection<UUID> reportIds) {
        List<ReportClaims> read =
                reportIds.stream().map(reports::get).filter(Objects::nonNull).toList();
        Runnable work = onNextRead;
        onNextRead = () -> {};
        work.run();
        return read;
    }
}
