package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sanad.extraction.speakers.Attribution;
import org.sanad.text.Token;

/**
 * Cuts a sentence where its voice changes: at "while", "although", semicolons, and between two speakers. A stretch
 * without a speaker of its own has that of its neighbour in the sentence, for an attribution covers the whole sentence
 * unless another voice is plain.
 */
final class Segments {
    private Segments() {}

    static List<Segment> of(List<Token> tokens, List<Attribution> attributions, Grammar grammar) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean paused = tokens.get(i - 1).is(",")
                    || tokens.get(i - 1).is(";")
                    || tokens.get(i - 1).is("،");
            int at = i;
            boolean speaks = paused
                    && grammar.and.at(tokens, i)
                    && attributions.stream().anyMatch(a -> a.from() == at + 1 && !a.trailing());
            if (speaks || tokens.get(i).is(";") || tokens.get(i).is("؛") || (paused && grammar.turns.at(tokens, i))) {
                cuts.add(i);
            }
        }
        for (int i = 1; i < attributions.size(); i++) {
            Attribution first = attributions.get(i - 1);
            Attribution second = attributions.get(i);
            boolean already =
                    !cuts.subSet(first.to(), true, second.from(), true).isEmpty();
            if (!already && !nested(first, second, tokens) && !second.by() && !second.cited()) {
                cuts.add(first.trailing() ? first.to() : second.from());
            }
        }
        cuts.add(tokens.size());
        List<Segment> plain = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            plain.add(segment(from, to, attributions));
            from = to;
        }
        return shared(plain);
    }

    /** "Residents said they heard rockets, a monitor reported": the second hands on the first. */
    private static boolean nested(Attribution first, Attribution second, List<Token> tokens) {
        boolean last = second.trailing() && tokens.size() - second.to() <= 4;
        return !first.trailing() && last && first.from() <= 2 && !first.denies();
    }

    private static Segment segment(int from, int to, List<Attribution> attributions) {
        List<Attribution> voices = new ArrayList<>();
        List<Attribution> denials = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.from() >= from && attribution.from() < to) {
                boolean judged = attribution.denies() && attribution.by();
                if (judged) {
                    denials.add(attribution);
                } else if (attribution.trailing()) {
                    voices.addFirst(attribution);
                } else {
                    voices.add(attribution);
                }
            }
        }
        return new Segment(from, to, voices, denials);
    }

    private static List<Segment> shared(List<Segment> plain) {
        List<Segment> shared = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Segment own = plain.get(i);
            if (own.voices().isEmpty() && plain.size() > 1) {
                List<Attribution> before = i > 0 ? shared.get(i - 1).voices() : List.of();
                List<Attribution> after =
                        i + 1 < plain.size() ? plain.get(i + 1).voices() : List.of();
                List<Attribution> voices =
                        before.isEmpty() && after.stream().allMatch(Attribution::trailing) ? after : before;
                boolean denied = voices.stream().anyMatch(Attribution::denies);
                shared.add(denied ? own : new Segment(own.from(), own.to(), voices, own.denials()));
            } else {
                shared.add(own);
            }
        }
        return shared;
    }
}
