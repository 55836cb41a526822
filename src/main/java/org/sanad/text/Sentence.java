package org.sanad.text;

import java.util.List;

/**
 * A sentence of a report with its words.
 *
 * @param begin UTF-16 position of its first character in the text
 * @param end UTF-16 position behind its last
 * @param paragraph number of its paragraph, from 0
 * @param tokens its words and marks in order
 */
public record Sentence(int begin, int end, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
