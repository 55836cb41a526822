package org.sanad.reading.numbers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Token;

/** What counts and what only looks like it, whatever the language. */
final class Counting {
    private static final Set<String> NUMBERING = Set.of("no", "nr", "n", "№", "n°", "numero", "رقم", "sayili", "#");

    /** Later years are told of less often than so many people. */
    private static final int LATEST_YEAR = 2040;

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

    /** "fewer than ten", "nearly ten": of things that are counted, nine at most. */
    static @Nullable Double most(Quantity q, Unit unit) {
        Double max = q.max();
        boolean below = q.qualifier() == Qualifier.LESS_THAN || q.qualifier() == Qualifier.NEARLY;
        boolean counted = unit != Unit.KILOMETRE;
        return max != null && below && counted && max > 1 && max == Math.rint(max) ? Double.valueOf(max - 1) : max;
    }

    static boolean isPeople(Unit unit) {
        return unit == Unit.PERSON || unit == Unit.HOUSEHOLD || unit == Unit.CHILD;
    }

    /** "Report No. 10": a name, not a number. */
    static boolean numbering(List<Token> tokens, Quantity q) {
        int before = q.from() - 1;
        if (before > 0 && (tokens.get(before).is(".") || tokens.get(before).is("°"))) {
            before--;
        }
        return before >= 0 && NUMBERING.contains(tokens.get(before).folded());
    }

    static boolean year(List<Token> tokens, Quantity q) {
        Double value = q.value();
        return q.to() - q.from() == 1
                && value != null
                && value >= 1900
                && value <= LATEST_YEAR
                && tokens.get(q.from()).folded().matches("\\d{4}");
    }
}
