package org.sanad.reading.speakers;

import org.sanad.events.CueClass;
import org.sanad.events.Speaker;

/**
 * Words in a sentence that say who says it.
 *
 * @param from index of the first token of speaker and cue together
 * @param to index behind the last
 * @param speaker who
 * @param trailing whether what is said stands before it
 * @param cites whether it is the source of the speaker before it: X reported, citing Y
 * @param by whether the speaker stands behind "by" (a move disputed by X): then it judges the words before it
 */
public record Attribution(int from, int to, Speaker speaker, boolean trailing, boolean cites, boolean by) {
    /** Whether it says that something is not so. */
    public boolean denies() {
        return speaker.cueClass() == CueClass.DENY;
    }

    /** The same behind what is said. */
    Attribution closing() {
        return new Attribution(from, to, speaker, true, cites, by);
    }
}
