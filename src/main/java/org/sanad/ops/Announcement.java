package org.sanad.ops;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Says at start where everything is. */
@ApplicationScoped
class Announcement {
    private static final Logger LOG = Logger.getLogger(Announcement.class);

    void started(@ObservesAsync HttpServerStart server) {
        String host = server.options().getHost();
        String address = "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":"
                + server.options().getPort();
        LOG.infof(
                "Sanad is at %1$s/ - API %1$s/q/swagger-ui/ - ready? %1$s/q/health/ready - metrics %1$s/q/metrics",
                address);
    }
}
