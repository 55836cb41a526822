package org.sanad.extraction.numbers;

import org.sanad.events.Figure;

/**
 * A figure with its words' place in the sentence.
 *
 * @param from index of its first token
 * @param to index behind its last
 */
public record CountedFigure(int from, int to, Figure figure) {}
