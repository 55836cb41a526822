package org.sanad.ops;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.sanad.reports.SeedFolder;

/** Ready once the sample reports are read; the database's own check stands beside this one. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Readiness.class);

    private final SeedFolder seeds;

    Readiness(SeedFolder seeds) {
        this.seeds = seeds;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Sample reports").status(seedsDone()).build();
    }

    private boolean seedsDone() {
        try {
            return seeds.done();
        } catch (RuntimeException fault) {
            LOG.debug("The store could not be asked for the sample reports", fault);
            return false;
        }
    }
}
