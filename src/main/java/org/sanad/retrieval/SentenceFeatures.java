package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What speaks for a sentence of a passage as part of an answer: the question's words in it, in its neighbours and in the
 * headings over it, the kind of answer it could give, its place. Nothing in it belongs to one language or one set of texts.
 */
final class SentenceFeatures {
    private static final int FEEDBACK = 3;
    private static final double FADING_ON = 0.7;
    private static final double FADING_BACK = 0.5;
    private static final double FAR = 15;

    private final Matches matches;
    private final Passage passage;
    private final Map<String, double[]> values = new LinkedHashMap<>();

    /** How well each sentence gives the kind of answer that is asked for, 0 to 1. */
    final double[] cued;

    /** Coverage of each sentence with the headings over it. */
    final double[] inPlace;

    SentenceFeatures(Asked asked, Passage passage, PassageCollection collection, Matches matches) {
        this.matches = matches;
        this.passage = passage;
        int n = passage.size();
        double[] covered = each(i -> matches.covered(i, i));
        double[] here = each(matches::coveredHere);
        double[] headed = each(matches::headed);
        double[] titled = each(i -> matches.inPlace(i, true));
        inPlace = each(i -> matches.inPlace(i, false));
        cued = cued(asked, collection);
        double[] on = Series.before(here, FADING_ON);
        double[] back = Series.behind(here, FADING_BACK);
        double[] flow = Series.standard(on);

        values.put("covered", covered);
        values.put("covered-here", here);
        values.put("covered-of-highest", Series.ofHighest(covered));
        values.put("covered-standard", Series.standard(covered));
        values.put("headed", headed);
        values.put("headed-of-highest", Series.ofHighest(headed));
        values.put("titled-standard", Series.standard(titled));
        values.put("covered-with-two-before", each(i -> matches.covered(i - 2, i)));
        values.put("covered-around", each(i -> matches.covered(i - 2, i + 2)));
        values.put("covered-before", each(i -> i == 0 ? 0 : covered[i - 1]));
        values.put("covered-behind", each(i -> i + 1 == n ? 0 : covered[i + 1]));
        values.put("flow", flow);
        values.put("back", back);
        places(here, on, back, headed);
        values.put("contact", flag(i -> line(i).contact()));
        values.put("telling-word", matches.has[matches.telling()]);
        double inTitle = title();
        values.put("in-title", each(i -> inTitle));
        double inPassage = matches.covered(0, n - 1);
        values.put("in-passage", each(i -> inPassage));
        values.put("below-heading", flag(i -> i > 0 && line(i - 1).heading()));
        values.put("below-colon", flag(i -> i > 0 && line(i - 1).opening()));
        values.put("cued", cued);
        values.put("cued-at-all", flag(i -> cued[i] > 0));
        values.put("cued-around", Series.around(cued, 2));
        values.put("cued-in-flow", each(i -> cued[i] * flow[i]));
        values.put("cued-standard", Series.standard(cued));
        values.put("repeats", each(i -> Math.log(collection.repeats(line(i).text()))));
        values.put("letters-standard", Series.standard(letters(asked)));
        double[] liking = each(i -> 0.4 * on[i] + here[i] + 0.3 * titled[i]);
        values.put("like-the-best", Series.ofHighest(likeTheBest(asked, collection, liking)));
    }

    private void places(double[] here, double[] on, double[] back, double[] headed) {
        int n = here.length;
        double[] centre = each(i -> 0.5 * on[i] + here[i] + 0.3 * back[i] + 0.3 * headed[i]);
        int found = 0;
        for (int i = 1; i < n; i++) {
            found = centre[i] > centre[found] ? i : found;
        }
        int best = found;
        values.put("after-the-best", each(i -> i < best ? 0 : Math.exp((best - i) / 4.0)));
        values.put("before-the-best", each(i -> i >= best ? 0 : Math.exp((i - best) / 2.0)));
        values.put("from-the-best", each(i -> Math.clamp(i - best, -FAR, FAR) / FAR));
        values.put("place", each(i -> (double) i / n));
        values.put("passage-length", each(i -> Math.log(n)));
        values.put("title", flag(i -> i == 0 || (i == 1 && passage.titleTwice())));
    }

    private double[] cued(Asked asked, PassageCollection collection) {
        double all = asked.cues().stream().mapToDouble(collection::rarity).sum();
        return each(i -> all == 0
                ? 0
                : asked.cues().stream()
                                .filter(line(i).cues()::get)
                                .mapToDouble(collection::rarity)
                                .sum()
                        / all);
    }

    private double title() {
        double sum = 0;
        for (int w = 0; w < matches.title.length; w++) {
            sum += matches.rarity[w] * matches.title[w];
        }
        return sum / matches.allRarity;
    }

    /** Share of the runs of letters of the question's words that each sentence has: joins what no stem does. */
    double[] letters(Asked asked) {
        List<String> grams = new ArrayList<>();
        asked.words().forEach(word -> grams.addAll(PassageReader.grams(word.folded())));
        Set<String> distinct = new HashSet<>(grams);
        return each(i ->
                (double) distinct.stream().filter(line(i).grams()::contains).count() / distinct.size());
    }

    /** How much of what only the best sentences have each of the others has: they tell of the same thing in other words. */
    private double[] likeTheBest(Asked asked, PassageCollection collection, double[] liking) {
        Set<String> known = new HashSet<>();
        asked.words().forEach(word -> known.addAll(word.forms()));
        Map<String, Double> weights = new HashMap<>();
        IntStream.range(0, liking.length)
                .boxed()
                .sorted((a, b) -> Double.compare(liking[b], liking[a]))
                .limit(FEEDBACK)
                .forEach(i -> line(i).leads().stream()
                        .filter(lead -> !known.contains(lead))
                        .forEach(lead -> weights.merge(lead, liking[i] * collection.rarity(lead), Math::max)));
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return each(i -> all == 0
                ? 0
                : weights.entrySet().stream()
                                .filter(e -> line(i).forms().contains(e.getKey()))
                                .mapToDouble(Map.Entry::getValue)
                                .sum()
                        / all);
    }

    private Passage.Line line(int i) {
        return passage.lines().get(i);
    }

    private double[] each(IntToDoubleFunction of) {
        return IntStream.range(0, passage.size()).mapToDouble(of).toArray();
    }

    /** Whether something holds of a sentence. */
    private interface Holds {
        boolean of(int i);
    }

    private double[] flag(Holds holds) {
        return each(i -> holds.of(i) ? 1 : 0);
    }

    /** The values by the names that {@code retrieval/relevance.yaml} gives weights to. */
    Map<String, double[]> values() {
        return values;
    }
}
