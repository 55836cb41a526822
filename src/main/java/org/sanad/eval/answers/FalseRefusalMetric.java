package org.sanad.eval.answers;

import java.util.List;
import org.sanad.eval.answers.GoldQuestion.Status;

/** Of the questions that reports answer, those that were not answered. */
final class FalseRefusalMetric implements Metric {
    @Override
    public String label() {
        return "false refusals";
    }

    @Override
    public boolean countsFaults() {
        return true;
    }

    @Override
    public Finding of(AskedQuestion asked) {
        if (!asked.gold().answerable()) {
            return Finding.NONE;
        }
        GivenAnswer answer = asked.answer();
        boolean refused = !answer.is(Status.ANSWERED) && !answer.is(Status.PARTIAL);
        return new Finding(Share.one(refused), List.of());
    }
}
