package org.sanad.retrieval;

import java.util.Map;
import org.sanad.reading.Lexicons;

/**
 * What each feature weighs, fitted by {@code ./sanad eval passages --fit}: two logistic regressions, and two settings of
 * what is done with them. File {@code retrieval/relevance.yaml}; docs/passages.md says what it was fitted on.
 *
 * @param sentence whether a sentence belongs to the answer
 * @param passage whether the passage does not answer at all
 * @param floor chance of that from which nothing is chosen
 * @param lean sentences by which fewer are chosen than would be best if all chances were right
 */
public record RelevanceWeights(Logistic sentence, Logistic passage, double floor, double lean) {
    /** The same weights with no floor: something is always chosen. */
    public RelevanceWeights withoutFloor() {
        return new RelevanceWeights(sentence, passage, Double.POSITIVE_INFINITY, lean);
    }

    /** The shipped weights. */
    public static RelevanceWeights shipped() {
        return Lexicons.read("retrieval/relevance.yaml", RelevanceWeights.class);
    }

    /**
     * A logistic regression over named features.
     *
     * @param bias log odds where every feature has its mean
     */
    public record Logistic(double bias, Map<String, Weight> features) {
        public Logistic {
            features = Map.copyOf(features);
        }

        /** The chance for values, each by its feature's name; 0 to 1. */
        double chance(Map<String, Double> values) {
            double odds = bias;
            for (Map.Entry<String, Weight> feature : features.entrySet()) {
                Double value = values.get(feature.getKey());
                if (value == null) {
                    throw new IllegalStateException("No feature is called \"" + feature.getKey() + "\": fit anew");
                }
                odds += feature.getValue().of(value);
            }
            return 1 / (1 + Math.exp(-odds));
        }
    }

    /**
     * How a feature counts.
     *
     * @param mean what it is on average
     * @param deviation its standard deviation
     * @param weight what one deviation adds to the log odds
     */
    public record Weight(double mean, double deviation, double weight) {
        double of(double value) {
            return weight * (value - mean) / deviation;
        }
    }
}
