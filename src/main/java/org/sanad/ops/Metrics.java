package org.sanad.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sanad.reports.Report;
import org.sanad.reports.ReportMoved;

/** Counts what happens to reports, once it is committed. */
@ApplicationScoped
class Metrics {
    private final Map<Report.Status, Counter> reports = new EnumMap<>(Report.Status.class);

    Metrics(MeterRegistry registry) {
        for (Report.Status status : Report.Status.values()) {
            reports.put(
                    status,
                    Counter.builder("sanad.reports." + status.name().toLowerCase(Locale.ROOT))
                            .description("Reports that came to stand as " + status)
                            .register(registry));
        }
    }

    /** So that a counter stands at 0 before anything happened. */
    void atStart(@Observes StartupEvent start) {}

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportMoved move) {
        Counter counter = reports.get(move.to());
        if (counter != null) {
            counter.increment();
        }
    }
}
