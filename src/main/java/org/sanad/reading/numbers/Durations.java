package org.sanad.reading.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Reads how long something lasts, in days: "for two weeks". */
final class Durations {
    private final PhraseTable<Integer> days = new PhraseTable<>();
    private final Phrases lasting;

    Durations(NumberLexicon lexicon) {
        lexicon.durations().forEach(days::add);
        lasting = Phrases.of(lexicon.lasting());
    }

    /** The duration that a number with its noun tells, or null when it tells none. */
    @Nullable
    CountedFigure read(List<Token> tokens, Quantity q) {
        PhraseTable.Match<Integer> noun = q.to() < tokens.size() ? days.at(tokens, q.to()) : null;
        if (noun == null || !led(tokens, q.from())) {
            return null;
        }
        Double value = q.value();
        Figure figure = new Figure(
                Measure.DURATION,
                Unit.DAY,
                Tokens.words(tokens, q.from(), noun.end()),
                value == null || q.qualifier() != Qualifier.EXACT ? null : times(value, noun.value()),
                times(q.min(), noun.value()),
                times(q.max(), noun.value()),
                q.qualifier(),
                null,
                null,
                null,
                null);
        return new CountedFigure(q.from(), noun.end(), figure);
    }

    private boolean led(List<Token> tokens, int from) {
        for (int i = Math.max(0, from - 3); i < from; i++) {
            if (lasting.at(tokens, i) && lasting.end(tokens, i) == from) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Double times(@Nullable Double number, int days) {
        return number == null ? null : Double.valueOf(number * days);
    }
}
