package org.sanad.events;

/** How a claim stands among the others; an event has the strongest of its claims' by this order, DENIED excepted. */
public enum ClaimStatus {
    RETRACTED,
    DISPUTED,
    CORRECTED,
    CONFIRMED,
    ASSERTED,
    DENIED
}
