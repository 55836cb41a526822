package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cross-language agreement: whether the same question in two languages is answered from the same claims. Each pair of
 * languages counts once, with the share of its claims that both cite (Jaccard index).
 */
final class Agreement {
    static final String LABEL = "cross-language agreement";

    private Agreement() {}

    /**
     * How far the answers to one group agree.
     *
     * @param all over its pairs
     * @param languages over the pairs that a language is one of
     */
    record OfGroup(String group, Share all, Map<String, Share> languages) {}

    static List<OfGroup> of(List<AskedQuestion> asked) {
        Map<String, List<AskedQuestion>> groups = new TreeMap<>();
        for (AskedQuestion question : asked) {
            String group = question.gold().group();
            if (group != null) {
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(question);
            }
        }
        return groups.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
    }

    private static OfGroup of(String group, List<AskedQuestion> questions) {
        Share all = Share.NONE;
        Map<String, Share> languages = new TreeMap<>();
        for (int i = 0; i < questions.size(); i++) {
            for (int j = i + 1; j < questions.size(); j++) {
                AskedQuestion one = questions.get(i);
                AskedQuestion other = questions.get(j);
                Share share =
                        new Share(jaccard(one.answer().claims(), other.answer().claims()), 1);
                all = all.plus(share);
                languages.merge(one.gold().language(), share, Share::plus);
                languages.merge(other.gold().language(), share, Share::plus);
            }
        }
        return new OfGroup(group, all, languages);
    }

    /** Of all that is in either, the share that is in both; 1 when both are empty. */
    static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int either = one.size() + other.size() - both.size();
        return either == 0 ? 1 : (double) both.size() / either;
    }
}
