package org.sanad.eval.extraction;

import java.util.EnumMap;
import java.util.Map;

/**
 * What reading some reports came to. Counts are added up over reports, so that all rates are micro averages.
 *
 * @param claims gold claims that count
 * @param silent reports without any such claim
 * @param alarmed silent reports in which claims were found all the same
 * @param falseAlarms those claims
 */
public record Scores(int reports, int claims, int silent, int alarmed, int falseAlarms, Map<Metric, Tally> tallies) {
    /** Of no report. */
    static final Scores NONE = new Scores(0, 0, 0, 0, 0, Map.of());

    public Scores {
        tallies = Map.copyOf(tallies);
    }

    /** The counts of one measure. */
    public Tally of(Metric metric) {
        return tallies.getOrDefault(metric, Tally.NONE);
    }

    /** Both together. */
    public Scores plus(Scores other) {
        Map<Metric, Tally> sum = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            sum.put(metric, of(metric).plus(other.of(metric)));
        }
        return new Scores(
                reports + other.reports,
                claims + other.claims,
                silent + other.silent,
                alarmed + other.alarmed,
                falseAlarms + other.falseAlarms,
                sum);
    }
}
