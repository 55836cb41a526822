package org.sanad.reports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the intake. */
@ConfigMapping(prefix = "sanad.reports")
public interface ReportsConfig {
    /** Lines of one batch; what comes after them is refused, so that an answer stays small enough to hold. */
    @WithDefault("10000")
    int batchLines();

    /** Bytes of one report, also of one line of a batch. */
    @WithDefault("262144")
    int reportBytes();

    /** How long a report may stay unread before the sweep announces it again. */
    @WithDefault("5s")
    Duration sweepAfter();

    /** Reports that one sweep announces at most. */
    @WithDefault("200")
    int sweepReports();
}
