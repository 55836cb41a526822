package org.sanad.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.text.Folding;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** How alike the words of two sightings are; nothing here knows a language. */
final class Wordings {
    private static final int GRAM = 3;

    /** Share of common words from which two sentences are one, a word or two changed. */
    private static final double SAME = 0.7;

    /** Fewer words are said alike of different happenings. */
    private static final int FEWEST_WORDS = 6;

    /** Two sentences of one language on different matters share about this many of their trigrams. */
    private static final double BY_CHANCE = 0.1;

    /** Two wordings of one matter rarely share more. */
    private static final double AT_BEST = 0.5;

    private Wordings() {}

    /** From 0, as alike as any two sentences are, to 1, by the trigrams of the closest two. */
    static double likeness(Sighting one, Sighting other) {
        double best = best(one, other, Wordings::trigrams, 1);
        return Math.clamp((best - BY_CHANCE) / (AT_BEST - BY_CHANCE), 0, 1);
    }

    /** Whether a sentence of one is a sentence of the other with at most a few words changed, and no number. */
    static boolean sameSentence(Sighting one, Sighting other) {
        return best(one, other, Wordings::words, FEWEST_WORDS) >= SAME && sameNumbers(one, other);
    }

    private static boolean sameNumbers(Sighting one, Sighting other) {
        return one.claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .allMatch(figure -> other.claims().stream()
                        .flatMap(claim -> claim.figures().stream())
                        .filter(counted -> Figures.sameKind(figure, counted))
                        .allMatch(counted -> Figures.agreement(figure, counted) == 1));
    }

    private static double best(Sighting one, Sighting other, Function<String, Set<String>> parts, int fewest) {
        List<Set<String>> others = parts(other, parts, fewest);
        return parts(one, parts, fewest).stream()
                .flatMap(mine -> others.stream().map(theirs -> common(mine, theirs)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static List<Set<String>> parts(Sighting sighting, Function<String, Set<String>> parts, int fewest) {
        return sighting.claims().stream()
                .map(claim -> parts.apply(claim.says()))
                .filter(set -> set.size() >= fewest)
                .toList();
    }

    /** Jaccard. */
    private static double common(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    private static Set<String> words(String text) {
        return Tokens.of(text, "und").stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::folded)
                .collect(Collectors.toSet());
    }

    private static Set<String> trigrams(String text) {
        String folded = " " + Folding.fold(text) + " ";
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= folded.length(); i++) {
            grams.add(folded.substring(i, i + GRAM));
        }
        return grams;
    }
}
