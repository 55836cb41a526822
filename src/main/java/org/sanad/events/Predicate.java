package org.sanad.events;

/** What a claim is about. */
public enum Predicate {
    OCCURRENCE,
    CONTROL,
    CASUALTIES,
    DISPLACEMENT,
    SERVICE,
    CAUSE,
    VIOLATION,
    COMPARISON,
    PERCEPTION,
    CONTEXT,
    STATEMENT,
    FORECAST
}
