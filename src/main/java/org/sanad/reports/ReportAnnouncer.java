package org.sanad.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

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

    private final Emitter<UUID> emitter;

    ReportAnnouncer(
            @Channel(CHANNEL) @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = BUFFER)
                    Emitter<UUID> emitter) {
        this.emitter = emitter;
    }

    /** Announces a report whose row is committed; false when the channel is full. */
    boolean announce(UUID reportId) {
        try {
            if (!emitter.hasRequests()) {
                return false;
            }
            emitter.send(reportId);
            return true;
        } catch (IllegalStateException full) {
            return false;
        }
    }
}
