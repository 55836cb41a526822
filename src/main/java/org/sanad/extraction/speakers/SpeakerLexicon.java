package org.sanad.extraction.speakers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Role;

/**
 * Words of one language that hand over the word.
 *
 * @param cues phrases by name of the cue's class
 * @param nouns speakers that are no proper names, first match first
 * @param hedges words that make a statement unsure without naming anybody
 * @param skipped words between a speaker and its cue
 * @param boundaries words at which a speaker's name ends to the left
 * @param nested words that may stand inside a speaker's name
 */
record SpeakerLexicon(
        Map<String, List<String>> cues,
        List<Noun> nouns,
        List<String> hedges,
        List<String> skipped,
        List<String> boundaries,
        List<String> nested) {

    /** Speakers of one role. */
    record Noun(Role role, @Nullable String alignment, List<String> phrases) {}
}
