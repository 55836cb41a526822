package org.sanad.web;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Tells Quarkus that a request which becomes a socket is no longer under way. Quarkus 3.34 counts it as such for ever, even
 * after the socket is closed, and at the end of the service waits in vain for as long as it waits for requests. It has no
 * public call for this.
 */
final class UpgradedRequest {
    private static final Logger LOG = Logger.getLogger(UpgradedRequest.class);
    private static final Optional<Method> DONE = find();

    private UpgradedRequest() {}

    private static Optional<Method> find() {
        try {
            Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
            done.setAccessible(true);
            return Optional.of(done);
        } catch (ReflectiveOperationException | RuntimeException otherVersion) {
            return Optional.empty();
        }
    }

    /** Whether this version of Quarkus can be told. */
    static boolean known() {
        return DONE.isPresent();
    }

    static void done(HttpServerRequest request) {
        QuarkusRequestWrapper wrapper = QuarkusRequestWrapper.get(request);
        DONE.filter(done -> wrapper != null).ifPresent(done -> {
            try {
                done.invoke(wrapper);
            } catch (ReflectiveOperationException e) {
                LOG.debug("The service will take longer to end", e);
            }
        });
    }
}
