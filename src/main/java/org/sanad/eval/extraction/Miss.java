package org.sanad.eval.extraction;

import java.util.Comparator;

/**
 * One thing that was not read as the gold set has it.
 *
 * @param kind what it counts against
 * @param report the report's name, with the gold claim's id where there is one
 * @param sentence the words it is about
 */
public record Miss(Metric kind, String report, String expected, String got, String sentence) {
    /** By kind, then as the reports come. */
    static final Comparator<Miss> BY_KIND = Comparator.comparing(Miss::kind).thenComparing(Miss::report);

    /** Two lines: what went wrong, and where. */
    String lines() {
        return "%-11s %-14s expected %s | got %s%n            %s"
                .formatted(kind.label(), report, expected, got, Wording.quote(sentence));
    }
}
