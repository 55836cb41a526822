package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void holdsTheRateAndGetsNarrowerWithMoreQuestions() {
        Interval few = Interval.of(questions(10));
        Interval many = Interval.of(questions(1_000));

        assertThat(few.share().rate()).isEqualTo(0.5).isBetween(few.low(), few.high());
        assertThat(many.high() - many.low()).isBetween(0.04, 0.08).isLessThan(few.high() - few.low());
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(Interval.of(questions(50))).isEqualTo(Interval.of(questions(50)));
    }

    @Test
    void leavesOutQuestionsWithNothingToCount() {
        List<Share> shares = new ArrayList<>(Collections.nCopies(100, Share.NONE));
        shares.add(Share.one(true));

        assertThat(Interval.of(shares)).isEqualTo(new Interval(new Share(1, 1), 1, 1));
        assertThat(Interval.of(List.of(Share.NONE)).empty()).isTrue();
    }

    private static List<Share> questions(int count) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(Share.one(i % 2 == 0));
        }
        return shares;
    }
}
