package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of the statements, those that say again what one before them said: from the same claims, or in nearly the same words. */
final class RedundancyMetric implements Metric {
    private static final double NEARLY_THE_SAME = 0.8;

    @Override
    public String label() {
        return "redundancy";
    }

    @Override
    public boolean countsFaults() {
        return true;
    }

    @Override
    public Finding of(AskedQuestion asked) {
        GivenAnswer answer = asked.answer();
        List<Set<String>> claims = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        List<String> again = new ArrayList<>();
        for (GivenAnswer.Statement statement : answer.statements()) {
            Set<String> cited = new HashSet<>();
            answer.citations(statement).forEach(c -> cited.add(c.claimId()));
            Set<String> said = new HashSet<>(List.of(
                    CitedReader.words(statement.text(), answer.language()).split(" ", -1)));
            boolean same = !cited.isEmpty() && claims.contains(cited);
            if (same || words.stream().anyMatch(w -> Agreement.jaccard(w, said) >= NEARLY_THE_SAME)) {
                again.add("said again: " + statement.text());
            }
            claims.add(cited);
            words.add(said);
        }
        return new Finding(new Share(again.size(), answer.statements().size()), again);
    }
}
