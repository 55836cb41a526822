package org.sanad.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.places.PlaceMention;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.numbers.Quantity;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.time.TimeExpression;
import org.sanad.retrieval.Terms;
import org.sanad.text.Token;

/**
 * A sentence as the verifier reads it, whoever wrote it.
 *
 * @param times times it names, resolved
 * @param quantities its numbers, those of dates left out
 * @param figures those of them that count something known
 * @param attributions who it says to have said something
 * @param operators what turns its sense, where
 * @param terms the words that tell something: no times, numbers, cues, turning or small words
 * @param loose words too short to be looked up that are none of these either, folded
 */
record SentenceReading(
        FreeWords words,
        List<Token> tokens,
        List<TimeExpression> times,
        List<PlaceMention> places,
        List<Quantity> quantities,
        List<CountedFigure> figures,
        List<Attribution> attributions,
        List<Turn> operators,
        List<Terms.Placed> terms,
        List<String> loose) {

    /**
     * Words that turn the sense.
     *
     * @param whole whether they tell nothing else
     */
    record Turn(int from, int to, FreeWords.Operator operator, boolean whole) {}

    SentenceReading {
        tokens = List.copyOf(tokens);
        times = List.copyOf(times);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        figures = List.copyOf(figures);
        attributions = List.copyOf(attributions);
        operators = List.copyOf(operators);
        terms = List.copyOf(terms);
        loose = List.copyOf(loose);
    }

    /** The same with these places for its own. */
    SentenceReading placed(List<PlaceMention> others) {
        return new SentenceReading(
                words, tokens, times, others, quantities, figures, attributions, operators, terms, loose);
    }

    /** The same with further places; what is their name tells nothing else. */
    SentenceReading with(List<PlaceMention> more) {
        List<PlaceMention> all = new ArrayList<>(places);
        all.addAll(more);
        all.sort(Comparator.comparingInt(PlaceMention::from));
        List<Terms.Placed> rest = terms.stream()
                .filter(t -> more.stream().noneMatch(p -> t.from() < p.to() && p.from() < t.to()))
                .toList();
        return new SentenceReading(
                words, tokens, times, all, quantities, figures, attributions, operators, rest, loose);
    }

    int size() {
        return tokens.size();
    }

    /** The part of it between two indices. */
    SentenceReading part(int from, int to) {
        return new SentenceReading(
                words,
                tokens,
                times.stream().filter(t -> t.from() >= from && t.to() <= to).toList(),
                places.stream().filter(p -> p.from() >= from && p.to() <= to).toList(),
                quantities.stream()
                        .filter(q -> q.from() >= from && q.to() <= to)
                        .toList(),
                figures.stream().filter(f -> f.from() >= from && f.from() < to).toList(),
                attributions.stream()
                        .filter(a -> a.from() >= from && a.to() <= to)
                        .toList(),
                operators.stream().filter(o -> o.from() >= from && o.to() <= to).toList(),
                terms.stream().filter(t -> t.from() >= from && t.to() <= to).toList(),
                loose);
    }

    /** The operators in it. */
    Set<FreeWords.Operator> turns() {
        EnumSet<FreeWords.Operator> found = EnumSet.noneOf(FreeWords.Operator.class);
        operators.forEach(o -> found.add(o.operator()));
        return found;
    }

    /** Which tokens belong to who says it. */
    boolean[] attributed() {
        boolean[] attributed = new boolean[tokens.size()];
        attributions.forEach(a -> Arrays.fill(attributed, a.from(), a.to(), true));
        return attributed;
    }

    /** Which clause a word stands in. */
    int clause(int at) {
        List<Integer> bounds = clauseBounds();
        int clause = 0;
        while (bounds.get(clause + 1) <= at) {
            clause++;
        }
        return clause;
    }

    /** Indices at which clauses begin, the first and the end among them. */
    List<Integer> clauseBounds() {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean mark = token.is(",")
                    || token.is(";")
                    || token.is(":")
                    || token.is("،")
                    || token.is("؛")
                    || token.is("(")
                    || token.is(")")
                    || token.is("–")
                    || token.is("—");
            if (mark || words.clauses.at(tokens, i)) {
                bounds.add(i);
            }
        }
        bounds.add(tokens.size());
        return bounds;
    }
}
