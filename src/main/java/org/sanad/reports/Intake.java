package org.sanad.reports;

import java.util.List;

/**
 * What became of a submission.
 *
 * <ul>
 *   <li>{@link Accepted}: durably stored and on its way to extraction; acknowledge it.
 *   <li>{@link Duplicate}: this very report was stored before; answer with the first one.
 *   <li>{@link Rejected}: nothing was stored; tell the sender what to mend.
 * </ul>
 */
public sealed interface Intake {
    /** Stored for the first time, or as a new revision of an earlier report. */
    record Accepted(Report report) implements Intake {}

    /** Stored before, in whatever state it is now. */
    record Duplicate(Report report) implements Intake {}

    /**
     * Refused.
     *
     * @param errors at least one, in the order of the fields
     */
    record Rejected(List<FieldError> errors) implements Intake {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
