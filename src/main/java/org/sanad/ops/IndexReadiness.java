package org.sanad.ops;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.sanad.retrieval.ClaimIndex;

/** Ready once the index of claims has been brought up with the database. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
class IndexReadiness implements HealthCheck {
    private final ClaimIndex index;

    IndexReadiness(ClaimIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Index of claims")
                .status(index.current())
                .build();
    }
}
