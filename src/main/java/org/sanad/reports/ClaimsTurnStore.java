package org.sanad.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * The turn to change claims, which one transaction at a time has: claims of two reports may make one event, and two
 * transactions that do not see each other would make two of it. Whoever changes claims takes it before the row of any
 * report that others may change too, so that nobody waits crosswise.
 */
@ApplicationScoped
public class ClaimsTurnStore {
    /** Two numbers are another space of keys than the one that reports are filed under. */
    private static final int SPACE = 7_262;

    /** Others have it for a moment each: waiting in a long queue is no fault, as waiting for one stuck row would be. */
    private static final String PATIENCE = "25s";

    private final Session database;

    ClaimsTurnStore(Session database) {
        this.database = database;
    }

    /** Waits for the turn, and has it until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take() {
        String usual = value("select current_setting('lock_timeout')");
        patience(PATIENCE);
        value("select cast(pg_advisory_xact_lock(" + SPACE + ", 1) as text)");
        patience(usual);
    }

    private void patience(String time) {
        database.createNativeQuery("select set_config('lock_timeout', :time, true)", String.class)
                .setParameter("time", time)
                .getSingleResult();
    }

    private String value(String query) {
        return database.createNativeQuery(query, String.class).getSingleResult();
    }
}
