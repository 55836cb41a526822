package org.sanad.events;

/** What one of a figure is. */
public enum Unit {
    PERSON,
    HOUSEHOLD,
    CHILD,
    BUILDING,
    SETTLEMENT,
    FACILITY,
    VEHICLE,
    ITEM,
    KILOMETRE,
    DAY,
    PERCENT
}
