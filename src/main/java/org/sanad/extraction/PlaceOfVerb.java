package org.sanad.extraction;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location;
import org.sanad.events.Location.Precision;
import org.sanad.events.Location.Relation;
import org.sanad.extraction.PlacePhrases.Phrase;
import org.sanad.text.Token;

/**
 * Tells where the happening of one verb of a sentence takes place, whether or not a claim is made of it: the nearest
 * place, where another clause or a pause between them counts as further away, with the places joined to it. Claims get
 * their places by the same weighing. Works in a language whose grammar has the words that it asks for.
 */
final class PlaceOfVerb {
    /** What stands behind a verb belongs to it rather than what stands before. */
    private static final double BEHIND = 0.6;

    private static final int CLAUSE = 6;
    private static final int PAUSE = 2;
    private static final int NEARBY = 4;
    private static final int SOURCE = 15;

    /** "In Hama, ...": as far as a place is that opens the sentence, however long that is. */
    private static final int OPENING = 9;

    private static final int OPENING_WORDS = 4;
    private static final double FARTHEST = 26;

    private final Grammar grammar;
    private final PlacePhrases phrases;

    PlaceOfVerb(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = new PlacePhrases(grammar);
    }

    /** Whether the language has the words that this asks for. */
    boolean reads() {
        return !grammar.clauses.isEmpty();
    }

    /** The places in order; none when the verb tells of none, or only hands over the word. */
    List<LocatedWords> of(Reading reading, int verb) {
        if (!reads() || ActorSlots.speaks(reading, verb) || grammar.said.at(reading.tokens(), verb)) {
            return List.of();
        }
        List<Phrase> all = phrases.of(reading);
        List<Phrase> told =
                all.stream().filter(p -> !ActorSlots.speaks(reading, p.from())).toList();
        Phrase best = nearest(reading, told, verb, p -> 0, FARTHEST);
        return best == null
                ? ofSpeaker(reading, all)
                : named(reading, joined(reading.tokens(), all, all.indexOf(best)));
    }

    /**
     * The place of a claim whose head is at an index, between two others; null when none is named there. Names that are
     * only likely are left out.
     *
     * @param further how much further away a place counts for this kind of happening
     */
    @Nullable
    LocatedWords nearest(Reading reading, int verb, int from, int to, ToDoubleFunction<LocatedWords> further) {
        List<Phrase> here = phrases.of(reading).stream()
                .filter(p -> p.place().from() >= from && p.place().to() <= to)
                .filter(p -> reading.places().contains(p.place()) && !ActorSlots.speaks(reading, p.from()))
                .toList();
        Phrase best = nearest(reading, here, verb, further, Double.MAX_VALUE);
        return best == null ? null : best.place();
    }

    private @Nullable Phrase nearest(
            Reading reading, List<Phrase> among, int verb, ToDoubleFunction<LocatedWords> further, double farthest) {
        double[] borders = borders(reading.tokens());
        Phrase best = null;
        double nearest = farthest;
        for (Phrase phrase : among) {
            double far = distance(reading.tokens(), phrase, verb, borders) + further.applyAsDouble(phrase.place());
            if (far < nearest) {
                nearest = far;
                best = phrase;
            }
        }
        return best;
    }

    /** What clauses and pauses before each token cost together. */
    private double[] borders(List<Token> tokens) {
        double[] sum = new double[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            int pause = tokens.get(i).is(",") ? PAUSE : 0;
            sum[i + 1] = sum[i] + (grammar.clauses.at(tokens, i) ? CLAUSE : pause);
        }
        return sum;
    }

    private double distance(List<Token> tokens, Phrase phrase, int verb, double[] borders) {
        int place = phrase.place().from();
        double far = place > verb
                ? (place - verb) * BEHIND + borders[place] - borders[verb]
                : verb - phrase.to() + borders[verb] - borders[phrase.to()];
        boolean opens = phrase.from() <= OPENING_WORDS
                && phrase.to() < tokens.size()
                && tokens.get(phrase.to()).is(",")
                && grammar.in.first(tokens, 0, phrase.from()) >= 0;
        far = opens && place <= verb ? Math.min(far, OPENING) : far;
        int before = phrase.from() - 1;
        int lead = grammar.the.at(tokens, before) ? before - 1 : before;
        boolean source = grammar.from.at(tokens, lead) && !grammar.of.at(tokens, lead);
        Relation relation = phrase.place().location().relation();
        boolean nearby = relation == Relation.NEAR || relation == Relation.WITHIN_KM;
        return far + (source ? SOURCE : 0) + (nearby ? NEARBY : 0);
    }

    /** "A police source in Ramadi said": where those are who speak, when nothing else is named. */
    private static List<LocatedWords> ofSpeaker(Reading reading, List<Phrase> all) {
        return all.stream()
                .filter(p -> ActorSlots.speaks(reading, p.from()))
                .map(Phrase::place)
                .filter(p -> p.location().precision() != Precision.COUNTRY)
                .limit(1)
                .toList();
    }

    private List<LocatedWords> joined(List<Token> tokens, List<Phrase> all, int at) {
        int from = at;
        int to = at + 1;
        while (to < all.size() && phrases.joined(tokens, all.get(to - 1), all.get(to))) {
            to++;
        }
        while (from > 0 && phrases.joined(tokens, all.get(from - 1), all.get(from))) {
            from--;
        }
        return all.subList(from, to).stream().map(Phrase::place).toList();
    }

    /** "the city" by the words that name it, where the sentence does. */
    private static List<LocatedWords> named(Reading reading, List<LocatedWords> places) {
        return places.stream()
                .map(p -> reading.places().stream()
                        .filter(o -> same(p.location(), o.location()))
                        .findFirst()
                        .orElse(p))
                .distinct()
                .toList();
    }

    private static boolean same(Location a, Location b) {
        return a.place() != null && a.place().equals(b.place());
    }
}
