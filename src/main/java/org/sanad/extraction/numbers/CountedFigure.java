package org.sanad.extraction.numbers;

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
        return new CountedFigure(
                from,
                to,
                new Figure(
                        figure.measure(),
                        figure.unit(),
                        figure.text(),
                        figure.value(),
                        figure.min(),
                        figure.max(),
                        figure.qualifier(),
                        figure.group(),
                        whole.text(),
                        figure.flow(),
                        figure.asOf()));
    }
}
