package org.sanad.eval.answers;

import java.util.List;
import java.util.Locale;
import org.sanad.eval.answers.GoldQuestion.Status;

/**
 * How well abstentions are told from answers: a question is to be abstained from when nothing else is right, and not
 * when abstaining is not right. Questions where it is one of several right ways count neither way.
 */
final class AbstentionMetric implements Metric {
    private final Rate rate;

    AbstentionMetric(Rate rate) {
        this.rate = rate;
    }

    /** Which of the three shares. */
    enum Rate {
        PRECISION,
        RECALL,
        F1
    }

    @Override
    public String label() {
        return "abstention " + (rate == Rate.F1 ? rate.name() : rate.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Finding of(AskedQuestion asked) {
        boolean expected = asked.gold().unanswerable();
        boolean abstained = asked.answer().is(Status.ABSTAINED);
        if (!expected && (!abstained || asked.gold().statuses().contains(Status.ABSTAINED))) {
            return Finding.NONE;
        }
        boolean right = expected && abstained;
        return switch (rate) {
            case PRECISION -> abstained ? Finding.one(right, "abstained without need") : Finding.NONE;
            case RECALL -> expected ? Finding.one(right, "answered what nothing supports") : Finding.NONE;
            // Twice what is right over that and all faults: a question that is right counts two.
            case F1 -> new Finding(right ? new Share(2, 2) : new Share(0, 1), List.of());
        };
    }
}
