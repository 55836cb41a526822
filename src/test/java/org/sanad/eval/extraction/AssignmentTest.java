package org.sanad.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void givesUpTheBestPairWhereThatMakesMorePairs() {
        assertThat(Assignment.of(new long[][] {{10, 9}, {9, 0}}, 2)).containsExactly(1, 0);
    }

    @Test
    void leavesAloneWhatMayNotBePaired() {
        assertThat(Assignment.of(new long[][] {{0, 0, 0}, {0, 0, 4}}, 3)).containsExactly(-1, 2);
    }

    @Test
    void pairsMoreRowsThanColumns() {
        assertThat(Assignment.of(new long[][] {{1}, {3}, {2}}, 1)).containsExactly(-1, 0, -1);
        assertThat(Assignment.of(new long[][] {{}, {}}, 0)).containsExactly(-1, -1);
        assertThat(Assignment.of(new long[0][], 2)).isEmpty();
    }
}
