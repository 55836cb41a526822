package org.sanad.reading.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Qualifier;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Reads numbers with their qualifiers: digits, words, ranges, vague words as marked ranges. "Over 50" becomes at least
 * 51 with an open end, "nearly 50" from 45 to below 50; no number is ever invented or averaged.
 */
public final class QuantityReader {
    private static final double NEARLY_FROM = 0.9;

    private static final int NEXT_REACH = 5;

    /** A limiting phrase may stand so many words behind its number: "12 kişinin en az". */
    private static final int BEHIND_REACH = 2;

    private final NumberWords numbers;
    private final PhraseTable<Qualifier> qualifiers = new PhraseTable<>();
    private final PhraseTable<Qualifier> behind = new PhraseTable<>();
    private final PhraseTable<List<Integer>> vague = new PhraseTable<>();
    private final PhraseTable<Integer> about = new PhraseTable<>();
    private final PhraseTable<Integer> limited = new PhraseTable<>();
    private final Phrases between;
    private final Phrases to;
    private final Phrases and;

    /** The reader of a language that has a lexicon. */
    public QuantityReader(String language) {
        this(NumberLexicon.of(language));
    }

    QuantityReader(NumberLexicon lexicon) {
        numbers = new NumberWords(lexicon);
        lexicon.qualifiers().forEach((q, phrases) -> phrases.forEach(p -> qualifiers.add(p, q)));
        lexicon.qualifiersBehind().forEach((q, phrases) -> phrases.forEach(p -> behind.add(p, q)));
        lexicon.vague().forEach(vague::add);
        lexicon.about().forEach(about::add);
        lexicon.limited().forEach(limited::add);
        between = Phrases.of(lexicon.between());
        to = Phrases.of(lexicon.to());
        and = Phrases.of(lexicon.and());
    }

    /** The quantities of a sentence in order; years and days of dates are among them, for others to leave out. */
    public List<Quantity> read(List<Token> tokens) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Quantity quantity = at(tokens, i);
            if (quantity != null) {
                found.add(quantity);
                i = quantity.to() - 1;
            }
        }
        return found;
    }

    /** Index of the first number from an index on, within a few words; the end when there is none so near. */
    int next(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NEXT_REACH); i++) {
            if (at(tokens, i) != null) {
                return i;
            }
        }
        return tokens.size();
    }

    private @Nullable Quantity at(List<Token> tokens, int i) {
        PhraseTable.Match<Qualifier> before = qualifiers.at(tokens, i);
        if (before != null && before.end() < tokens.size()) {
            PhraseTable.Match<Integer> one = limited.at(tokens, before.end());
            Quantity bare = one == null ? plain(tokens, before.end()) : exactly(before.end(), one);
            if (bare != null) {
                return limit(bare, i, bare.to(), before.value());
            }
        }
        Quantity plain = plain(tokens, i);
        return plain == null ? null : limitedBehind(tokens, plain);
    }

    /** "близько тисячі": about one thousand, though the word alone says thousands. */
    private static Quantity exactly(int from, PhraseTable.Match<Integer> one) {
        double value = one.value();
        return new Quantity(from, one.end(), value, value, value, Qualifier.EXACT);
    }

    private Quantity limitedBehind(List<Token> tokens, Quantity plain) {
        for (int i = plain.to(); i <= plain.to() + BEHIND_REACH && i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                break;
            }
            PhraseTable.Match<Qualifier> match = behind.at(tokens, i);
            if (match != null) {
                // The noun between stays to be read: the number itself ends where it did, unless they touch.
                return limit(plain, plain.from(), i == plain.to() ? match.end() : plain.to(), match.value());
            }
        }
        return plain;
    }

    private @Nullable Quantity plain(List<Token> tokens, int i) {
        PhraseTable.Match<List<Integer>> word = vague.at(tokens, i);
        if (word != null) {
            double least = word.value().getFirst();
            double most = word.value().getLast();
            return new Quantity(i, word.end(), null, least, most, Qualifier.VAGUE);
        }
        PhraseTable.Match<Integer> round = about.at(tokens, i);
        if (round != null) {
            double value = round.value();
            return new Quantity(i, round.end(), null, value, value, Qualifier.ABOUT);
        }
        boolean opened = between.at(tokens, i);
        int begin = opened ? between.end(tokens, i) : i;
        NumberWords.Counted first = numbers.read(tokens, begin);
        if (first == null) {
            return null;
        }
        Quantity range = range(tokens, i, begin, first, opened || between.at(tokens, i - 1));
        if (range != null) {
            return range;
        }
        return opened
                ? null
                : new Quantity(i, first.end(), first.value(), first.value(), first.value(), Qualifier.EXACT);
    }

    private @Nullable Quantity range(
            List<Token> tokens, int from, int begin, NumberWords.Counted first, boolean opened) {
        int end = first.end();
        if (end >= tokens.size()) {
            return null;
        }
        Token joint = tokens.get(end);
        boolean dash = joint.is("-") || joint.is("–") || joint.is("—");
        boolean joined = opened && !joint.forms().isEmpty() && joint.folded().startsWith("و");
        // "120 to 150", "between 120 and 150": an "and" joins two numbers only behind a "between".
        Phrases joints = opened && and.at(tokens, end) ? and : to;
        int next = dash ? end + 1 : joints.at(tokens, end) ? joints.end(tokens, end) : joined ? end : -1;
        if (next < 0) {
            return null;
        }
        NumberWords.Counted second = numbers.read(tokens, next);
        if (second == null) {
            return null;
        }
        double least = first.value() * numbers.shared(tokens, next, first, second);
        boolean rises = second.value() > least && begin < end;
        return rises ? new Quantity(from, second.end(), null, least, second.value(), Qualifier.BETWEEN) : null;
    }

    private static Quantity limit(Quantity q, int from, int to, Qualifier qualifier) {
        // "more than une trentaine": the round number is the limit.
        Double v = q.value() == null && q.qualifier() == Qualifier.ABOUT ? q.min() : q.value();
        if (v == null) {
            return new Quantity(from, to, null, q.min(), q.max(), q.qualifier());
        }
        boolean whole = v == Math.rint(v);
        return switch (qualifier) {
            case MORE_THAN -> new Quantity(from, to, null, whole ? v + 1 : v, null, qualifier);
            case AT_LEAST -> new Quantity(from, to, null, v, null, qualifier);
            case LESS_THAN, UP_TO -> new Quantity(from, to, null, null, v, qualifier);
            case NEARLY -> new Quantity(from, to, null, nearly(v, whole), v, qualifier);
            case ABOUT -> new Quantity(from, to, null, v, v, qualifier);
            case EXACT, BETWEEN, VAGUE, UNQUANTIFIED -> q;
        };
    }

    /** Nine tenths; of few things one less than they nearly are. */
    private static double nearly(double number, boolean whole) {
        return whole && number > 1 ? Math.min(NEARLY_FROM * number, number - 1) : NEARLY_FROM * number;
    }
}
