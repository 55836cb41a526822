package org.sanad.ops;

import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that does not say what it is, which a page of another site could send without asking, and a JSON document
 * that is not there, which would otherwise be read as {@code null}.
 */
@ApplicationScoped
class BodyPresence {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @ServerRequestFilter
    Optional<RestResponse<Problem>> check(ResteasyReactiveContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE.toString());
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH.toString());
        boolean chunked = request.getHeaderString(HttpHeaders.TRANSFER_ENCODING.toString()) != null;
        boolean empty = !chunked && (length == null || length.equals("0"));
        if (!empty && (type == null || type.isBlank())) {
            return Optional.of(refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has no Content-Type", request));
        }
        return empty && isJson(type) && WITH_BODY.contains(request.getMethod())
                ? Optional.of(refusal(HttpStatus.BAD_REQUEST, "The body is empty", request))
                : Optional.empty();
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.strip().startsWith("application/json");
    }

    private static RestResponse<Problem> refusal(
            HttpStatus status, String detail, ResteasyReactiveContainerRequestContext request) {
        Problem problem = Problem.of(status, detail, request.getUriInfo().getPath(), List.of());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status.code()), problem)
                .header(HttpHeaders.CONTENT_TYPE.toString(), Problem.MEDIA_TYPE)
                .build();
    }
}
