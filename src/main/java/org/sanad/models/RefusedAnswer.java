package org.sanad.models;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A status that is no answer, with the wait that the server asks for. */
final class RefusedAnswer extends HttpException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Duration retryAfter;

    RefusedAnswer(int status, @Nullable Duration retryAfter) {
        super(status, "status " + status);
        this.retryAfter = retryAfter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
