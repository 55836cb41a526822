package org.sanad.eval.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A share with the interval in which it lies with 95 % confidence, found by drawing the questions anew, with replacement
 * (percentile bootstrap). The seed is fixed, so that the same answers give the same interval.
 *
 * @param low least rate but for one draw in forty
 * @param high greatest rate but for one draw in forty
 */
record Interval(Share share, double low, double high) {
    private static final int DRAWS = 1_000;
    private static final long SEED = 20_241_130;
    private static final double TAIL = 0.025;

    /** Of the shares of single questions; those with nothing to count are not drawn. */
    static Interval of(List<Share> shares) {
        List<Share> counted = shares.stream().filter(s -> s.whole() > 0).toList();
        Share all = counted.stream().reduce(Share.NONE, Share::plus);
        if (counted.isEmpty()) {
            return new Interval(all, 0, 0);
        }
        Random random = new Random(SEED);
        double[] rates = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double part = 0;
            double whole = 0;
            for (int i = 0; i < counted.size(); i++) {
                Share drawn = counted.get(random.nextInt(counted.size()));
                part += drawn.part();
                whole += drawn.whole();
            }
            rates[draw] = part / whole;
        }
        Arrays.sort(rates);
        return new Interval(all, rates[(int) (TAIL * DRAWS)], rates[(int) ((1 - TAIL) * DRAWS) - 1]);
    }

    boolean empty() {
        return share.whole() == 0;
    }
}
