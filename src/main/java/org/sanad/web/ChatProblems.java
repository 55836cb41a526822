package org.sanad.web;

import java.util.List;
import org.sanad.reports.FieldError;

/** Makes the problem documents that a socket sends; implemented by who makes those of HTTP. */
public interface ChatProblems {
    /** What is wrong with what was sent; as its detail the usual words of the status and the first error. */
    Object of(int status, String path, List<FieldError> errors);

    /** What is wrong, in these words. */
    Object of(int status, String path, String detail);

    /** A fault of ours, which is logged here. */
    Object of(Throwable fault, String path);
}
