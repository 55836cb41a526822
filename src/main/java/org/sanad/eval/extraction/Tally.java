package org.sanad.eval.extraction;

/**
 * Counts of one measure, from which its rates follow.
 *
 * @param right found and right
 * @param wrong found and not right: against precision
 * @param missed right and not found: against recall
 */
public record Tally(int right, int wrong, int missed) {
    /** Nothing counted. */
    static final Tally NONE = new Tally(0, 0, 0);

    /** Of what was found, the share that is right; 1 when nothing was. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of what is right, the share that was found; 1 when there is none. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** Harmonic mean of the two; 1 when there was nothing to find and nothing was found. */
    public double f1() {
        return empty() ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** Whether nothing was to be found and nothing was found. */
    public boolean empty() {
        return right + wrong + missed == 0;
    }

    /** Both counts together. */
    public Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** One more that is right, or is both wrong and missed. */
    static Tally of(boolean right) {
        return right ? new Tally(1, 0, 0) : new Tally(0, 1, 1);
    }

    /** One part of a claim: a wrong value is wrong and, where one was expected, missed; agreeing on none counts not. */
    static Tally of(boolean right, boolean expected, boolean got) {
        if (right) {
            return expected || got ? new Tally(1, 0, 0) : NONE;
        }
        return new Tally(0, got ? 1 : 0, expected ? 1 : 0);
    }
}
