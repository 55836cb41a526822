package org.sanad.reading.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Makes a figure of a number with its noun, whose words say of whom. Neighbour: {@link FigureReader}. */
final class FigureMaker {
    private final CountedNouns nouns;
    private final Phrases everySide;
    private final Phrases plain;

    FigureMaker(NumberLexicon lexicon, CountedNouns nouns) {
        this.nouns = nouns;
        everySide = Phrases.of(lexicon.everySide());
        plain = Phrases.of(lexicon.plain());
    }

    CountedFigure counted(
            List<Token> tokens,
            Quantity q,
            int end,
            int noun,
            Unit unit,
            Measure measure,
            @Nullable CountedFigure whole) {
        Figure figure = new Figure(
                measure,
                unit,
                Tokens.words(tokens, q.from(), end),
                q.qualifier() == Qualifier.EXACT ? q.value() : null,
                q.min(),
                Counting.most(q, unit),
                q.qualifier(),
                group(tokens, noun, end),
                whole == null ? null : whole.figure().text(),
                unit == Unit.PERCENT ? null : Counting.flow(measure),
                null);
        return new CountedFigure(q.from(), end, figure);
    }

    private @Nullable String group(List<Token> tokens, int noun, int end) {
        if (everySide.first(tokens, end, Math.min(tokens.size(), end + 4)) >= 0) {
            return "each side";
        }
        if (noun < 0) {
            int behind = nouns.within(tokens, end, end + 5);
            return behind < 0 ? null : tokens.get(behind).folded();
        }
        return plain.at(tokens, noun) ? null : tokens.get(noun).folded();
    }
}
