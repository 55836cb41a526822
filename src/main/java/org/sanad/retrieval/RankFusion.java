package org.sanad.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): rankings of different kinds become one by places,
 * so that no scale of scores has to be made comparable. Each ranking gives an item 1 / (k + place), k = 60.
 */
final class RankFusion {
    private static final int K = 60;

    private RankFusion() {}

    /** The fused score of each item that any ranking has. */
    static <T> Map<T, Double> fuse(List<List<T>> rankings) {
        Map<T, Double> scores = new HashMap<>();
        for (List<T> ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1.0 / (K + i + 1), Double::sum);
            }
        }
        return scores;
    }
}
