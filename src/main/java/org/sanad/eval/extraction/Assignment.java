package org.sanad.eval.extraction;

import java.util.Arrays;

/** Pairs rows with columns, each at most once, so that the sum of the pairs' weights is greatest (Hungarian method). */
final class Assignment {
    private Assignment() {}

    /**
     * For every row its column, or -1 for none.
     *
     * @param weights not negative; 0 where the two must not be paired. Time grows with the cube of the longer side
     */
    static int[] of(long[][] weights, int columns) {
        int rows = weights.length;
        int size = Math.max(rows, columns);
        // Costs are negated weights in a square; potentials and paths as in Kuhn and Munkres, counted from 1.
        long[] rowPotential = new long[size + 1];
        long[] columnPotential = new long[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            int[] before = new int[size + 1];
            long[] slack = new long[size + 1];
            boolean[] seen = new boolean[size + 1];
            Arrays.fill(slack, Long.MAX_VALUE);
            rowOf[0] = row;
            int column = 0;
            do {
                seen[column] = true;
                int current = rowOf[column];
                long delta = Long.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= size; j++) {
                    if (seen[j]) {
                        continue;
                    }
                    long cost = -weight(weights, columns, current - 1, j - 1);
                    long reduced = cost - rowPotential[current] - columnPotential[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        before[j] = column;
                    }
                    if (slack[j] < delta) {
                        delta = slack[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (seen[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        slack[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                int earlier = before[column];
                rowOf[column] = rowOf[earlier];
                column = earlier;
            }
        }
        int[] pairs = new int[rows];
        Arrays.fill(pairs, -1);
        for (int j = 1; j <= columns; j++) {
            int row = rowOf[j] - 1;
            if (row >= 0 && row < rows && weights[row][j - 1] > 0) {
                pairs[row] = j - 1;
            }
        }
        return pairs;
    }

    private static long weight(long[][] weights, int columns, int row, int column) {
        return row < weights.length && column < columns ? weights[row][column] : 0;
    }
}
