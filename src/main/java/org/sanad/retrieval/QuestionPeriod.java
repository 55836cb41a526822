package org.sanad.retrieval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period;
import org.sanad.reading.time.TimeExpression;
import org.sanad.reading.time.TimeTagger;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * The days a question asks about, by the same reader that dates reports: relative words count from the day asked from, and
 * look back. Words for this very moment set no limit; words that look ahead set none either, for no report tells of what
 * is to come.
 */
final class QuestionPeriod {
    private final Map<String, TimeTagger> taggers = new HashMap<>();

    QuestionPeriod(List<String> languages) {
        languages.forEach(language -> taggers.put(language, new TimeTagger(language)));
    }

    /**
     * The days found.
     *
     * @param from first day, null for no limit
     * @param to last day, null for no limit
     * @param yearless whether a date is named without its year
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean yearless) {
        /** No limit. */
        static final Days ANY = new Days(null, null, false);
    }

    /**
     * Reads the words of time, and marks them as spent. Words that are spent already are passed over.
     *
     * @param until words before a day that make it the end
     */
    Days read(List<Token> tokens, String language, Phrases until, LocalDate today, boolean[] spent) {
        List<Period> periods = new ArrayList<>();
        TimeTagger tagger = Objects.requireNonNull(taggers.get(language));
        int end = until.first(tokens, 0, tokens.size());
        if (end >= 0) {
            int behind = until.end(tokens, end);
            TimeExpression last = tagger.read(tokens.subList(behind, tokens.size()), today).stream()
                    .findFirst()
                    .orElse(null);
            if (last != null && last.from() <= 1 && last.period().end() != null) {
                Arrays.fill(spent, end, behind + last.to(), true);
                return new Days(null, past(last, tokens.subList(behind, tokens.size())), false);
            }
        }
        boolean yearless = false;
        for (TimeExpression time : tagger.read(tokens, today)) {
            if (!spent[time.from()]) {
                yearless |= calendar(tagger, time, tokens);
                Arrays.fill(spent, time.from(), time.to(), true);
                Period period = inThePast(time, tokens, today);
                if (period != null && period.anchor() != Period.Anchor.DOCUMENT) {
                    periods.add(period);
                }
            }
        }
        for (int i = 0; i < tokens.size() && periods.isEmpty(); i++) {
            LocalDate day = spent[i] ? null : machine(tokens, i, spent);
            if (day != null) {
                periods.add(on(day, day));
            }
        }
        return periods.isEmpty() ? Days.ANY : joined(periods, today, yearless);
    }

    private static @Nullable LocalDate past(TimeExpression time, List<Token> tokens) {
        Period period = time.period();
        return period.end() != null && time.future() && dated(time, tokens)
                ? period.end().minusYears(1)
                : period.end();
    }

    /** A day without its year is the last one that has been; other words that look ahead set no limit. */
    private static @Nullable Period inThePast(TimeExpression time, List<Token> tokens, LocalDate today) {
        Period period = time.period();
        LocalDate start = period.start() == null ? period.end() : period.start();
        LocalDate end = period.end() == null ? period.start() : period.end();
        if (start == null || end == null) {
            return null;
        }
        if (!start.isAfter(today)) {
            return period;
        }
        if (year(time, tokens)) {
            return period;
        }
        return dated(time, tokens) ? on(start.minusYears(1), end.minusYears(1)) : null;
    }

    private static boolean year(TimeExpression time, List<Token> tokens) {
        return tokens.subList(time.from(), time.to()).stream()
                .anyMatch(t -> t.folded().matches("(19|20)\\d\\d.*"));
    }

    /** A day of a month, or a month, without its year. */
    private static boolean calendar(TimeTagger tagger, TimeExpression time, List<Token> tokens) {
        Period period = time.period();
        boolean month = period.precision() == Period.Precision.MONTH;
        boolean named = IntStream.range(time.from(), time.to()).anyMatch(i -> tagger.calendar(tokens, i));
        return named && (month || dated(time, tokens)) && !year(time, tokens);
    }

    private static boolean dated(TimeExpression time, List<Token> tokens) {
        return tokens.subList(time.from(), time.to()).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
    }

    private static Period on(LocalDate start, LocalDate end) {
        return new Period(start, end, Period.Precision.DAY, null, Period.Relation.ON, null, false);
    }

    /** Several times in one question bound the days together: "between Wednesday and Friday". */
    private static Days joined(List<Period> periods, LocalDate today, boolean yearless) {
        LocalDate from = null;
        LocalDate to = null;
        boolean until = false;
        for (Period period : periods) {
            LocalDate start = period.start() == null ? period.end() : period.start();
            LocalDate end = period.end() == null ? period.start() : period.end();
            boolean open = period.relation() == Period.Relation.SINCE || period.relation() == Period.Relation.AFTER;
            from = from == null || (start != null && start.isBefore(from)) ? start : from;
            // What is open ends with another day of the question, if any: "from 27 to 29 November".
            to = !open && (to == null || (end != null && end.isAfter(to))) ? end : to;
            until |= period.relation() == Period.Relation.UNTIL || period.relation() == Period.Relation.BEFORE;
        }
        if (today.equals(from) && today.equals(to)) {
            // Of today there may be no report yet: the newest is wanted, and its age is told.
            return Days.ANY;
        }
        boolean upToNow = from != null && from.isBefore(today) && today.equals(to);
        return new Days(until && periods.size() == 1 ? null : from, upToNow ? null : to, yearless);
    }

    /** "2024-11-28". */
    private static @Nullable LocalDate machine(List<Token> tokens, int i, boolean[] spent) {
        StringBuilder words = new StringBuilder();
        for (int end = i; end < Math.min(tokens.size(), i + 5); end++) {
            words.append(tokens.get(end).folded());
            if (words.length() == 10 && words.toString().matches("\\d{4}-\\d\\d-\\d\\d")) {
                try {
                    LocalDate day = LocalDate.parse(words);
                    Arrays.fill(spent, i, end + 1, true);
                    return day;
                } catch (DateTimeException e) {
                    // No such day: no limit is set by it.
                    return null;
                }
            }
        }
        return null;
    }
}
