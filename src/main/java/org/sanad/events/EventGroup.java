package org.sanad.events;

/** The family of an event type; a service event has this family's name as its type too. */
public enum EventGroup {
    CONFLICT,
    DISPLACEMENT,
    SERVICE_DISRUPTION,
    DIPLOMACY,
    RESPONSE,
    DISASTER
}
