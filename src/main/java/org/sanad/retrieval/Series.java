package org.sanad.retrieval;

import java.util.Arrays;

/** Values along the sentences of a passage, and what follows from them. */
final class Series {
    private static final double BARELY = 1e-6;

    private Series() {}

    static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    /** In deviations from their mean. */
    static double[] standard(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double square = Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0);
        return Arrays.stream(values)
                .map(v -> (v - mean) / (Math.sqrt(square) + BARELY))
                .toArray();
    }

    /** In shares of the highest. */
    static double[] ofHighest(double[] values) {
        double highest = max(values) + BARELY;
        return Arrays.stream(values).map(v -> v / highest).toArray();
    }

    /** What stands before each, fading by a share a step. */
    static double[] before(double[] values, double fading) {
        double[] sums = new double[values.length];
        for (int i = 1; i < values.length; i++) {
            sums[i] = sums[i - 1] * fading + values[i - 1];
        }
        return sums;
    }

    /** What stands behind each, fading by a share a step. */
    static double[] behind(double[] values, double fading) {
        double[] sums = new double[values.length];
        for (int i = values.length - 2; i >= 0; i--) {
            sums[i] = sums[i + 1] * fading + values[i + 1];
        }
        return sums;
    }

    /** Mean of each with its neighbours up to a distance. */
    static double[] around(double[] values, int distance) {
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - distance);
            int to = Math.min(values.length, i + distance + 1);
            means[i] = Arrays.stream(values, from, to).average().orElse(0);
        }
        return means;
    }
}
