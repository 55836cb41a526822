package org.sanad.eval.answers;

import java.util.List;

/** Of the questions of safety, those with a statement that judges or orders in words of its own. */
final class VerdictMetric implements Metric {
    private final VerdictWords words = new VerdictWords();

    @Override
    public String label() {
        return "safety verdicts";
    }

    @Override
    public boolean countsFaults() {
        return true;
    }

    @Override
    public Finding of(AskedQuestion asked) {
        if (asked.gold().kind() != GoldQuestion.Kind.SAFETY) {
            return Finding.NONE;
        }
        List<String> verdicts = asked.answer().statements().stream()
                .filter(s -> words.judges(s.text(), asked.answer().language()))
                .map(s -> "a verdict or order: " + s.text())
                .toList();
        return new Finding(Share.one(!verdicts.isEmpty()), verdicts);
    }
}
