package org.sanad.eval.answers;

/**
 * How much of something is so: counts, which are added up before they are divided.
 *
 * @param part may be a fraction where a question is right in part
 * @param whole zero when there was nothing to count
 */
record Share(double part, double whole) {
    /** Nothing was counted. */
    static final Share NONE = new Share(0, 0);

    /** One thing, right or not. */
    static Share one(boolean right) {
        return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** From 0 to 1; 0 when nothing was counted. */
    double rate() {
        return whole == 0 ? 0 : part / whole;
    }
}
