package org.sanad.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sanad.reports.FieldError;
import org.sanad.web.ChatProblems;

/** The problem documents of sockets, in the words of those of HTTP. */
@ApplicationScoped
class SocketProblems implements ChatProblems {
    private static final Logger LOG = Logger.getLogger(SocketProblems.class);

    @Override
    public Object of(int status, String path, List<FieldError> errors) {
        HttpStatus known = HttpStatus.of(status);
        return Problem.of(known, Problems.detail(known, errors), path, errors);
    }

    @Override
    public Object of(int status, String path, String detail) {
        return Problem.of(HttpStatus.of(status), detail, path, List.of());
    }

    @Override
    public Object of(Throwable fault, String path) {
        if (StoreFault.causes(fault)) {
            LOG.warn("A question was refused because the store cannot be reached");
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, path);
        }
        UUID errorId = UUID.randomUUID();
        LOG.errorf(fault, "A question over a socket failed, error %s", errorId);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The service failed; its log has more under error " + errorId,
                path,
                List.of());
    }
}
