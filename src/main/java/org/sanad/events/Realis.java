package org.sanad.events;

/** Whether an event is said to have happened. */
public enum Realis {
    ACTUAL,
    NON_ACTUAL,
    GENERIC
}
