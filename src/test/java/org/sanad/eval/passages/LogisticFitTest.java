package org.sanad.eval.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sanad.retrieval.RelevanceWeights;

class LogisticFitTest {
    private static final List<String> NAMES = List.of("tells", "noise");

    @Test
    void whatTellsWeighsMoreThanNoise() {
        RelevanceWeights.Logistic fit = fit(1);

        assertThat(weight(fit, "tells")).isGreaterThan(1);
        assertThat(Math.abs(weight(fit, "noise"))).isLessThan(0.3);
    }

    @Test
    void aHigherPenaltyHoldsWeightsSmaller() {
        assertThat(weight(fit(100), "tells")).isLessThan(weight(fit(1), "tells"));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(fit(1)).isEqualTo(fit(1));
    }

    /** Twelve of sixteen agree with the first value; the second is even among both. */
    private static RelevanceWeights.Logistic fit(double penalty) {
        double[][] rows = new double[64][];
        boolean[] yes = new boolean[64];
        for (int i = 0; i < rows.length; i++) {
            yes[i] = i % 2 == 0;
            boolean agrees = i % 16 < 14;
            rows[i] = new double[] {yes[i] == agrees ? 1 : 0, (i / 2) % 2};
        }
        double[] importance = new double[rows.length];
        Arrays.fill(importance, 1);
        return LogisticFit.fit(NAMES, rows, yes, importance, penalty);
    }

    private static double weight(RelevanceWeights.Logistic fit, String name) {
        return Objects.requireNonNull(fit.features().get(name)).weight();
    }
}
