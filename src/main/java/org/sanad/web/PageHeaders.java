package org.sanad.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells browsers to trust a page with nothing: no script, nothing from elsewhere, no frame around it, no word to the next
 * site about this one. Goes with every answer, errors too, but for the tools below {@code /q/}, whose pages need scripts.
 */
@ApplicationScoped
class PageHeaders {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** Before every filter that may answer by itself. */
    private static final int FIRST = 20_000;

    void register(@Observes Filters filters) {
        filters.register(PageHeaders::add, FIRST);
    }

    private static void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!request.normalizedPath().startsWith("/q/")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        request.next();
    }
}
