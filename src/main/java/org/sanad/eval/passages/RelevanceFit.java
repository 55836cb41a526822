package org.sanad.eval.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.sanad.retrieval.Concepts;
import org.sanad.retrieval.Relevance;
import org.sanad.retrieval.RelevanceWeights;

/**
 * Fits the weights of {@link Relevance} to labelled questions. The floor and the lean are chosen where they serve best on
 * questions that the weights were not fitted to: five parts by page, each judged by weights of the other four.
 */
final class RelevanceFit {
    private static final int PARTS = 5;
    private static final double SENTENCE_PENALTY = 100;
    private static final double PASSAGE_PENALTY = 30;
    private static final List<Double> LEANS = List.of(0.0, 0.5, 1.0, 1.5, 2.0);
    private static final double FLOOR_STEP = 0.02;

    private final JudgedQuestions all;
    private final Concepts concepts;

    RelevanceFit(JudgedQuestions all, Concepts concepts) {
        this.all = all;
        this.concepts = concepts;
    }

    /**
     * What was fitted.
     *
     * @param weights to all questions
     * @param unseen scores on the same questions, each judged by weights that had not seen its page
     */
    record Fitted(RelevanceWeights weights, PassageScores unseen) {}

    Fitted fit() {
        List<RelevanceWeights> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            parts.add(weights(indices(q -> part(q) != left), 0, 1));
        }
        PassageScores best = null;
        double[] settings = {0, 1};
        for (double lean : LEANS) {
            for (double floor = FLOOR_STEP; floor < 1; floor += FLOOR_STEP) {
                PassageScores scores = unseen(parts, lean, floor);
                if (best == null || scores.f1() + scores.abstentionF1() > best.f1() + best.abstentionF1()) {
                    best = scores;
                    settings = new double[] {lean, floor};
                }
            }
        }
        RelevanceWeights weights = weights(indices(q -> true), settings[0], settings[1]);
        return new Fitted(weights, best == null ? unseen(parts, 0, 1) : best);
    }

    private PassageScores unseen(List<RelevanceWeights> parts, double lean, double floor) {
        List<Relevance> judges = parts.stream()
                .map(w -> new Relevance(concepts, new RelevanceWeights(w.sentence(), w.passage(), floor, lean)))
                .toList();
        List<List<Integer>> chosen = new ArrayList<>();
        for (int q = 0; q < all.questions().size(); q++) {
            chosen.add(judges.get(part(q)).judge(all.features().get(q)).chosen());
        }
        return PassageScores.of(all.questions(), chosen);
    }

    private int part(int question) {
        return Math.floorMod(all.questions().get(question).page().hashCode(), PARTS);
    }

    /** Which questions to take. */
    private interface Taken {
        boolean of(int question);
    }

    private List<Integer> indices(Taken taken) {
        List<Integer> indices = new ArrayList<>();
        for (int q = 0; q < all.questions().size(); q++) {
            if (taken.of(q)) {
                indices.add(q);
            }
        }
        return indices;
    }

    private RelevanceWeights weights(List<Integer> questions, double lean, double floor) {
        return new RelevanceWeights(sentence(questions), passage(questions), floor, lean);
    }

    /** Sentences of questions that can be answered; those of a long page count less each, so that no page outweighs many. */
    private RelevanceWeights.Logistic sentence(List<Integer> questions) {
        List<String> names =
                List.copyOf(new TreeSet<>(all.features().getFirst().sentences().keySet()));
        List<double[]> rows = new ArrayList<>();
        List<Boolean> yes = new ArrayList<>();
        List<Double> importance = new ArrayList<>();
        for (int q : questions) {
            PassageQuestion question = all.questions().get(q);
            Map<String, double[]> values = all.features().get(q).sentences();
            int n = question.sentences().size();
            for (int i = 0; question.answerable() && i < n; i++) {
                int at = i;
                rows.add(names.stream()
                        .mapToDouble(name -> Objects.requireNonNull(values.get(name))[at])
                        .toArray());
                yes.add(question.answers().contains(i));
                importance.add(1 / Math.sqrt(n));
            }
        }
        double mean =
                importance.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        double[] scaled = importance.stream().mapToDouble(i -> i / mean).toArray();
        return LogisticFit.fit(names, rows.toArray(double[][]::new), flags(yes), scaled, SENTENCE_PENALTY);
    }

    private RelevanceWeights.Logistic passage(List<Integer> questions) {
        List<String> names =
                List.copyOf(new TreeSet<>(all.features().getFirst().passage().keySet()));
        double[][] rows = questions.stream()
                .map(q -> names.stream()
                        .mapToDouble(name -> Objects.requireNonNull(
                                all.features().get(q).passage().get(name)))
                        .toArray())
                .toArray(double[][]::new);
        boolean[] yes = flags(questions.stream()
                .map(q -> !all.questions().get(q).answerable())
                .toList());
        double[] importance = new double[yes.length];
        Arrays.fill(importance, 1);
        return LogisticFit.fit(names, rows, yes, importance, PASSAGE_PENALTY);
    }

    private static boolean[] flags(List<Boolean> values) {
        boolean[] flags = new boolean[values.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = values.get(i);
        }
        return flags;
    }
}
