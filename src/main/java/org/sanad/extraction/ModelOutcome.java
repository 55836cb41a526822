package org.sanad.extraction;

import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.service.output.OutputParsingException;
import java.net.ConnectException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What asking a model to read a report came to; all but {@link #READ} leave the rules' reading standing. */
enum ModelOutcome {
    READ,
    /** It answered, and no claim of its passed the checks. */
    NOTHING,
    /** What it answered is not of the asked form, or holds a value that none of ours is. */
    UNPARSABLE,
    TIMEOUT,
    /** The server does not serve us: too many requests, a wrong key, an unknown model. */
    REFUSED,
    /** The server failed. */
    FAILED,
    UNREACHABLE,
    /** Any other fault. */
    ERROR;

    /** What a fault of the model means. Its words are not looked at: servers put the question into them. */
    static ModelOutcome of(RuntimeException fault) {
        return switch (fault) {
            case OutputParsingException unparsable -> UNPARSABLE;
            case TimeoutException late -> TIMEOUT;
            case UnresolvedModelServerException nowhere -> UNREACHABLE;
            case InternalServerException failed -> FAILED;
            case RateLimitException tooMany -> REFUSED;
            case NonRetriableException refused -> REFUSED;
            default -> connects(fault) ? ERROR : UNREACHABLE;
        };
    }

    private static boolean connects(RuntimeException fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return false;
            }
        }
        return true;
    }

    /** As a tag of a metric and in the log. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
