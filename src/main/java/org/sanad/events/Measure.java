package org.sanad.events;

/** What a figure counts. CASUALTIES are killed or wounded, not told apart. */
public enum Measure {
    KILLED,
    INJURED,
    CASUALTIES,
    MISSING,
    DETAINED,
    DISPLACED,
    RETURNED,
    EVACUATED,
    AFFECTED,
    IN_NEED,
    HOUSES_DESTROYED,
    HOUSES_DAMAGED,
    PLACES_CAPTURED,
    FIGHTERS,
    EQUIPMENT_DESTROYED,
    DISTANCE,
    DURATION,
    FACILITIES_OUT
}
