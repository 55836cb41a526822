package org.sanad.eval.answers;

import java.util.List;

/** Dispute disclosure: of the gold disputes, those of which the answer cites every side. */
final class DisputeMetric implements Metric {
    @Override
    public String label() {
        return "dispute disclosure";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<List<Reference>> disputes = asked.gold().disputes();
        List<String> wrong = disputes.stream()
                .filter(sides -> !sides.stream().allMatch(asked::cites))
                .map(sides -> "a dispute is not shown, without "
                        + sides.stream().filter(s -> !asked.cites(s)).toList())
                .toList();
        return Finding.without(wrong, disputes.size());
    }
}
