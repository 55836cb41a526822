package org.sanad.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.reports.Report;

/**
 * All claims that stand, for whoever keeps a derived view and has to fill or mend it. Each call reads what is committed,
 * in a transaction of its own, and may be made outside any request.
 */
public interface ClaimsSource {
    /** How many claims each report has; reports without any, withdrawn and superseded ones are absent. */
    Map<UUID, Integer> claimCounts();

    /** The claims of these reports, a few hundred at a time; reports that {@link #claimCounts} would not name are left out. */
    List<ReportClaims> claimsOf(Collection<UUID> reportIds);

    /** A report with all its events, as {@link ClaimsListener#replaced} would tell them. */
    record ReportClaims(Report report, List<Event> events) {
        public ReportClaims {
            events = List.copyOf(events);
        }
    }
}
