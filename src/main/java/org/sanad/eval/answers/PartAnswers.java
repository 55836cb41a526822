package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What asking the questions of one part came to.
 *
 * @param name {@code develop} or {@code measured}
 * @param questions how many were asked, by language
 * @param rows by the metric's label, then by language, {@code all} first
 * @param misses of each question that has any, in the order of the files
 */
record PartAnswers(String name, Map<String, Integer> questions, Map<String, Row> rows, List<QuestionMisses> misses) {
    static final String ALL = "all";

    PartAnswers {
        misses = List.copyOf(misses);
    }

    /**
     * One metric.
     *
     * @param faults whether it counts faults, so that less is better
     */
    record Row(boolean faults, Map<String, Interval> columns) {
        Interval of(String language) {
            return columns.getOrDefault(language, Interval.of(List.of()));
        }
    }

    /**
     * What a question missed.
     *
     * @param wrong by the metric's label
     */
    record QuestionMisses(AskedQuestion asked, Map<String, List<String>> wrong) {}

    /** Scores answers by all metrics. */
    static PartAnswers of(String name, List<AskedQuestion> asked, List<Metric> metrics) {
        Map<String, Integer> questions = new TreeMap<>();
        asked.forEach(a -> questions.merge(a.gold().language(), 1, Integer::sum));
        Map<String, Map<String, List<String>>> wrong = new LinkedHashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            Map<String, List<Share>> shares = new LinkedHashMap<>();
            for (AskedQuestion question : asked) {
                Metric.Finding finding = metric.of(question);
                add(shares, ALL, finding.share());
                add(shares, question.gold().language(), finding.share());
                if (!finding.wrong().isEmpty()) {
                    wrong.computeIfAbsent(question.gold().id(), id -> new LinkedHashMap<>())
                            .put(metric.label(), finding.wrong());
                }
            }
            rows.put(metric.label(), new Row(metric.countsFaults(), intervals(shares)));
        }
        rows.put(Agreement.LABEL, agreement(asked));
        List<QuestionMisses> misses = asked.stream()
                .filter(a -> wrong.containsKey(a.gold().id()))
                .map(a -> new QuestionMisses(a, wrong.getOrDefault(a.gold().id(), Map.of())))
                .toList();
        return new PartAnswers(name, questions, rows, misses);
    }

    private static Row agreement(List<AskedQuestion> asked) {
        Map<String, List<Share>> shares = new LinkedHashMap<>();
        for (Agreement.OfGroup group : Agreement.of(asked)) {
            add(shares, ALL, group.all());
            group.languages().forEach((language, share) -> add(shares, language, share));
        }
        return new Row(false, intervals(shares));
    }

    private static void add(Map<String, List<Share>> shares, String column, Share share) {
        shares.computeIfAbsent(column, c -> new ArrayList<>()).add(share);
    }

    private static Map<String, Interval> intervals(Map<String, List<Share>> shares) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        shares.forEach((column, all) -> intervals.put(column, Interval.of(all)));
        return intervals;
    }

    /** How many questions there are. */
    int size() {
        return questions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code all}, then the languages where there are several. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(ALL));
        if (questions.size() > 1) {
            columns.addAll(questions.keySet());
        }
        return columns;
    }
}
