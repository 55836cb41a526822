package org.sanad.models;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A model did not answer as asked. It holds no words of the model's server, which may repeat those of a question. */
public final class ModelFault extends Exception {
    private static final long serialVersionUID = 1;
    private static final int TOO_MANY = 429;

    private final Reason reason;
    private final transient @Nullable Duration retryAfter;

    ModelFault(Reason reason) {
        this(reason, null);
    }

    private ModelFault(Reason reason, @Nullable Duration retryAfter) {
        super(reason.word(), null, false, false);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** Why. */
    public enum Reason {
        /** Nobody is there. */
        UNREACHABLE,
        /** Too late. */
        TIMEOUT,
        /** Too many requests, by its own count. */
        LIMITED,
        /** A wrong key, an unknown model, a request that it does not understand. */
        REFUSED,
        /** It failed, for now. */
        UNAVAILABLE,
        /** It failed. */
        FAILED,
        /** The answer broke off. */
        BROKEN,
        /** What came is not of the asked form. */
        FORM,
        /** Too many ask at once. */
        BUSY,
        /** It failed so often that it is left alone for a while. */
        RESTING;

        /** As a tag of a metric and in the log. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the server asks to wait, or nothing when it does not say. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** Whether the same question may fare better a moment later. */
    boolean passing() {
        return switch (reason) {
            case LIMITED, UNAVAILABLE, UNREACHABLE -> true;
            case TIMEOUT, REFUSED, FAILED, BROKEN, FORM, BUSY, RESTING -> false;
        };
    }

    /** What a fault below means, by the first of its causes that tells. */
    static ModelFault of(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ModelFault known -> {
                    return known;
                }
                case RefusedAnswer refused -> {
                    return new ModelFault(ofStatus(refused.statusCode()), refused.retryAfter());
                }
                case HttpException status -> {
                    return new ModelFault(ofStatus(status.statusCode()));
                }
                case HttpConnectTimeoutException nowhere -> {
                    return new ModelFault(Reason.UNREACHABLE);
                }
                case ConnectException nowhere -> {
                    return new ModelFault(Reason.UNREACHABLE);
                }
                case UnresolvedAddressException nowhere -> {
                    return new ModelFault(Reason.UNREACHABLE);
                }
                case HttpTimeoutException late -> {
                    return new ModelFault(Reason.TIMEOUT);
                }
                case TimeoutException late -> {
                    return new ModelFault(Reason.TIMEOUT);
                }
                case InterruptedIOException late -> {
                    return new ModelFault(Reason.TIMEOUT);
                }
                case IOException broken -> {
                    return new ModelFault(Reason.BROKEN);
                }
                default -> {
                    // Its cause may tell.
                }
            }
        }
        return new ModelFault(Reason.FORM);
    }

    private static Reason ofStatus(int status) {
        return switch (status) {
            case TOO_MANY -> Reason.LIMITED;
            case 502, 503, 504 -> Reason.UNAVAILABLE;
            default -> status >= 400 && status < 500 ? Reason.REFUSED : Reason.FAILED;
        };
    }
}
