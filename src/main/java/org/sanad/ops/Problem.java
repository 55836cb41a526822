package org.sanad.ops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sanad.reports.FieldError;

/**
 * Why a request was not answered, after RFC 9457.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title name of the status
 * @param status HTTP status
 * @param detail what is wrong with this request, in words for its sender
 * @param instance path of the request
 * @param errors the fields or parameters at fault, left out when there are none
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
    /** Its media type. */
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(HttpStatus status, String detail, String path, List<FieldError> errors) {
        return new Problem("about:blank", status.title(), status.code(), detail, path, errors);
    }

    static Problem of(HttpStatus status, String path) {
        return of(status, status.usualDetail(), path, List.of());
    }
}
