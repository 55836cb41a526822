package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sanad.reading.speakers.Attribution;
import org.sanad.text.Token;

/**
 * Cuts a sentence where its voice changes: at "while", "although", semicolons, and between two speakers. A stretch
 * without a speaker of its own has that of its neighbour in the sentence, for an attribution covers the whole sentence
 * unless another voice is plain.
 */
final class Segments {
    private Segments() {}

    static List<Segment> of(
            List<Token> tokens, List<Attribution> attributions, Grammar grammar, Predicate<Attribution> relays) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean paused = tokens.get(i - 1).is(",")
                    || tokens.get(i - 1).is(";")
                    || tokens.get(i - 1).is("،");
            int at = i;
            int speech = tokens.get(i).joined() ? at : at + 1;
            boolean speaks = paused
                    && (speech == at || grammar.and.at(tokens, i))
                    && attributions.stream().anyMatch(a -> a.from() == speech && !a.trailing());
            if (speaks || tokens.get(i).is(";") || tokens.get(i).is("؛") || (paused && grammar.turns.at(tokens, i))) {
                cuts.add(i);
            }
        }
        for (int i = 1; i < attributions.size(); i++) {
            Attribution first = attributions.get(i - 1);
            Attribution second = attributions.get(i);
            boolean already =
                    !cuts.subSet(first.to(), true, second.from(), true).isEmpty();
            if (!already
                    && !nested(first, second, tokens)
                    && !second.by()
                    && !second.cites()
                    && !handsOn(first, second, relays)) {
                cuts.add(first.trailing() ? first.to() : second.from());
            }
        }
        cuts.add(tokens.size());
        List<Segment> plain = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            plain.add(segment(from, to, attributions, relays));
            from = to;
        }
        return shared(plain, tokens, grammar.verbLast);
    }

    /** "Residents said they heard rockets, a monitor reported": the second hands on the first. */
    private static boolean nested(Attribution first, Attribution second, List<Token> tokens) {
        boolean last = second.trailing() && tokens.size() - second.to() <= 4;
        return !first.trailing() && last && first.from() <= 2 && !first.denies();
    }

    /** "The agency reported, citing the monitor", "citing the monitor, the agency reported": one voice behind the other. */
    private static boolean handsOn(Attribution first, Attribution second, Predicate<Attribution> relays) {
        return relays.test(second) || (relays.test(first) && second.from() - first.to() <= 2);
    }

    private static Segment segment(int from, int to, List<Attribution> attributions, Predicate<Attribution> relays) {
        List<Attribution> handing = new ArrayList<>();
        List<Attribution> voices = new ArrayList<>();
        List<Attribution> denials = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.from() >= from && attribution.from() < to) {
                boolean judged = attribution.denies() && attribution.by();
                if (judged) {
                    denials.add(attribution);
                } else if (relays.test(attribution)) {
                    handing.add(attribution);
                } else if (attribution.trailing() && !attribution.cites()) {
                    voices.addFirst(attribution);
                } else {
                    voices.add(attribution);
                }
            }
        }
        voices.addAll(handing);
        return new Segment(from, to, voices, denials);
    }

    private static List<Segment> shared(List<Segment> plain, List<Token> tokens, boolean verbLast) {
        List<Segment> shared = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Segment own = plain.get(i);
            // A verb that closed the clause closed the saying with it.
            boolean closed = verbLast && tokens.get(own.from()).is(";");
            if (own.voices().isEmpty() && plain.size() > 1 && !closed) {
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
