package org.sanad.reading.numbers;

import org.sanad.events.Figure;

/**
 * A figure with its words' place in the sentence.
 *
 * @param from index of its first token
 * @param to index behind its last
 */
public record CountedFigure(int from, int to, Figure figure) {
    /** The same figure as a part of another one. */
    CountedFigure partOf(Figure whole) {
        return new CountedFigure(from, to, figure.withWhole(whole));
    }
}
