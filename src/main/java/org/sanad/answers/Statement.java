package org.sanad.answers;

import java.util.List;
import java.util.UUID;

/**
 * One verified sentence.
 *
 * @param citations numbers of its citations in the answer, from 1, at least one
 * @param events the events it speaks of
 */
public record Statement(String text, List<Integer> citations, Standing standing, List<UUID> events) {
    public Statement {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A statement without a citation must not leave: " + text);
        }
        citations = List.copyOf(citations);
        events = List.copyOf(events);
    }
}
