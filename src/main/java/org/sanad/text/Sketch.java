package org.sanad.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A small picture of a text by which near-copies are found without reading the texts again: {@value #SIZE} MinHash values
 * (Broder 1997) over runs of three folded words, in any language. Of two texts the share of equal values estimates the
 * share of common runs, with a standard error of at most 0.06.
 */
public final class Sketch {
    /** How many values a sketch has. */
    public static final int SIZE = 64;

    /** Two of three texts that share half of their runs have one of these bands in common with probability 0.94. */
    private static final int BANDS = 21;

    private static final int ROWS = 3;
    private static final int RUN = 3;

    /** Fewer words are said alike by people who know nothing of each other. */
    private static final int FEWEST_WORDS = 5;

    private final int[] values;
    private final boolean telling;

    private Sketch(int[] values, boolean telling) {
        this.values = values;
        this.telling = telling;
    }

    /** The sketch of a text. */
    public static Sketch of(String text) {
        long[] words = Tokens.of(text, "und").stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .mapToLong(token -> hash(token.folded()))
                .toArray();
        int[] values = new int[SIZE];
        Arrays.fill(values, Integer.MAX_VALUE);
        for (int i = 0; i == 0 || i + RUN <= words.length; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + RUN, words.length); j++) {
                run = mixed(run * 31 + words[j]);
            }
            for (int k = 0; k < SIZE; k++) {
                values[k] = Math.min(values[k], (int) (mixed(run + k * 0x9E3779B97F4A7C15L) >>> 32));
            }
        }
        return new Sketch(values, words.length >= FEWEST_WORDS);
    }

    /**
     * The sketch that had these values.
     *
     * @throws IllegalArgumentException for another number of them
     */
    public static Sketch ofValues(List<Integer> values) {
        if (values.size() != SIZE) {
            throw new IllegalArgumentException("A sketch has " + SIZE + " values, not " + values.size());
        }
        return new Sketch(
                values.stream().mapToInt(value -> Objects.requireNonNull(value)).toArray(), true);
    }

    /** Its values, to be kept. */
    public List<Integer> values() {
        return IntStream.of(values).boxed().toList();
    }

    /** Keys of which near-copies share at least one; none of a text too short to tell who wrote it. */
    public List<Integer> bands() {
        return IntStream.range(0, telling ? BANDS : 0)
                .map(band -> Arrays.hashCode(
                        new int[] {band, values[band * ROWS], values[band * ROWS + 1], values[band * ROWS + 2]}))
                .boxed()
                .toList();
    }

    /** Share of common runs of words, estimated, 0 to 1. */
    public double likeness(Sketch other) {
        long equal = IntStream.range(0, SIZE)
                .filter(i -> values[i] == other.values[i])
                .count();
        return (double) equal / SIZE;
    }

    private static long hash(String word) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
