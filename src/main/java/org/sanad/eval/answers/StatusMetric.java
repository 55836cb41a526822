package org.sanad.eval.answers;

/** Whether the question was answered in one of the ways that are right. */
final class StatusMetric implements Metric {
    @Override
    public String label() {
        return "status right";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        boolean right = asked.gold().statuses().stream().anyMatch(asked.answer()::is);
        return Finding.one(
                right, asked.answer().status() + " instead of " + asked.gold().statuses());
    }
}
