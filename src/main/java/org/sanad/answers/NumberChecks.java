package org.sanad.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Period;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.numbers.Quantity;
import org.sanad.reading.time.TimeExpression;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Whether numbers and days of a sentence in free words are those of its quote, with all that limits them. */
final class NumberChecks {
    private NumberChecks() {}

    /** Each number with its limit, in the quote's order: "over 50" is not 50, and of two the second is not the first. */
    static boolean numbers(Comparison c) {
        List<Quantity> quoted = c.quote().quantities();
        int at = 0;
        for (Quantity quantity : counting(c.body())) {
            while (at < quoted.size() && !same(quantity, quoted.get(at))) {
                at++;
            }
            if (at == quoted.size()) {
                return false;
            }
        }
        return noneLeftOut(c) && tailIsPlain(c);
    }

    private static boolean noneLeftOut(Comparison c) {
        List<Quantity> told = counting(c.body());
        return ContentChecks.told(c, false).stream()
                .flatMap(clause -> counting(clause).stream())
                .allMatch(quoted -> told.stream().anyMatch(q -> same(q, quoted)));
    }

    private static boolean tailIsPlain(Comparison c) {
        return c.tail() == null
                || (c.tail().quantities().isEmpty() && c.tail().times().isEmpty());
    }

    /** Numbers but an indefinite article: "une base" counts nothing. */
    static List<Quantity> counting(SentenceReading reading) {
        return reading.quantities().stream()
                .filter(q -> counted(reading, q) != null || !article(reading, q))
                .toList();
    }

    private static boolean article(SentenceReading reading, Quantity quantity) {
        return Objects.equals(quantity.value(), 1.0)
                && quantity.to() - quantity.from() == 1
                && reading.tokens().get(quantity.from()).isWord();
    }

    static boolean same(Quantity a, Quantity b) {
        return Objects.equals(a.min(), b.min()) && Objects.equals(a.max(), b.max()) && a.qualifier() == b.qualifier();
    }

    /** What a number counts is what it counts in the quote: casualties are not deaths, families are not people. */
    static boolean figures(Comparison c) {
        for (CountedFigure figure : c.body().figures()) {
            boolean known = Stream.concat(
                            c.claim().figures().stream(),
                            c.quote().figures().stream().map(CountedFigure::figure))
                    .anyMatch(f -> same(figure.figure(), f));
            if (!known) {
                return false;
            }
        }
        return counting(c.body()).stream()
                .filter(q -> counted(c.body(), q) == null)
                .allMatch(q -> c.quote().quantities().stream()
                        .filter(quoted -> same(q, quoted))
                        .anyMatch(quoted -> counted(c.quote(), quoted) == null));
    }

    private static boolean same(Figure a, Figure b) {
        return a.measure() == b.measure()
                && a.unit() == b.unit()
                && a.qualifier() == b.qualifier()
                && Objects.equals(a.min(), b.min())
                && Objects.equals(a.max(), b.max())
                && (a.partOf() == null) == (b.partOf() == null);
    }

    private static @Nullable CountedFigure counted(SentenceReading reading, Quantity quantity) {
        return reading.figures().stream()
                .filter(f -> f.from() < quantity.to() && quantity.from() < f.to())
                .findFirst()
                .orElse(null);
    }

    /** Each time is the claim's, or one that its quote names, by the day that it means; in the quote's order. */
    static boolean dates(Comparison c) {
        int at = 0;
        List<TimeExpression> quoted = c.quote().times();
        for (TimeExpression time : c.body().times()) {
            if (!ofItsDay(c, time)) {
                return false;
            }
            int next = at;
            while (next < quoted.size() && !same(c, time, quoted.get(next))) {
                next++;
            }
            if (next < quoted.size()) {
                at = next;
            } else if (!same(time.period(), c.claim().time()) || !calendar(c, time)) {
                return false;
            }
        }
        return true;
    }

    /** "Sunday 25 June" of a Wednesday: its words are the quote's, or those of the day as a date has them. */
    private static boolean ofItsDay(Comparison c, TimeExpression time) {
        Set<String> known = new HashSet<>();
        c.quote().tokens().forEach(t -> known.add(t.folded()));
        Stream.of(time.period().start(), time.period().end())
                .filter(Objects::nonNull)
                .map(day -> Phrasebook.of(c.language()).day(day))
                .forEach(day -> Tokens.of(day, c.language()).forEach(t -> known.add(t.folded())));
        List<Token> tokens = c.body().tokens();
        for (int i = time.from(); i < time.to(); i++) {
            boolean tells = tokens.get(i).isWord() && !c.body().words().free.at(tokens, i);
            if (tells && !known.contains(tokens.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Comparison c, TimeExpression time, TimeExpression quoted) {
        if (time.period().start() == null) {
            return words(c.body(), time).equals(words(c.quote(), quoted));
        }
        return same(time.period(), quoted.period()) && time.future() == quoted.future();
    }

    private static boolean same(Period a, Period b) {
        return a.start() != null
                && a.start().equals(b.start())
                && Objects.equals(a.end(), b.end())
                && a.relation() == b.relation();
    }

    /** Whether a date stands there: "yesterday" is another day for who reads it later. */
    private static boolean calendar(Comparison c, TimeExpression time) {
        return c.body().tokens().subList(time.from(), time.to()).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
    }

    private static List<String> words(SentenceReading reading, TimeExpression time) {
        return reading.tokens().subList(time.from(), time.to()).stream()
                .map(Token::folded)
                .toList();
    }
}
