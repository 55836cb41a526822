package org.sanad.events;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain from the publisher to the one who first said it.
 *
 * @param name the registered name, or the report's words
 * @param role what kind of body it is
 * @param alignment the party it stands with, null when with none or unknown; shown to readers, never used to drop a claim
 * @param cue the words that hand it the word, null for the publisher
 * @param cueClass what kind of words, null for the publisher
 * @param inherited whether the chain was carried over from the sentence before
 */
public record Speaker(
        String name,
        Role role,
        @Nullable String alignment,
        @Nullable String cue,
        @Nullable CueClass cueClass,
        boolean inherited) {

    /** Whether it has a name that one could ask after: not "reports", not "residents". */
    public boolean named() {
        return role != Role.UNSPECIFIED && role != Role.WITNESS;
    }

    /** The same link, carried over from the sentence before. */
    public Speaker carriedOver() {
        return new Speaker(name, role, alignment, cue, cueClass, true);
    }
}
