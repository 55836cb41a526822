package org.sanad.retrieval;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.sanad.events.ClaimsSource;

/**
 * Keeps the index of claims level with the database: at the start, which makes the service ready, and now and then against
 * what a failed commit left behind.
 */
@ApplicationScoped
class IndexUpkeep {
    private static final Logger LOG = Logger.getLogger(IndexUpkeep.class);

    private final ClaimIndex index;
    private final ClaimsSource claims;
    private volatile boolean stopping;

    IndexUpkeep(ClaimIndex index, ClaimsSource claims) {
        this.index = index;
        this.claims = claims;
    }

    /** Beside the start, not in it: the service takes reports meanwhile, and says that it is not ready. */
    void atStart(@Observes StartupEvent start) {
        Thread.ofVirtual().name("index").start(() -> {
            while (!stopping && !caughtUp()) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        });
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    // A failed commit is rare, and what it leaves in the index is dropped at every look-up anyway.
    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void nowAndThen() {
        caughtUp();
    }

    private boolean caughtUp() {
        try {
            index.catchUp(claims);
            return true;
        } catch (RuntimeException fault) {
            LOG.warnf("The index could not be compared with the database and will be again: %s", fault.getMessage());
            return false;
        }
    }
}
