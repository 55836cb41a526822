package org.sanad.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;

/** What speaks for a passage as one that answers a question at all, before any sentence of it is chosen. */
final class PassageFeatures {
    private static final double WITHOUT_CUE = 0.5;
    private static final double BARELY = 1e-6;

    private PassageFeatures() {}

    /** The values by the names that {@code retrieval/relevance.yaml} gives weights to. */
    static Map<String, Double> of(
            Asked asked, Passage passage, PassageCollection collection, Matches matches, SentenceFeatures sentences) {
        int n = passage.size();
        int words = matches.rarity.length;
        double covered = 0;
        double exact = 0;
        double lackingMost = 0;
        int lacking = 0;
        double beyondTitle = 0;
        double untitled = 0;
        for (int w = 0; w < words; w++) {
            double best = matches.best(w, 0);
            double body = matches.best(w, n > 2 ? 2 : 0);
            covered += matches.rarity[w] * best;
            exact += best >= 1 ? matches.rarity[w] : 0;
            lackingMost = Math.max(lackingMost, matches.rarity[w] * (1 - best));
            lacking += best == 0 ? 1 : 0;
            beyondTitle += matches.rarity[w] * Math.max(0, body - matches.title[w]);
            untitled += matches.rarity[w] * (1 - matches.title[w]);
        }
        double one = 0;
        double three = 0;
        double five = 0;
        double joint = 0;
        for (int i = 0; i < n; i++) {
            double alone = matches.covered(i, i);
            one = Math.max(one, alone);
            three = Math.max(three, matches.covered(i - 1, i + 1));
            five = Math.max(five, matches.covered(i - 2, i + 2));
            double cue = 0;
            for (int j = Math.max(0, i - 1); j <= Math.min(n - 1, i + 1); j++) {
                cue = Math.max(cue, sentences.cued[j]);
            }
            joint = Math.max(joint, alone * (WITHOUT_CUE + cue));
        }
        PassageCollection.Standing standing = collection.standing(asked, passage);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("covered", covered / matches.allRarity);
        values.put("covered-exactly", exact / matches.allRarity);
        values.put("covered-by-one", one);
        values.put("covered-by-three", three);
        values.put("covered-by-five", five);
        values.put("words-lacking", (double) lacking);
        values.put("share-lacking", (double) lacking / words);
        values.put("lacking-most", lackingMost);
        values.put("beyond-title", untitled < BARELY ? 0 : beyondTitle / untitled);
        values.put("in-place", Series.max(sentences.inPlace));
        values.put("letters", Series.max(sentences.letters(asked)));
        values.put("covered-with-cue", joint);
        values.put("better-passages", Math.log1p(standing.better()));
        values.put("margin", standing.margin());
        return values;
    }
}
