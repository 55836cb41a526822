package org.sanad.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How well each sentence of a passage has each word of a question: 1 for a common stem, less for a common concept or for
 * letters that are nearly the same.
 */
final class Matches {
    private static final double BY_CONCEPT = 0.8;
    private static final double BARELY = 1e-6;

    /** How far a heading that stands on another still counts for what follows both. */
    private static final double OUTER_HEADING = 0.8;

    private static final int SHORTEST_TITLE = 4;

    /** Of each word, in each sentence, 0 to 1. */
    final double[][] has;

    /** How much each word tells, by its rarity in the collection. */
    final double[] rarity;

    /** The same, less for words that many sentences of the passage have. */
    final double[] here;

    /** Of each word, in the heading over each sentence. */
    final double[][] heading;

    /** Of each word, in the title. */
    final double[] title;

    final double allRarity;
    final double allHere;
    private final int sentences;

    Matches(Asked asked, Passage passage, PassageCollection collection) {
        List<Asked.Word> words = asked.words();
        sentences = passage.size();
        has = new double[words.size()][sentences];
        rarity = new double[words.size()];
        here = new double[words.size()];
        for (int w = 0; w < words.size(); w++) {
            int having = 0;
            for (int i = 0; i < sentences; i++) {
                has[w][i] = match(words.get(w), passage.lines().get(i));
                having += has[w][i] > 0 ? 1 : 0;
            }
            rarity[w] = collection.rarity(words.get(w));
            here[w] = rarity[w] * Math.log(1 + sentences / (1.0 + having));
        }
        allRarity = Math.max(BARELY, Arrays.stream(rarity).sum());
        allHere = Math.max(BARELY, Arrays.stream(here).sum());
        title = new double[words.size()];
        for (int w = 0; w < words.size(); w++) {
            title[w] = Math.max(has[w][0], passage.titleTwice() ? has[w][1] : 0);
        }
        heading = headings(passage);
    }

    static double match(Asked.Word word, Passage.Line line) {
        if (!disjoint(word.forms(), line.forms())) {
            return 1;
        }
        if (word.concept() != null && line.concepts().contains(word.concept())) {
            return BY_CONCEPT;
        }
        double best = 0;
        if (word.letters()) {
            for (String other : line.words()) {
                best = other.length() < 3 ? best : Math.max(best, WordLikeness.of(word.folded(), other));
            }
        }
        return best;
    }

    private static boolean disjoint(Set<String> few, Set<String> many) {
        for (String form : few) {
            if (many.contains(form)) {
                return false;
            }
        }
        return true;
    }

    private double[][] headings(Passage passage) {
        double[][] over = new double[has.length][sentences];
        double[] current = new double[has.length];
        int last = -2;
        for (int i = 0; i < sentences; i++) {
            Passage.Line line = passage.lines().get(i);
            boolean more = i + 1 < sentences
                    && !(passage.lines().get(i + 1).heading()
                            && passage.lines().get(i + 1).length() < SHORTEST_TITLE);
            if (line.heading() && more) {
                boolean stacked = i - last == 1;
                for (int w = 0; w < has.length; w++) {
                    current[w] = Math.max(has[w][i], stacked ? OUTER_HEADING * current[w] : 0);
                }
                last = i;
            }
            for (int w = 0; w < has.length; w++) {
                over[w][i] = current[w];
            }
        }
        return over;
    }

    /** Share of what the question's words tell that sentences have together, from one to another, both within. */
    double covered(int from, int to) {
        double sum = 0;
        for (int w = 0; w < has.length; w++) {
            double best = 0;
            for (int i = Math.max(0, from); i <= Math.min(to, sentences - 1); i++) {
                best = Math.max(best, has[w][i]);
            }
            sum += rarity[w] * best;
        }
        return sum / allRarity;
    }

    /** The same for one sentence, with the rarity within the passage. */
    double coveredHere(int i) {
        double sum = 0;
        for (int w = 0; w < has.length; w++) {
            sum += here[w] * has[w][i];
        }
        return sum / allHere;
    }

    /** The same for a heading over a sentence. */
    double headed(int i) {
        double sum = 0;
        for (int w = 0; w < has.length; w++) {
            sum += rarity[w] * heading[w][i];
        }
        return sum / allRarity;
    }

    /** For a sentence with the heading over it, and the title where wanted. */
    double inPlace(int i, boolean withTitle) {
        double sum = 0;
        for (int w = 0; w < has.length; w++) {
            double best = Math.max(has[w][i], heading[w][i]);
            sum += rarity[w] * (withTitle ? Math.max(best, title[w]) : best);
        }
        return sum / allRarity;
    }

    /** The best match of a word in sentences from an index on. */
    double best(int w, int from) {
        double best = 0;
        for (int i = from; i < sentences; i++) {
            best = Math.max(best, has[w][i]);
        }
        return best;
    }

    /** Index of the word that tells most within the passage. */
    int telling() {
        int telling = 0;
        for (int w = 1; w < here.length; w++) {
            telling = here[w] > here[telling] ? w : telling;
        }
        return telling;
    }
}
