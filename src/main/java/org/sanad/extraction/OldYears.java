package org.sanad.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.extraction.time.TimeExpression;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.text.Token;

/** Tells history by a bare year close to a happening: "invaded Beirut in 1982". Neighbour: {@link RuleExtractor}. */
final class OldYears {
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d(s|er)?");

    /** A year so near to a word is of the same clause. */
    private static final int REACH = 8;

    /** Of last year or the one before, news may tell. */
    private static final int RECENT = 2;

    private final Reading reading;
    private final int latest;

    OldYears(Reading reading, @Nullable LocalDate published) {
        this.reading = reading;
        this.latest = published == null ? 0 : published.getYear() - RECENT;
    }

    /** Whether a year long past stands beside the trigger, and nothing in the segment names a day of its own. */
    boolean tell(Trigger trigger, Segment segment) {
        List<TimeExpression> times = reading.times();
        boolean dated = times.stream()
                .anyMatch(t -> t.from() >= segment.from()
                        && t.to() <= segment.to()
                        && t.period().dated()
                        && t.period().anchor() != null);
        return latest > 0 && !dated && (year(trigger.from() - 1, segment.from() - 1, -1) || year(trigger.to(), segment.to(), 1));
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
