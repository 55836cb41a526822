package org.sanad.extraction;

import java.util.List;
import org.sanad.reading.speakers.Attribution;

/**
 * A stretch of a sentence with one voice.
 *
 * @param from index of its first token
 * @param to index behind its last
 * @param voices who says it, from the outermost; none for the publisher's own voice
 * @param denials who says that it is not so
 */
record Segment(int from, int to, List<Attribution> voices, List<Attribution> denials) {
    Segment {
        voices = List.copyOf(voices);
        denials = List.copyOf(denials);
    }
}
