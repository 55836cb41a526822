package org.sanad.events;

/** What kind of verb hands the word to a speaker. */
public enum CueClass {
    ASSERT,
    CLAIM,
    DENY,
    ACCUSE,
    CONFIRM,
    ESTIMATE,
    WARN,
    EXPECT
}
