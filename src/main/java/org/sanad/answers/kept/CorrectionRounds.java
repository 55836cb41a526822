package org.sanad.answers.kept;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimsListener;
import org.sanad.events.Event;
import org.sanad.reports.Report;

/**
 * Tells answers what became of their claims: at once, in the transaction that changes them, and in rounds over all answers,
 * which find what nobody is told of, such as an answer that was written while its claim was taken back.
 */
@ApplicationScoped
class CorrectionRounds implements ClaimsListener {
    private static final Logger LOG = Logger.getLogger(CorrectionRounds.class);

    /** Steps of a round that are taken at a time; each looks at some hundred answers. */
    private static final int STEPS = 20;

    private final CorrectionStore store;
    private CorrectionStore.@Nullable Place place;

    CorrectionRounds(CorrectionStore store) {
        this.store = store;
    }

    @Override
    public void replaced(Report report, List<Event> events) {
        Set<UUID> claims = new HashSet<>();
        events.forEach(event -> event.claims().stream().map(Claim::id).forEach(claims::add));
        store.changed(report.id(), claims);
    }

    // One after the other, so that the place needs no lock.
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void on() {
        try {
            for (int step = 0; step < STEPS; step++) {
                place = store.round(place);
                if (place == null) {
                    return;
                }
            }
        } catch (RuntimeException fault) {
            LOG.warnf("Answers could not be compared with their claims and will be again: %s", fault.getMessage());
        }
    }
}
