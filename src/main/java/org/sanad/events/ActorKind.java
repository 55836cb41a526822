package org.sanad.events;

/** ACLED's kinds of actor (inter codes 1 to 8 in this order). */
public enum ActorKind {
    STATE_FORCES,
    REBEL,
    POLITICAL_MILITIA,
    IDENTITY_MILITIA,
    RIOTERS,
    PROTESTERS,
    CIVILIANS,
    EXTERNAL
}
