package org.sanad.eval.answers;

import java.util.List;

/** Relevance: of the statements, those that cite something that tells what was asked, or may be told besides. */
final class RelevanceMetric implements Metric {
    @Override
    public String label() {
        return "relevance";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<GivenAnswer.Statement> statements = asked.answer().statements();
        List<String> wrong = statements.stream()
                .filter(s -> asked.gold().references().noneMatch(r -> asked.cites(s, r)))
                .map(s -> "beside the point: " + s.text())
                .toList();
        return Finding.without(wrong, statements.size());
    }
}
