package org.sanad.eval.answers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nugget recall: of what a good answer tells, that which the answer tells. A nugget is told when a statement cites one of
 * its places and the statements that do carry each of its figures; words of quantity without a number need the citation
 * alone. Numbers are read in the answer's language and in those of the reports, whose words a statement may quote.
 */
final class NuggetMetric implements Metric {
    private final boolean vitalOnly;

    NuggetMetric(boolean vitalOnly) {
        this.vitalOnly = vitalOnly;
    }

    @Override
    public String label() {
        return vitalOnly ? "vital nuggets" : "all nuggets";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<GoldQuestion.Nugget> nuggets = asked.gold().nuggets().stream()
                .filter(n -> n.vital() || !vitalOnly)
                .toList();
        List<GoldQuestion.Nugget> missed =
                nuggets.stream().filter(n -> !told(n, asked)).toList();
        // Each miss is told once, though a vital one counts in both shares.
        List<String> wrong = missed.stream()
                .filter(n -> n.vital() == vitalOnly)
                .map(n -> missed(n, asked))
                .toList();
        return new Finding(new Share(nuggets.size() - missed.size(), nuggets.size()), wrong);
    }

    private static boolean told(GoldQuestion.Nugget nugget, AskedQuestion asked) {
        List<GivenAnswer.Statement> telling = asked.telling(nugget).toList();
        return !telling.isEmpty()
                && nugget.figures().stream()
                        .allMatch(f -> (f.min() == null && f.max() == null)
                                || telling.stream().anyMatch(s -> carries(s, f, asked)));
    }

    private static boolean carries(GivenAnswer.Statement statement, GoldQuestion.Count figure, AskedQuestion asked) {
        Set<String> languages = Stream.concat(
                        Stream.of(asked.answer().language()),
                        asked.answer().citations(statement).stream()
                                .map(asked.reports()::of)
                                .filter(Objects::nonNull)
                                .map(StoredReports.Stored::language))
                .collect(Collectors.toSet());
        return languages.stream()
                .flatMap(l -> Amount.of(statement.text(), l).stream())
                .anyMatch(a -> a.carries(figure));
    }

    private static String missed(GoldQuestion.Nugget nugget, AskedQuestion asked) {
        boolean cited = asked.telling(nugget).findAny().isPresent();
        return (cited ? "cited without its figure: " : "missed ")
                + nugget.references().getFirst()
                + (nugget.figures().isEmpty() ? "" : " " + nugget.figures());
    }
}
