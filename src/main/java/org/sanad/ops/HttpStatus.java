package org.sanad.ops;

/** The statuses that requests are refused with, and what each says when nothing closer is known. */
enum HttpStatus {
    BAD_REQUEST(400, "Bad Request", "The request cannot be understood"),
    UNAUTHORIZED(401, "Unauthorized", "The request needs a key or a signature"),
    FORBIDDEN(403, "Forbidden", "The key does not reach this far"),
    NOT_FOUND(404, "Not Found", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "Not Acceptable", "This address has none of the media types that Accept names"),
    CONFLICT(409, "Conflict", "The request does not fit what is stored"),
    CONTENT_TOO_LARGE(413, "Content Too Large", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type", "This address does not take that Content-Type"),
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content", "The request can be read but not taken"),
    TOO_MANY_REQUESTS(429, "Too Many Requests", "Too many requests: try again later"),
    INTERNAL_SERVER_ERROR(500, "Internal Server Error", "The service failed"),
    SERVICE_UNAVAILABLE(503, "Service Unavailable", "The store cannot be reached: try again later");

    private final int code;
    private final String title;
    private final String usualDetail;

    HttpStatus(int code, String title, String usualDetail) {
        this.code = code;
        this.title = title;
        this.usualDetail = usualDetail;
    }

    /** The status of that code; of an unknown one its family's first. */
    static HttpStatus of(int code) {
        for (HttpStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        return code < INTERNAL_SERVER_ERROR.code ? BAD_REQUEST : INTERNAL_SERVER_ERROR;
    }

    int code() {
        return code;
    }

    String title() {
        return title;
    }

    String usualDetail() {
        return usualDetail;
    }
}
