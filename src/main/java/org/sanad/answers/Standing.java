package org.sanad.answers;

/** How well a statement is supported. */
public enum Standing {
    /** One origin says so. */
    SINGLE_SOURCE,
    /** Two independent origins say so. */
    CORROBORATED,
    /** Somebody says that it is not so. */
    DISPUTED,
    /** A later word of the same source replaced it. */
    CORRECTED,
    /** Hedged, or by a speaker without a name. */
    UNVERIFIED
}
