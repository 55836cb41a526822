package org.sanad.reports;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Announces again what still waits to be read: reports whose announcement found the channel full, was lost with the process
 * that made it, or came to an attempt that failed.
 */
@ApplicationScoped
class ReportSweep {
    private static final Logger LOG = Logger.getLogger(ReportSweep.class);

    private final ReportStore store;
    private final ReportAnnouncer announcer;
    private final ReportsConfig config;
    private final Clock clock;

    ReportSweep(ReportStore store, ReportAnnouncer announcer, ReportsConfig config, Clock clock) {
        this.store = store;
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    /** Everything that a former process left unread. */
    void atStart(@Observes StartupEvent start) {
        sweep(clock.instant());
    }

    // Every second, so that the first rest after a failed attempt ends when it should.
    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void again() {
        sweep(clock.instant().minus(config.sweepAfter()));
    }

    private void sweep(Instant since) {
        try {
            for (ReportStore.Waiting waiting : store.waiting(since, config.sweepReports())) {
                if (!announcer.announce(waiting.id(), waiting.attempts())) {
                    return;
                }
            }
        } catch (RuntimeException fault) {
            // The database is away: readiness says so, and the next sweep tries again.
            LOG.debug("Sweep for unread reports failed", fault);
        }
    }
}
