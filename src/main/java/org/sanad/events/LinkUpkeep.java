package org.sanad.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Links the reports of a store from before events reached across reports, once, beside the start. */
@ApplicationScoped
class LinkUpkeep {
    private static final Logger LOG = Logger.getLogger(LinkUpkeep.class);
    private static final int AT_ONCE = 100;

    private final EventStore store;
    private volatile boolean stopping;

    LinkUpkeep(EventStore store) {
        this.store = store;
    }

    void atStart(@Observes StartupEvent start) {
        Thread.ofVirtual().name("links").start(this::link);
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    private void link() {
        int linked = 0;
        try {
            for (List<UUID> some = store.unlinked(AT_ONCE); !some.isEmpty(); some = store.unlinked(AT_ONCE)) {
                for (UUID report : some) {
                    if (stopping) {
                        return;
                    }
                    store.link(report);
                    linked++;
                }
            }
        } catch (RuntimeException fault) {
            LOG.warnf("Older reports could not all be linked; the next start goes on: %s", fault.getMessage());
        }
        if (linked > 0) {
            LOG.infof("The claims of %d older reports were linked to those of others", linked);
        }
    }
}
