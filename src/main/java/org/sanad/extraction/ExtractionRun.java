package org.sanad.extraction;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.sanad.reports.Report;
import org.sanad.reports.ReportAnnouncer;

/**
 * Reads each announced report once and stores its claims: reading outside any transaction, claims and state together in
 * one. A report that cannot be read rests and is tried again; what was announced twice is done once.
 */
@ApplicationScoped
public class ExtractionRun {
    private static final Logger LOG = Logger.getLogger(ExtractionRun.class);
    private static final Extraction.Extracted NOTHING = new Extraction.Extracted(List.of());

    private final ExtractionStore store;
    private final ClaimExtractor extractor;
    private final Timer timer;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    ExtractionRun(ExtractionStore store, ClaimExtractor extractor, MeterRegistry meters) {
        this.store = store;
        this.extractor = extractor;
        this.timer = Timer.builder("sanad.extraction")
                .description("Reading one report into claims, without storing them")
                .register(meters);
    }

    /** Reads an announced report; never throws, so that one report stops no other. */
    @Incoming(ReportAnnouncer.CHANNEL)
    @RunOnVirtualThread
    public void read(UUID reportId) {
        // A model takes longer than the sweep waits before it announces a report again.
        if (!underWay.add(reportId)) {
            return;
        }
        try {
            Optional<Report> report = store.received(reportId);
            report.ifPresent(this::extract);
        } catch (RuntimeException e) {
            // The store is away, or somebody else is at it: the sweep announces the report again.
            LOG.warnf("Report %s waits: %s", reportId, e.getMessage());
        } finally {
            underWay.remove(reportId);
        }
    }

    private void extract(Report report) {
        try {
            Extraction.Extracted read = timer.record(() -> read(report));
            store.extracted(report.id(), read == null ? NOTHING : read);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Report %s could not be read", report.id());
            // Where the store is away this throws in turn, and the report simply waits.
            store.failed(report.id(), "The report could not be read; the log has more under its id");
        }
    }

    private Extraction.Extracted read(Report report) {
        return switch (extractor.extract(report)) {
            case Extraction.Extracted extracted -> extracted;
            case Extraction.Skipped skipped -> {
                LOG.infof("Report %s yields no claims: %s", report.id(), skipped.reason());
                yield NOTHING;
            }
        };
    }
}
