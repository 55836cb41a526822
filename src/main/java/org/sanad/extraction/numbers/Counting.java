package org.sanad.extraction.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Measure;
import org.sanad.events.Unit;
import org.sanad.text.Token;

/** What counts and what only looks like it, whatever the language. */
final class Counting {
    private Counting() {}

    static @Nullable Boolean flow(Measure measure) {
        return switch (measure) {
            case DISPLACED, RETURNED, EVACUATED, KILLED, INJURED, CASUALTIES -> true;
            case MISSING,
                    DETAINED,
                    AFFECTED,
                    IN_NEED,
                    HOUSES_DESTROYED,
                    HOUSES_DAMAGED,
                    PLACES_CAPTURED,
                    FIGHTERS,
                    EQUIPMENT_DESTROYED,
                    DISTANCE,
                    DURATION,
                    FACILITIES_OUT -> null;
        };
    }

    static boolean isPeople(Unit unit) {
        return unit == Unit.PERSON || unit == Unit.HOUSEHOLD || unit == Unit.CHILD;
    }

    /** "one of the insurgents", "one of its largest hospitals": picks out, counts nothing. */
    static boolean oneOfThe(List<Token> tokens, Quantity q) {
        return tokens.get(q.from()).is("one")
                && q.to() + 1 < tokens.size()
                && tokens.get(q.to()).is("of")
                && !tokens.get(q.to() + 1).is("them")
                && !tokens.get(q.to() + 1).is("whom");
    }

    static boolean year(List<Token> tokens, Quantity q) {
        Double value = q.value();
        return q.to() - q.from() == 1
                && value != null
                && value >= 1900
                && value <= 2100
                && tokens.get(q.from()).folded().length() == 4;
    }
}
