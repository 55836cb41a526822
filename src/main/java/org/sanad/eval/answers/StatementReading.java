package org.sanad.eval.answers;

import java.util.List;
import java.util.Set;

/**
 * A statement held against its citations.
 *
 * @param slots what it says that can be checked
 * @param alike numbers of the citations whose quotes tell the statement's main content
 */
record StatementReading(GivenAnswer.Statement statement, List<Held> slots, Set<Integer> alike) {
    StatementReading {
        slots = List.copyOf(slots);
        alike = Set.copyOf(alike);
    }

    /**
     * A slot.
     *
     * @param by numbers of the citations that hold it
     * @param inReport whether the cited reports do, be it elsewhere than in the quotes
     */
    record Held(Slot slot, Set<Integer> by, boolean inReport) {
        Held {
            by = Set.copyOf(by);
        }

        boolean supported() {
            return !by.isEmpty();
        }
    }

    /** Whether it cites anything, and its citations hold all that it says. */
    boolean supported() {
        return !statement.citations().isEmpty() && slots.stream().allMatch(Held::supported);
    }

    /** Whether a citation tells the statement's content, or something in it would lack support without that citation. */
    boolean needs(int citation) {
        return alike.contains(citation) || slots.stream().anyMatch(s -> s.by().equals(Set.of(citation)));
    }
}
