package org.sanad.eval.passages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.retrieval.RelevanceWeights;

/**
 * Logistic regression by Newton's method over standardised features, each weight held small by its square. No chance is in
 * it: the same examples give the same weights.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 60;
    private static final double STILL = 1e-7;
    private static final double BARELY = 1e-9;

    private LogisticFit() {}

    /**
     * Fits.
     *
     * @param names of the features
     * @param rows values of each example
     * @param yes whether each is one of those to be found
     * @param importance of each example
     * @param penalty on squared weights
     */
    static RelevanceWeights.Logistic fit(
            List<String> names, double[][] rows, boolean[] yes, double[] importance, double penalty) {
        int many = names.size();
        double[] means = new double[many];
        double[] deviations = new double[many];
        for (int f = 0; f < many; f++) {
            int at = f;
            double mean = Arrays.stream(rows).mapToDouble(r -> r[at]).average().orElse(0);
            double square = Arrays.stream(rows)
                    .mapToDouble(r -> (r[at] - mean) * (r[at] - mean))
                    .average()
                    .orElse(0);
            means[f] = mean;
            deviations[f] = Math.sqrt(square) + BARELY;
        }
        double[] weights = new double[many + 1];
        double moved = 1;
        for (int step = 0; step < MOST_STEPS && moved > STILL; step++) {
            double[] slope = new double[many + 1];
            double[][] curve = new double[many + 1][many + 1];
            for (int f = 0; f < many; f++) {
                slope[f] = penalty * weights[f];
                curve[f][f] = penalty;
            }
            for (int r = 0; r < rows.length; r++) {
                double[] x = standard(rows[r], means, deviations);
                double odds = 0;
                for (int f = 0; f <= many; f++) {
                    odds += weights[f] * x[f];
                }
                double chance = 1 / (1 + Math.exp(-odds));
                double off = importance[r] * (chance - (yes[r] ? 1 : 0));
                double bend = importance[r] * chance * (1 - chance);
                for (int f = 0; f <= many; f++) {
                    slope[f] += off * x[f];
                    for (int g = 0; g <= f; g++) {
                        curve[f][g] += bend * x[f] * x[g];
                    }
                }
            }
            double[] change = solve(curve, slope);
            moved = 0;
            for (int f = 0; f <= many; f++) {
                weights[f] -= change[f];
                moved = Math.max(moved, Math.abs(change[f]));
            }
        }
        Map<String, RelevanceWeights.Weight> features = new LinkedHashMap<>();
        for (int f = 0; f < many; f++) {
            features.put(names.get(f), new RelevanceWeights.Weight(means[f], deviations[f], weights[f]));
        }
        return new RelevanceWeights.Logistic(weights[many], features);
    }

    private static double[] standard(double[] row, double[] means, double[] deviations) {
        double[] x = new double[row.length + 1];
        for (int f = 0; f < row.length; f++) {
            x[f] = (row[f] - means[f]) / deviations[f];
        }
        x[row.length] = 1;
        return x;
    }

    /** Solves for a symmetric positive matrix of which only the lower half is filled (Cholesky). */
    private static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(sum, BARELY)) : sum / root[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }
}
