package org.sanad.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sanad.reports.FieldError;
import org.sanad.reports.JsonFault;

/**
 * Turns everything that goes wrong with a request into a problem document, and lets nothing of the house's inside out: a
 * resource names a status and, as its entity, the {@link FieldError}s or a sentence; the words of an exception are shown
 * only where a resource threw it for that.
 */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    /** Long enough for PostgreSQL to recover from a crash, which took 1.3 to 2.4 s when it was tried. */
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    Response json(JsonProcessingException complaint, UriInfo uri) {
        JsonFault fault = JsonFault.of(complaint);
        HttpStatus status = fault.parseable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
        return response(Problem.of(status, fault.detail(), uri.getPath(), fault.errors()));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, UriInfo uri) {
        if (refusal.getCause() instanceof JsonProcessingException complaint) {
            return json(complaint, uri);
        }
        int code = refusal.getResponse().getStatus();
        if (code >= HttpStatus.INTERNAL_SERVER_ERROR.code()) {
            return failed(refusal, uri);
        }
        if (code < HttpStatus.BAD_REQUEST.code() || refusal.getResponse().getEntity() != null) {
            return refusal.getResponse();
        }
        return Response.fromResponse(refusal.getResponse())
                .type(PROBLEM)
                .entity(Problem.of(HttpStatus.of(code), uri.getPath()))
                .build();
    }

    @ServerExceptionMapper
    Response tooLarge(RequestBound.Exceeded exceeded, UriInfo uri) {
        return response(Problem.of(HttpStatus.CONTENT_TOO_LARGE, exceeded.words(), uri.getPath(), List.of()));
    }

    @ServerExceptionMapper
    Response failed(Throwable fault, UriInfo uri) {
        if (StoreFault.causes(fault)) {
            LOG.warn("A request was refused because the store cannot be reached");
            return unavailable(uri);
        }
        UUID errorId = UUID.randomUUID();
        LOG.errorf(fault, "A request failed, error %s", errorId);
        return response(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The service failed; its log has more under error " + errorId,
                uri.getPath(),
                List.of()));
    }

    /** What resources refuse without an exception. */
    @ServerResponseFilter
    void refused(ContainerResponseContext response, UriInfo uri) {
        int code = response.getStatus();
        Object entity = response.getEntity();
        if (code < HttpStatus.BAD_REQUEST.code() || entity instanceof Problem) {
            return;
        }
        HttpStatus status = HttpStatus.of(code);
        if (entity == null) {
            show(response, Problem.of(status, uri.getPath()));
        } else if (entity instanceof String sentence) {
            show(response, Problem.of(status, sentence, uri.getPath(), List.of()));
        } else if (entity instanceof Collection<?> all) {
            List<FieldError> errors = all.stream()
                    .filter(FieldError.class::isInstance)
                    .map(FieldError.class::cast)
                    .toList();
            show(response, Problem.of(status, detail(status, errors), uri.getPath(), errors));
        }
    }

    static String detail(HttpStatus status, List<FieldError> errors) {
        return errors.isEmpty()
                ? status.usualDetail()
                : status.usualDetail() + ": " + errors.getFirst().field() + " "
                        + errors.getFirst().reason();
    }

    private static void show(ContainerResponseContext response, Problem problem) {
        response.setEntity(problem, new Annotation[0], PROBLEM);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, PROBLEM);
    }

    private static Response unavailable(UriInfo uri) {
        return Response.fromResponse(response(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, uri.getPath())))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status()).type(PROBLEM).entity(problem).build();
    }
}
