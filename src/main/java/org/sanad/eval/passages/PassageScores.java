package org.sanad.eval.passages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What choices of sentences came to. Evidence is averaged over the questions that can be answered, each counting once: its
 * precision (1 where nothing was chosen), its recall, and the F1 of these two, so that the mean F1 is lower than the F1 of
 * the means. Abstention counts questions: those that cannot be answered are to be found, and are where nothing is chosen.
 *
 * @param precision of evidence
 * @param recall of evidence
 * @param f1 of evidence, mean over questions
 * @param questions how many
 * @param unanswerable how many of them cannot be answered
 * @param abstained in how many nothing was chosen
 * @param rightly in how many of those nothing was to be chosen
 */
record PassageScores(
        double precision, double recall, double f1, int questions, int unanswerable, int abstained, int rightly) {

    /**
     * Compares.
     *
     * @param chosen indices of sentences, for each question
     */
    static PassageScores of(List<PassageQuestion> questions, List<? extends Iterable<Integer>> chosen) {
        double precisions = 0;
        double recalls = 0;
        double f1s = 0;
        int unanswerable = 0;
        int abstained = 0;
        int rightly = 0;
        for (int q = 0; q < questions.size(); q++) {
            Set<Integer> answers = questions.get(q).answers();
            Set<Integer> choice = new HashSet<>();
            chosen.get(q).forEach(choice::add);
            Set<Integer> right = new HashSet<>(choice);
            right.retainAll(answers);
            if (answers.isEmpty()) {
                unanswerable++;
            } else {
                double precision = choice.isEmpty() ? 1 : (double) right.size() / choice.size();
                double recall = (double) right.size() / answers.size();
                precisions += precision;
                recalls += recall;
                f1s += f1(precision, recall);
            }
            abstained += choice.isEmpty() ? 1 : 0;
            rightly += choice.isEmpty() && answers.isEmpty() ? 1 : 0;
        }
        int answerable = Math.max(1, questions.size() - unanswerable);
        return new PassageScores(
                precisions / answerable,
                recalls / answerable,
                f1s / answerable,
                questions.size(),
                unanswerable,
                abstained,
                rightly);
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    double abstentionPrecision() {
        return abstained == 0 ? 0 : (double) rightly / abstained;
    }

    double abstentionRecall() {
        return unanswerable == 0 ? 0 : (double) rightly / unanswerable;
    }

    double abstentionF1() {
        return f1(abstentionPrecision(), abstentionRecall());
    }

    /** The F1 of the mean precision and the mean recall, which the set's authors print in their tables. */
    double f1OfMeans() {
        return f1(precision, recall);
    }

    /** Evidence precision, recall and F1, then the same of abstention. */
    List<String> cells() {
        return List.of(
                rate(precision),
                rate(recall),
                rate(f1),
                rate(abstentionPrecision()),
                rate(abstentionRecall()),
                rate(abstentionF1()));
    }

    static String rate(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
