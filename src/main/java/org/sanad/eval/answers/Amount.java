package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Qualifier;
import org.sanad.reading.numbers.Quantity;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * A number as words limit it, in digits or words of any script.
 *
 * @param from index of its first token
 * @param to index behind its last
 * @param min null when open
 * @param max null when open
 */
record Amount(
        int from, int to, @Nullable Double min, @Nullable Double max, Qualifier qualifier) {
    private static final double APART = 1e-6;

    /** Nine tenths of a number may be rounded by one reader and not by the other. */
    private static final double APART_NEARLY = 1;

    /** Every number of some words, and every one that a noun says by itself. */
    static List<Amount> of(String words, String language) {
        Readers readers = Readers.of(language);
        return of(Tokens.of(words, readers.language()), readers);
    }

    static List<Amount> of(List<Token> tokens, Readers readers) {
        List<Amount> amounts = new ArrayList<>(quantities(tokens, readers));
        readers.figures().read(tokens, new boolean[tokens.size()]).forEach(f -> {
            Figure figure = f.figure();
            boolean bounded = figure.min() != null || figure.max() != null;
            if (figure.quantified()) {
                amounts.add(new Amount(
                        f.from(),
                        f.to(),
                        bounded ? figure.min() : figure.value(),
                        bounded ? figure.max() : figure.value(),
                        figure.qualifier()));
            }
        });
        return amounts;
    }

    /** The numbers alone. */
    static List<Amount> quantities(List<Token> tokens, Readers readers) {
        return readers.figures().quantities(tokens).stream().map(Amount::of).toList();
    }

    private static Amount of(Quantity q) {
        boolean bounded = q.min() != null || q.max() != null;
        return new Amount(
                q.from(), q.to(), bounded ? q.min() : q.value(), bounded ? q.max() : q.value(), q.qualifier());
    }

    /** Whether it says no other number than the other one, and limits it alike: "over 50" is not 50. */
    boolean same(Amount other) {
        if (qualifier == Qualifier.VAGUE && other.qualifier == Qualifier.VAGUE) {
            return overlaps(other);
        }
        double apart = qualifier == Qualifier.NEARLY ? APART_NEARLY : APART;
        boolean exact = qualifier == Qualifier.EXACT;
        return exact == (other.qualifier == Qualifier.EXACT)
                && same(min, other.min, apart)
                && same(max, other.max, APART);
    }

    /** Whether it carries a number of the gold set: its least or greatest, or a vague word for as many. */
    boolean carries(GoldQuestion.Count count) {
        Double least = count.min();
        Double most = count.max();
        boolean equal = (least != null && (same(least, min, APART) || same(least, max, APART)))
                || (most != null && (same(most, min, APART) || same(most, max, APART)));
        // Some code "more than 50" from 50 on.
        boolean above = least != null && qualifier == Qualifier.MORE_THAN && same(least + 1, min, APART);
        boolean vague = qualifier == Qualifier.VAGUE && overlaps(new Amount(0, 0, least, most, Qualifier.VAGUE));
        return equal || above || vague;
    }

    /** Whether it is this one number. */
    boolean is(double number) {
        return qualifier == Qualifier.EXACT && same(min, number, APART) && same(max, number, APART);
    }

    private boolean overlaps(Amount other) {
        return min != null
                && max != null
                && other.min != null
                && other.max != null
                && min <= other.max
                && other.min <= max;
    }

    private static boolean same(@Nullable Double a, @Nullable Double b, double apart) {
        return (a == null || b == null) ? (a == null && b == null) : Math.abs(a - b) <= apart;
    }
}
