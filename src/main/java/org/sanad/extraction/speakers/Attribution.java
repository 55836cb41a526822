package org.sanad.extraction.speakers;

import org.sanad.events.CueClass;
import org.sanad.events.Speaker;

/**
 * Words in a sentence that say who says it.
 *
 * @param from index of the first token of speaker and cue together
 * @param to index behind the last
 * @param speaker who
 * @param trailing whether what is said stands before it
 * @param by whether the speaker stands behind "by" (a move disputed by X): then it judges the words before it
 * @param cited whether the speaker before it only hands on this one's word (a paper, citing X)
 */
public record Attribution(int from, int to, Speaker speaker, boolean trailing, boolean by, boolean cited) {
    Attribution(int from, int to, Speaker speaker, boolean trailing, boolean by) {
        this(from, to, speaker, trailing, by, false);
    }

    Attribution asCited() {
        return new Attribution(from, to, speaker, false, by, true);
    }

    /** The same speaker, with another verb further on: "denied it and said that". */
    Attribution again(int from, int to, Speaker speaker) {
        return new Attribution(from, to, speaker, false, false, false);
    }

    /** Whether it says that something is not so. */
    public boolean denies() {
        return speaker.cueClass() == CueClass.DENY;
    }
}
