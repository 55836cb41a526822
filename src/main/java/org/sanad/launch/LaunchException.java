package org.sanad.launch;

/** A fault that ends a command; the message is the one line its user reads, naming the value and the remedy. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
