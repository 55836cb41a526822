package org.sanad.ops;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/**
 * Tells faults of the database that pass (it is away, full, read-only, or too busy) from those that are ours. The classes
 * are the first two letters of SQLSTATE, after PostgreSQL 18, appendix A.
 */
final class StoreFault {
    private static final int CLASS_LETTERS = 2;
    private static final int DEEPEST = 20;

    /** Connection, resources, operator's intervention (a statement's time-out too), system error, rollback to be retried. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40");

    /** No lock in time, a read-only server. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

    private StoreFault() {}

    /** Whether such a fault lies behind this one. */
    static boolean causes(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            // The pool's own: it names no state when every connection is taken or none can be had.
            return true;
        }
        return sql instanceof SQLTransientException
                || PASSING_STATES.contains(state)
                || (state.length() >= CLASS_LETTERS && PASSING.contains(state.substring(0, CLASS_LETTERS)));
    }
}
