package org.sanad.events;

/** How the reported number is to be read. VAGUE keeps a word such as dozens as a marked range, UNQUANTIFIED has no number. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    LESS_THAN,
    NEARLY,
    BETWEEN,
    VAGUE,
    UNQUANTIFIED
}
