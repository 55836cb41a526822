package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What passages of one language have together: how rare a word, a sentence and a cue is among them, and which of them
 * answers a question better than another. A passage may be judged by a collection that it does not belong to.
 */
public final class PassageCollection {
    private static final double SMOOTHED = 0.5;
    private static final double RAREST_CUE = 0.01;

    private final List<Passage> passages;
    private final List<Passage.Line> lines = new ArrayList<>();
    private final List<Integer> passageOf = new ArrayList<>();
    private final Map<String, BitSet> linesWith = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Map<Integer, Integer> cues = new HashMap<>();

    /** Counts the passages. */
    public PassageCollection(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        for (int p = 0; p < this.passages.size(); p++) {
            Set<String> texts = new HashSet<>();
            for (Passage.Line line : this.passages.get(p).lines()) {
                int number = lines.size();
                lines.add(line);
                passageOf.add(p);
                texts.add(line.text());
                line.forms()
                        .forEach(form -> linesWith
                                .computeIfAbsent(form, f -> new BitSet())
                                .set(number));
                line.cues().stream().forEach(cue -> cues.merge(cue, 1, Integer::sum));
            }
            texts.forEach(text -> repeats.merge(text, 1, Integer::sum));
        }
    }

    private BitSet with(Asked.Word word) {
        BitSet found = new BitSet();
        for (String form : word.forms()) {
            BitSet has = linesWith.get(form);
            if (has != null) {
                found.or(has);
            }
        }
        return found;
    }

    /** How much a word tells: the logarithm of how few sentences have it. */
    double rarity(Asked.Word word) {
        return rarity(lines.size(), with(word).cardinality());
    }

    /** The same of a form of a word. */
    double rarity(String form) {
        BitSet having = linesWith.get(form);
        return rarity(lines.size(), having == null ? 0 : having.cardinality());
    }

    private static double rarity(int all, int having) {
        return Math.log(1 + (all - having + SMOOTHED) / (having + SMOOTHED));
    }

    /** How many passages have a sentence, at least 1. */
    int repeats(String text) {
        return repeats.getOrDefault(text, 1);
    }

    /** How much a kind of answer tells: the fewer sentences could give it, the more. */
    double rarity(int cue) {
        double share = lines.isEmpty() ? 0 : (double) cues.getOrDefault(cue, 0) / lines.size();
        return Math.log(1 + 1 / (share + RAREST_CUE));
    }

    /**
     * Where a passage stands among the others.
     *
     * @param better how many others have more of the question's words
     * @param margin by how much it has more than the best other, in shares of all that the question's words tell; below 0
     *     when it has less
     */
    record Standing(int better, double margin) {}

    /** Compares a passage with the others by the question's words in it and in its best sentence. */
    Standing standing(Asked asked, Passage passage) {
        double[] whole = new double[passages.size()];
        double[] perLine = new double[lines.size()];
        double own = 0;
        double[] ownLines = new double[passage.size()];
        double all = 0;
        for (Asked.Word word : asked.words()) {
            BitSet found = with(word);
            BitSet having = new BitSet();
            found.stream().forEach(line -> having.set(passageOf.get(line)));
            double byLine = rarity(lines.size(), found.cardinality());
            double byPassage = rarity(passages.size(), having.cardinality());
            all += byLine;
            found.stream().forEach(line -> perLine[line] += byLine);
            having.stream().forEach(p -> whole[p] += byPassage);
            boolean any = false;
            for (int i = 0; i < ownLines.length; i++) {
                if (passage.lines().get(i).forms().stream().anyMatch(word.forms()::contains)) {
                    ownLines[i] += byLine;
                    any = true;
                }
            }
            own += any ? byPassage : 0;
        }
        double[] best = new double[passages.size()];
        for (int i = 0; i < perLine.length; i++) {
            best[passageOf.get(i)] = Math.max(best[passageOf.get(i)], perLine[i]);
        }
        double mine = own + max(ownLines);
        double highest = 0;
        int better = 0;
        for (int p = 0; p < whole.length; p++) {
            double theirs = whole[p] + best[p];
            if (!passages.get(p).sameText(passage)) {
                better += theirs > mine ? 1 : 0;
                highest = Math.max(highest, theirs);
            }
        }
        return new Standing(better, all == 0 ? 0 : (mine - highest) / all);
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
