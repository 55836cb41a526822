package org.sanad.events;

/** What became of a service. */
public enum Effect {
    DISRUPTED,
    SUSPENDED,
    CLOSED,
    DIVERTED,
    DAMAGED,
    DESTROYED,
    REDUCED,
    OVERWHELMED,
    RESTORED
}
