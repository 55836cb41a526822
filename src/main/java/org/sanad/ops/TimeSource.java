package org.sanad.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the house, so that a test can set it. */
@ApplicationScoped
class TimeSource {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
