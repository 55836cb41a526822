package org.sanad.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Holds every body to its bound: the size of a report, or of a batch at the batch's address. A body that says its size is
 * refused before a byte of it is read, one that does not as soon as it has passed the bound.
 */
@ApplicationScoped
class RequestBound {
    private static final String BATCH = "/api/v1/reports/batch";

    /** Before Quarkus' own bound, which answers without a problem document. */
    private static final int FIRST = 10_000;

    private final OpsConfig config;
    private final ObjectMapper json;

    RequestBound(OpsConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** A body is larger than its bound. */
    static final class Exceeded extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final long bound;

        Exceeded(long bound) {
            super("A body passed its bound of " + bound + " bytes");
            this.bound = bound;
        }

        String words() {
            return RequestBound.words(bound);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::declared, FIRST);
    }

    private void declared(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long bound = bound(request.normalizedPath());
        if (length == null || !exceeds(length, bound)) {
            request.next();
            return;
        }
        Problem problem = Problem.of(HttpStatus.CONTENT_TOO_LARGE, words(bound), request.normalizedPath(), List.of());
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                // The body is not read, so nothing else can come over this connection.
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(written(problem))
                .onComplete(sent -> request.request().connection().close());
    }

    @ServerRequestFilter
    void undeclared(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        long bound = bound(routing.normalizedPath());
        request.setEntityStream(new Bounded(request.getEntityStream(), bound));
    }

    private long bound(String path) {
        MemorySize size = path.equals(BATCH) ? config.batchBytes() : config.requestBytes();
        return size.asLongValue();
    }

    private static boolean exceeds(String length, long bound) {
        try {
            return Long.parseLong(length) > bound;
        } catch (NumberFormatException beyondAnyNumber) {
            return true;
        }
    }

    private static String words(long bound) {
        return "The body is larger than " + bound + " bytes";
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is made of plain words", e);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long bound;
        private long read;

        Bounded(InputStream in, long bound) {
            super(in);
            this.bound = bound;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws Exceeded {
            read += more;
            if (read > bound) {
                throw new Exceeded(bound);
            }
        }
    }
}
