package org.sanad.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/**
 * Says on the channel {@value #CHANNEL} that a report waits to be read. A full channel is no fault and holds nobody up:
 * the report is stored, and {@link ReportSweep} announces it again.
 */
@ApplicationScoped
public class ReportAnnouncer {
    /** In-memory channel of report ids; an id may come more than once. */
    public static final String CHANNEL = "reports-received";

    /** Ids that may wait in memory: a minute of reading at 30 reports a second. */
    private static final int BUFFER = 2_000;

    /**
     * What was announced and not heard of for so long is taken for lost. Too short costs a look at the row for what still
     * waits its turn, too long holds up what a reader let go because the store was away.
     */
    private static final Duration LOST_AFTER = Duration.ofSeconds(15);

    private final Emitter<UUID> emitter;
    private final Clock clock;
    private final Map<UUID, Announced> announced = new ConcurrentHashMap<>();

    ReportAnnouncer(
            @Channel(CHANNEL) @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = BUFFER)
                    Emitter<UUID> emitter,
            Clock clock) {
        this.emitter = emitter;
        this.clock = clock;
    }

    private record Announced(int attempt, Instant at) {}

    /**
     * Announces a report whose row is committed, once for each attempt to read it: a report that waits its turn in memory
     * must not be read twice.
     *
     * @param attempt how many attempts failed before
     * @return false when the channel is full
     */
    boolean announce(UUID reportId, int attempt) {
        Instant now = clock.instant();
        @Nullable Announced before = announced.get(reportId);
        if (before != null
                && before.attempt() == attempt
                && before.at().plus(LOST_AFTER).isAfter(now)) {
            return true;
        }
        try {
            announced.put(reportId, new Announced(attempt, now));
            emitter.send(reportId);
            return true;
        } catch (IllegalStateException full) {
            announced.remove(reportId);
            return false;
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportMoved move) {
        if (move.to() != Report.Status.RECEIVED) {
            announced.remove(move.reportId());
        }
    }

    /** Not read, for a reason that passes: the sweep may announce it again at once. */
    void forget(@Observes ReportPassedOver passed) {
        announced.remove(passed.reportId());
    }
}
