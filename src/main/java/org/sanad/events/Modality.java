package org.sanad.events;

/** How sure its speaker is: FACT is the outlet's own voice, REPORTED somebody named, UNCONFIRMED hedged or unnamed. */
public enum Modality {
    FACT,
    REPORTED,
    UNCONFIRMED,
    ALLEGED,
    WITNESS,
    ASSESSMENT,
    HYPOTHETICAL,
    PLANNED,
    THREATENED,
    FORECAST
}
