package org.sanad.events;

/** What kind of body speaks. */
public enum Role {
    OUTLET,
    NEWS_AGENCY,
    STATE_MEDIA,
    MONITOR,
    UN,
    NGO,
    GOVERNMENT,
    BELLIGERENT,
    OFFICIAL,
    PERSON,
    WITNESS,
    UNSPECIFIED
}
