package org.sanad.reading.numbers;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Figures without a number: "mass displacement of families", and the one that an article says. */
final class LooseFigures {
    private static final int MASS_REACH = 8;

    /** An article may stand so far before its noun: "a 15-year-old boy". */
    private static final int NOUN_REACH = 8;

    /** Words and hyphens of "15-year-old". */
    private static final int AGE = 5;

    private final CountedNouns nouns;
    private final MeasureWords measures;
    private final Phrases mass;
    private final Phrases articles;
    private final Phrases ones;
    private final NumberWords numbers;

    LooseFigures(NumberLexicon lexicon, CountedNouns nouns, MeasureWords measures) {
        this.nouns = nouns;
        this.measures = measures;
        mass = Phrases.of(lexicon.mass());
        articles = Phrases.of(lexicon.articles());
        ones = Phrases.of(lexicon.ones());
        numbers = new NumberWords(lexicon);
    }

    @Nullable
    CountedFigure unquantified(List<Token> tokens, int from, int to, int head, Measure measure) {
        int noun = -1;
        Unit unit = Unit.PERSON;
        for (int i = Math.max(from, head - MASS_REACH); i < Math.min(to, head + MASS_REACH); i++) {
            Unit people = nouns.unit(tokens, i);
            boolean nearer = noun < 0 || Math.abs(i - head) < Math.abs(noun - head);
            if (people != null && i != head && Counting.isPeople(people) && nearer) {
                noun = i;
                unit = people;
            }
        }
        if (noun < 0) {
            return null;
        }
        int begin = Math.min(head, noun);
        int end = Math.max(head, noun) + 1;
        boolean many = false;
        for (int i = Math.max(from, begin - 2); i < Math.min(to, end + 3); i++) {
            int close = mass.end(tokens, i);
            if (close > 0) {
                many = true;
                begin = Math.min(begin, i);
                end = Math.max(end, close);
            }
        }
        if (!many) {
            return null;
        }
        Figure figure = new Figure(
                measure,
                unit,
                Tokens.words(tokens, begin, end),
                null,
                null,
                null,
                Qualifier.UNQUANTIFIED,
                null,
                null,
                true,
                null);
        return new CountedFigure(begin, end, figure);
    }

    /** "مقتل جندي", "водій загинув": one, said by the bare noun beside a word of harm. */
    void ones(List<Token> tokens, List<CountedFigure> found) {
        for (int at = 0; at < tokens.size(); at++) {
            int named = ones.end(tokens, at);
            boolean harmed = measures.harms(tokens, at - 1) || (named > 0 && measures.harms(tokens, named));
            int end = harmed ? named : -1;
            int first = at;
            boolean counted = found.stream().anyMatch(f -> f.from() <= first && first < f.to());
            if (end < 0 || counted || (at > 0 && numbers.read(tokens, at - 1) != null)) {
                continue;
            }
            int noun = nouns.within(tokens, at, end);
            Unit unit = noun < 0 ? Unit.PERSON : nouns.unit(tokens, noun);
            Measure measure = unit == null ? null : measures.of(tokens, at, end, noun, unit);
            if (unit != null && measure != null) {
                found.add(one(tokens, at, end, unit, measure));
            }
        }
        found.sort(Comparator.comparingInt(CountedFigure::from));
    }

    /** "destroying a helicopter": one, said by the article. */
    void single(List<Token> tokens, List<CountedFigure> found) {
        int verb = measures.destroyed().first(tokens, 0, tokens.size());
        if (verb < 0) {
            return;
        }
        for (int i = Math.max(0, verb - 4); i < Math.min(tokens.size() - 1, verb + 4); i++) {
            int at = i;
            boolean counted = found.stream().anyMatch(f -> f.from() <= at && at < f.to() + 1);
            if (articles.at(tokens, i) && !counted && nouns.unit(tokens, i + 1) == Unit.VEHICLE) {
                Figure one = new Figure(
                        Measure.EQUIPMENT_DESTROYED,
                        Unit.VEHICLE,
                        Tokens.words(tokens, i, i + 2),
                        1.0,
                        1.0,
                        1.0,
                        Qualifier.EXACT,
                        tokens.get(i + 1).folded(),
                        null,
                        null,
                        null);
                found.add(new CountedFigure(i, i + 2, one));
                return;
            }
        }
    }

    /** "a policeman was shot dead", "killing a woman": one person, said by the article and told what befell them. */
    void person(List<Token> tokens, List<CountedFigure> found) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int at = i;
            if (!articles.at(tokens, i) || found.stream().anyMatch(f -> f.from() <= at + 1 && at < f.to())) {
                continue;
            }
            int noun = nouns.within(tokens, i + 1, i + NOUN_REACH);
            Unit unit = noun < 0 ? null : nouns.unit(tokens, noun);
            boolean one = unit == Unit.PERSON || unit == Unit.CHILD;
            Measure measure = one ? measures.befell(tokens, i, nouns.end(tokens, noun)) : null;
            if (unit != null && measure != null && plain(tokens, i + 1, noun)) {
                found.add(one(tokens, i, nouns.end(tokens, noun), unit, measure));
            }
        }
        found.sort(Comparator.comparingInt(CountedFigure::from));
    }

    /** Whether an adjective at most stands between, and an age: "a 15-year-old boy". */
    private boolean plain(List<Token> tokens, int from, int to) {
        boolean aged = to - from > 2
                && tokens.get(from).kind() == Token.Kind.NUMBER
                && tokens.get(from + 1).is("-");
        int first = aged ? Math.min(to, from + AGE) : from;
        for (int i = first; i < to; i++) {
            if (!tokens.get(i).isWord() || numbers.read(tokens, i) != null) {
                return false;
            }
        }
        return to - first <= 1;
    }

    private static CountedFigure one(List<Token> tokens, int from, int end, Unit unit, Measure measure) {
        Figure one = new Figure(
                measure,
                unit,
                Tokens.words(tokens, from, end),
                1.0,
                1.0,
                1.0,
                Qualifier.EXACT,
                null,
                null,
                Counting.flow(measure),
                null);
        return new CountedFigure(from, end, one);
    }
}
