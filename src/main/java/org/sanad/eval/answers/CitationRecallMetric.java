package org.sanad.eval.answers;

import java.util.List;

/** Citation recall: of the statements, those that cite and whose citations hold every slot. */
final class CitationRecallMetric implements Metric {
    @Override
    public String label() {
        return "citation recall";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> wrong = asked.readings().stream()
                .filter(r -> !r.supported())
                .map(r -> "not wholly supported: " + r.statement().text())
                .toList();
        return Finding.without(wrong, asked.readings().size());
    }
}
