package org.sanad.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/** How two figures stand to each other, and how far a figure reaches. */
final class Figures {
    private static final double UNEQUAL = 0.3;

    private Figures() {}

    /** Whether both count the same kind of thing, be it the same number or not. */
    static boolean sameKind(Figure one, Figure other) {
        return one.measure() == other.measure()
                && one.unit() == other.unit()
                && Objects.equals(one.flow(), other.flow())
                && folded(one.group()).equals(folded(other.group()))
                && folded(one.partOf()).equals(folded(other.partOf()));
    }

    /** Whether both may be the same number of the same things. */
    static boolean sameCount(Figure one, Figure other) {
        return sameKind(one, other) && !disjoint(one, other);
    }

    /** Whether no number fits both; words without a number fit every number. */
    static boolean disjoint(Figure one, Figure other) {
        return low(one) > high(other) || low(other) > high(one);
    }

    /**
     * How well two numbers go together that may count the same things: 1 when one number fits both, less the farther they
     * lie apart, 0 when one is at least three times the other.
     */
    static double agreement(Figure one, Figure other) {
        if (!disjoint(one, other)) {
            return 1;
        }
        double less = Math.min(high(one), high(other));
        double more = Math.max(low(one), low(other));
        return less <= 0 || more / less >= 3 ? 0 : UNEQUAL;
    }

    /** The least number it allows, minus infinity when open. */
    static double low(Figure figure) {
        return first(figure.min(), figure.value(), Double.NEGATIVE_INFINITY);
    }

    /** The greatest number it allows, infinity when open. */
    static double high(Figure figure) {
        return first(figure.max(), figure.value(), Double.POSITIVE_INFINITY);
    }

    private static double first(@Nullable Double bound, @Nullable Double value, double open) {
        if (bound != null) {
            return bound;
        }
        return value == null ? open : value;
    }

    private static String folded(@Nullable String words) {
        return words == null ? "" : Folding.fold(words);
    }
}
