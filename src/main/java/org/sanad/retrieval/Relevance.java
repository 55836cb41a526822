package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well sentences answer a question, whatever they are of: a report's sentences around a claim, or a page. Words are
 * compared by stems, by concepts of the crisis lexicon and by likeness, each weighed by its rarity in the collection at
 * hand; neighbours, headings and the kind of answer that is asked for count too. A floor decides whether the passage
 * answers at all before any sentence is chosen. Question and passage are in one language.
 */
public final class Relevance {
    private final PassageReader reader;
    private final RelevanceWeights weights;

    /** Judges by the shipped weights. */
    public Relevance(Concepts concepts) {
        this(concepts, RelevanceWeights.shipped());
    }

    /** Judges by other weights. */
    public Relevance(Concepts concepts, RelevanceWeights weights) {
        this.reader = new PassageReader(concepts, new AnswerCues());
        this.weights = weights;
    }

    /**
     * What a passage has for a question.
     *
     * @param chances of each sentence to belong to the answer
     * @param unanswered chance that the passage does not answer the question, 0 to 1
     * @param chosen indices of the sentences that answer, rising; none where the floor is not reached
     */
    public record Judgement(List<Double> chances, double unanswered, List<Integer> chosen) {
        public Judgement {
            chances = List.copyOf(chances);
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * The values of all features, for fitting.
     *
     * @param sentences by name, a value for each sentence
     * @param passage by name
     */
    public record Features(Map<String, double[]> sentences, Map<String, Double> passage) {}

    /** Reads sentences that stand together. */
    public Passage read(List<String> sentences, String language) {
        return reader.read(sentences, language);
    }

    /** Judges a passage by what the collection tells of how rare words are. */
    public Judgement judge(Question question, Passage passage, PassageCollection collection) {
        return judge(features(question, passage, collection));
    }

    /**
     * Judges a passage of which more is known than its words, so that less of the question need be found in them.
     *
     * @param floor chance that it does not answer from which nothing is chosen, 0 to 1
     */
    Judgement judge(Question question, Passage passage, PassageCollection collection, double floor) {
        return judge(features(question, passage, collection), floor);
    }

    /** Judges by features known already. */
    public Judgement judge(Features features) {
        return judge(features, weights.floor());
    }

    private Judgement judge(Features features, double floor) {
        List<Double> chances = new ArrayList<>();
        int n = features.sentences().values().iterator().next().length;
        for (int i = 0; i < n; i++) {
            Map<String, Double> values = new HashMap<>();
            for (Map.Entry<String, double[]> feature : features.sentences().entrySet()) {
                values.put(feature.getKey(), feature.getValue()[i]);
            }
            chances.add(weights.sentence().chance(values));
        }
        double unanswered = weights.passage().chance(features.passage());
        return new Judgement(chances, unanswered, unanswered >= floor ? List.of() : chosen(chances));
    }

    /** The features of a passage for a question. */
    public Features features(Question question, Passage passage, PassageCollection collection) {
        Asked asked = reader.ask(question);
        Matches matches = new Matches(asked, passage, collection);
        SentenceFeatures sentences = new SentenceFeatures(asked, passage, collection, matches);
        return new Features(sentences.values(), PassageFeatures.of(asked, passage, collection, matches, sentences));
    }

    /**
     * Share of what the question's words tell that each sentence has by itself, 0 to 1: for a claim's quote, whose other
     * fields say the rest.
     */
    public double covered(Question question, Passage passage, PassageCollection collection) {
        return new Matches(reader.ask(question), passage, collection).covered(0, passage.size() - 1);
    }

    /** The sentences that together promise the highest F1: the likeliest, as many as their chances bear. */
    private List<Integer> chosen(List<Double> chances) {
        List<Integer> order = IntStream.range(0, chances.size())
                .boxed()
                .sorted(Comparator.comparing(chances::get, Comparator.reverseOrder()))
                .toList();
        double all = chances.stream().mapToDouble(Double::doubleValue).sum();
        double sum = 0;
        double best = 0;
        int many = 1;
        for (int k = 1; k <= order.size(); k++) {
            sum += chances.get(order.get(k - 1));
            double promised = 2 * sum / Math.max(k, k + all - weights.lean());
            if (promised > best) {
                best = promised;
                many = k;
            }
        }
        return order.subList(0, many).stream().sorted().toList();
    }
}
