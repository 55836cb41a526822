package org.sanad.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.reading.time.TimeExpression;
import org.sanad.text.Token;

/** Tells what is history beside the news: by a date long past, or a bare year close to a happening: "invaded Beirut in 1982". */
final class History {
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d(s|er)?");

    /** A year so near to a word is of the same clause. */
    private static final int REACH = 8;

    /** Of last year or the one before, news may tell. */
    private static final int RECENT = 2;

    /** A date so many days back is no news. */
    private static final int RECENT_DAYS = 200;

    private final Reading reading;
    private final int latest;
    private final @Nullable LocalDate recent;

    History(Reading reading, @Nullable LocalDate published) {
        this.reading = reading;
        this.recent = published == null ? null : published.minusDays(RECENT_DAYS);
        this.latest = published == null ? 0 : published.getYear() - RECENT;
    }

    /** Whether all that the words of a segment date, year and all, lies far back. */
    boolean all(Segment segment) {
        List<TimeExpression> own = reading.times().stream()
                .filter(t -> t.from() >= segment.from() && t.to() <= segment.to())
                .toList();
        return recent != null
                && !own.isEmpty()
                && own.stream()
                        .map(TimeExpression::period)
                        .allMatch(p -> !p.ongoing()
                                && p.anchor() == null
                                && p.end() != null
                                && p.end().isBefore(recent));
    }

    /** Whether a year long past stands beside the trigger, and nothing in the segment names a day of its own. */
    boolean tells(Trigger trigger, Segment segment) {
        List<TimeExpression> times = reading.times();
        boolean dated = times.stream()
                .anyMatch(t -> t.from() >= segment.from()
                        && t.to() <= segment.to()
                        && t.period().dated()
                        && t.period().anchor() != null);
        // "the agreement reached in 2019": what is said of it is said now.
        boolean said = trigger.type().group() == EventGroup.DIPLOMACY || trigger.type() == EventType.AGREEMENT;
        return latest > 0
                && !said
                && !dated
                && (year(trigger.from() - 1, segment.from() - 1, -1) || year(trigger.to(), segment.to(), 1));
    }

    private boolean year(int from, int end, int step) {
        List<Token> tokens = reading.tokens();
        for (int i = from; i != end && Math.abs(i - from) < REACH && i >= 0 && i < tokens.size(); i += step) {
            Token token = tokens.get(i);
            if (token.is(",") || token.is(";") || token.is("،")) {
                return false;
            }
            if (YEAR.matcher(token.folded()).matches() && old(token) && !counted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean old(Token token) {
        return Integer.parseInt(token.folded().substring(0, 4)) <= latest;
    }

    /** "2019 families": a number of something. */
    private boolean counted(int i) {
        return reading.figures().stream().anyMatch(f -> f.from() <= i && i < f.to());
    }
}
