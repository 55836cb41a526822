package org.sanad.reports;

/**
 * Told when a report is taken back or replaced by its revision, inside the transaction that does it. Whoever keeps
 * anything read out of the report lets go of it here; a listener that fails makes the withdrawal fail.
 */
public interface WithdrawalListener {
    /** Nothing that was read out of this report stands any more. */
    void withdrawn(Report report);
}
