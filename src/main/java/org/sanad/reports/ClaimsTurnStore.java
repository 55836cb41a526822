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

    private final Session database;

    ClaimsTurnStore(Session database) {
        this.database = database;
    }

    /** Waits for the turn, and has it until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:space, 1) as text)", String.class)
                .setParameter("space", SPACE)
                .getSingleResult();
    }
}
