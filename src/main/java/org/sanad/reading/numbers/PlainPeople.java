package org.sanad.reading.numbers;

import java.util.ArrayList;
import java.util.List;
import org.sanad.events.Measure;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Numbers of people of whom the words around say nothing that a measure stands for, such as those who were given food:
 * counted as affected, for whoever knows what happened to say otherwise.
 */
final class PlainPeople {
    private final QuantityReader quantities;
    private final CountedNouns nouns;
    private final FigureMaker maker;
    private final Phrases oneOf;
    private final Phrases uncounted;
    private final Phrases percent;
    private final Phrases articles;
    private final Phrases things;

    PlainPeople(NumberLexicon lexicon, QuantityReader quantities, CountedNouns nouns, FigureMaker maker) {
        this.quantities = quantities;
        this.nouns = nouns;
        this.maker = maker;
        oneOf = Phrases.of(lexicon.oneOf());
        uncounted = Phrases.of(lexicon.uncounted());
        percent = Phrases.of(lexicon.percent());
        articles = Phrases.of(lexicon.articles());
        things = Phrases.of(lexicon.things());
    }

    /**
     * Those of a sentence.
     *
     * @param taken whether a token belongs to a date
     * @param known the figures of the sentence
     */
    List<CountedFigure> read(List<Token> tokens, boolean[] taken, List<CountedFigure> known) {
        List<CountedFigure> found = new ArrayList<>();
        for (Quantity q : quantities.read(tokens)) {
            boolean free = !taken[q.from()] && !taken[q.to() - 1];
            int noun = free ? nouns.behind(tokens, q.to(), quantities.next(tokens, q.to())) : -1;
            Unit unit = noun < 0 ? null : nouns.unit(tokens, noun);
            if (unit != null && Counting.isPeople(unit) && counts(tokens, q, noun, known)) {
                int end = Math.max(q.to(), nouns.end(tokens, noun));
                found.add(maker.counted(tokens, q, end, noun, unit, Measure.AFFECTED, null));
            }
        }
        return found;
    }

    private boolean counts(List<Token> tokens, Quantity q, int noun, List<CountedFigure> known) {
        return known.stream().noneMatch(f -> f.from() < q.to() && q.from() < f.to())
                && !Counting.year(tokens, q)
                && !Counting.numbering(tokens, q)
                && !oneOf.at(tokens, q.from())
                && !uncounted.at(tokens, q.to())
                && percent.first(tokens, q.from() - 1, q.to() + 1) < 0
                && !(q.to() - q.from() == 1 && articles.at(tokens, q.from()))
                && things.first(tokens, q.to(), noun) < 0;
    }
}
