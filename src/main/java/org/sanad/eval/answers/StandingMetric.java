package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;

/** Of the statements that tell a nugget whose standing the gold set names, those that have such a standing. */
final class StandingMetric implements Metric {
    @Override
    public String label() {
        return "standing right";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (GoldQuestion.Nugget nugget : asked.gold().nuggets()) {
            if (nugget.standing().isEmpty()) {
                continue;
            }
            for (GivenAnswer.Statement statement : asked.telling(nugget).toList()) {
                told++;
                if (!nugget.standing().contains(statement.standing())) {
                    wrong.add(statement.standing() + " instead of " + nugget.standing() + ": " + statement.text());
                }
            }
        }
        return Finding.without(wrong, told);
    }
}
