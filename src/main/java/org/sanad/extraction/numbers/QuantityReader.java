package org.sanad.extraction.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Qualifier;
import org.sanad.text.Phrase;
import org.sanad.text.Token;

/**
 * Reads numbers with their qualifiers: digits, words, ranges, vague words as marked ranges. "Over 50" becomes at least
 * 51 with an open end, "nearly 50" from 45 to below 50; no number is ever invented or averaged.
 */
public final class QuantityReader {
    private static final double NEARLY_FROM = 0.9;

    private record Words<T>(Phrase phrase, int length, T value) {}

    private final NumberLexicon lexicon;
    private final List<Words<Qualifier>> qualifiers = new ArrayList<>();
    private final List<Words<List<Integer>>> vague = new ArrayList<>();

    /** The reader of a language that has a lexicon. */
    public QuantityReader(String language) {
        this(NumberLexicon.of(language));
    }

    QuantityReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.qualifiers()
                .forEach((name, phrases) -> phrases.forEach(
                        p -> qualifiers.add(new Words<>(Phrase.of(p), length(p), Qualifier.valueOf(name)))));
        lexicon.vague().forEach((phrase, range) -> vague.add(new Words<>(Phrase.of(phrase), length(phrase), range)));
        vague.sort(Comparator.comparingInt((Words<?> w) -> w.length()).reversed());
        qualifiers.sort(Comparator.comparingInt((Words<?> w) -> w.length()).reversed());
    }

    private static int length(String phrase) {
        return phrase.split(" ", -1).length;
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

    private @Nullable Quantity at(List<Token> tokens, int i) {
        for (Words<Qualifier> q : qualifiers) {
            int end = q.phrase().match(tokens, i);
            if (end > 0) {
                Quantity limited = plain(tokens, end);
                return limited == null ? null : limit(limited, i, q.value());
            }
        }
        return plain(tokens, i);
    }

    private @Nullable Quantity plain(List<Token> tokens, int i) {
        for (Words<List<Integer>> v : vague) {
            int end = v.phrase().match(tokens, i);
            if (end > 0) {
                return new Quantity(
                        i,
                        end,
                        null,
                        (double) v.value().getFirst(),
                        (double) v.value().getLast(),
                        Qualifier.VAGUE);
            }
        }
        Counted first = number(tokens, i);
        if (first == null) {
            return null;
        }
        Counted second =
                first.end + 1 < tokens.size() && joins(tokens, i, first.end) ? number(tokens, first.end + 1) : null;
        if (second != null && second.value > first.value) {
            int from = i > 0 && tokens.get(i - 1).is("between") ? i - 1 : i;
            return new Quantity(from, second.end, null, first.value, second.value, Qualifier.BETWEEN);
        }
        return new Quantity(i, first.end, first.value, first.value, first.value, Qualifier.EXACT);
    }

    /** Whether the word at {@code end} makes a range of the numbers around it. */
    private static boolean joins(List<Token> tokens, int begin, int end) {
        Token between = tokens.get(end);
        return between.is("to")
                || between.is("-")
                || between.is("–")
                || (between.is("and") && begin > 0 && tokens.get(begin - 1).is("between"));
    }

    private record Counted(double value, int end) {}

    private @Nullable Counted number(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Double value = clock(tokens, i) ? null : digits(tokens.get(i));
        int end = i + 1;
        if (value == null) {
            Map<String, Integer> cardinals = lexicon.cardinals();
            Integer word = cardinals.get(tokens.get(i).folded());
            boolean article = tokens.get(i).is("a")
                    && end < tokens.size()
                    && (lexicon.multipliers().containsKey(tokens.get(end).folded())
                            || tokens.get(end).is("dozen"));
            if (word == null && !article) {
                return null;
            }
            value = word == null ? 1.0 : word.doubleValue();
            if (article && tokens.get(end).is("dozen")) {
                return new Counted(12, end + 1);
            }
            // twenty-three, twenty three
            int unit = end < tokens.size() && tokens.get(end).is("-") ? end + 1 : end;
            if (value >= 20
                    && unit < tokens.size()
                    && cardinals.getOrDefault(tokens.get(unit).folded(), 99) < 10) {
                value += cardinals.getOrDefault(tokens.get(unit).folded(), 0);
                end = unit + 1;
            }
        }
        boolean counted = !tokens.get(i).is("dozen") && end < tokens.size();
        if (counted && tokens.get(end).is("dozen")) {
            return new Counted(value * 12, end + 1);
        }
        int first = end;
        while (end < tokens.size()
                && lexicon.multipliers().containsKey(tokens.get(end).folded())) {
            value *= lexicon.multipliers().getOrDefault(tokens.get(end).folded(), 1);
            end++;
        }
        boolean range = i > 0 && tokens.get(i - 1).is("between");
        if (end > first && !range && end + 1 < tokens.size() && tokens.get(end).is("and")) {
            return withRest(tokens, value, end);
        }
        return new Counted(value, end);
    }

    /** "one hundred and twenty": the words behind the "and" belong to the number, unless they count thousands anew. */
    private Counted withRest(List<Token> tokens, double value, int and) {
        Integer rest = lexicon.cardinals().get(tokens.get(and + 1).folded());
        Counted behind = rest == null ? null : number(tokens, and + 1);
        return behind == null || behind.value >= 100
                ? new Counted(value, and)
                : new Counted(value + behind.value, behind.end);
    }

    /** "12:30" is a time of day. */
    private static boolean clock(List<Token> tokens, int i) {
        return beside(tokens, i, i + 1, i + 2) || beside(tokens, i, i - 1, i - 2);
    }

    private static boolean beside(List<Token> tokens, int i, int colon, int other) {
        return other >= 0
                && other < tokens.size()
                && tokens.get(colon).is(":")
                && tokens.get(i).kind() == Token.Kind.NUMBER
                && tokens.get(other).kind() == Token.Kind.NUMBER
                && tokens.get(other).folded().length() == 2;
    }

    private static @Nullable Double digits(Token token) {
        if (token.kind() != Token.Kind.NUMBER) {
            return null;
        }
        String digits = token.folded().replaceAll("(?<=\\d)[, ](?=\\d{3})", "");
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            // A clock time, a model name: no quantity.
            return null;
        }
    }

    private static Quantity limit(Quantity q, int from, Qualifier qualifier) {
        Double v = q.value();
        if (v == null) {
            return new Quantity(from, q.to(), null, q.min(), q.max(), q.qualifier());
        }
        boolean whole = v == Math.rint(v);
        return switch (qualifier) {
            case MORE_THAN -> new Quantity(from, q.to(), null, whole ? v + 1 : v, null, qualifier);
            case AT_LEAST -> new Quantity(from, q.to(), null, v, null, qualifier);
            case LESS_THAN, UP_TO -> new Quantity(from, q.to(), null, null, v, qualifier);
            case NEARLY -> new Quantity(from, q.to(), null, NEARLY_FROM * v, v, qualifier);
            case ABOUT -> new Quantity(from, q.to(), null, v, v, qualifier);
            case EXACT, BETWEEN, VAGUE, UNQUANTIFIED -> q;
        };
    }
}
