package org.sanad.ops;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that does not say what it is, which a page of another site could send without asking, and a JSON document
 * that is not there, which would otherwise be read as {@code null}.
 */
@ApplicationScoped
class BodyPresence {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter
    Optional<RestResponse<Problem>> check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        boolean empty = !chunked && (length == null || length.equals("0"));
        if (!empty && (type == null || type.isBlank())) {
            return Optional.of(refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has no Content-Type", routing));
        }
        return empty && isJson(type) && WITH_BODY.contains(request.method().name())
                ? Optional.of(refusal(HttpStatus.BAD_REQUEST, "The body is empty", routing))
                : Optional.empty();
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.strip().startsWith("application/json");
    }

    private static RestResponse<Problem> refusal(HttpStatus status, String detail, RoutingContext routing) {
        Problem problem = Problem.of(status, detail, routing.normalizedPath(), List.of());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status.code()), problem)
                .header(HttpHeaders.CONTENT_TYPE.toString(), Problem.MEDIA_TYPE)
                .build();
    }
}
