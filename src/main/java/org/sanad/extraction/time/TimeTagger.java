package org.sanad.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period;
import org.sanad.events.Period.Anchor;
import org.sanad.events.Period.Precision;
import org.sanad.events.Period.Relation;
import org.sanad.extraction.Lexicons;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads words of time against the day of publication, biased to the past as news is: a bare weekday with a past verb is
 * the latest such day not after publication. Without a day of publication nothing relative is resolved; the words are
 * kept. A bare year is no time of an event: news names years to compare ("since 2016", "the 2019 agreement").
 */
public final class TimeTagger {
    private static final int SINCE_REACH = 6;
    private static final int LEAD_REACH = 2;

    /** A bare month with a verb that looks ahead may lie so far. */
    private static final int MONTHS_PLANNED = 11;

    private final CalendarDates dates;
    private final RelativeDays relative;
    private final Phrases since;
    private final Phrases from;
    private final Phrases sinceBehind;
    private final Phrases lead;
    private final Phrases future;
    private final Phrases futureBehind;

    /** The tagger of a language that has a lexicon. */
    public TimeTagger(String language) {
        TimeLexicon lexicon = Lexicons.read("time/" + language + ".yaml", TimeLexicon.class);
        dates = new CalendarDates(lexicon);
        relative = new RelativeDays(lexicon, dates);
        since = Phrases.of(lexicon.since());
        from = Phrases.of(lexicon.from());
        sinceBehind = Phrases.of(lexicon.sinceBehind());
        lead = Phrases.of(lexicon.lead());
        future = Phrases.of(lexicon.future());
        futureBehind = Phrases.of(lexicon.futureBehind());
    }

    /**
     * Days named by words.
     *
     * @param from index of the first token
     * @param to index behind the last
     * @param start first day, null when the words cannot be resolved
     * @param end last day, null when they cannot
     * @param ahead whether they say of themselves that they look ahead (tomorrow)
     */
    record Days(
            int from,
            int to,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Precision precision,
            @Nullable Anchor anchor,
            boolean ahead) {
        Days from(int other) {
            return new Days(other, to, start, end, precision, anchor, ahead);
        }

        Days to(int other) {
            return new Days(from, other, start, end, precision, anchor, ahead);
        }
    }

    /** Whether a word names a weekday or a month, and so no place. */
    public boolean calendar(List<Token> tokens, int i) {
        return dates.names(tokens, i);
    }

    /**
     * The times named in a sentence, in order.
     *
     * @param published the day of publication where the outlet is, null when unknown
     */
    public List<TimeExpression> read(List<Token> tokens, @Nullable LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean ahead = looksAhead(tokens, i);
            Days days = monthAhead(dates.read(tokens, i, published), published, ahead);
            days = days == null ? relative.read(tokens, i, published, ahead) : days;
            if (days != null) {
                TimeExpression expression = expression(tokens, days, published, ahead, free);
                found.add(expression);
                free = expression.to();
                i = expression.to() - 1;
            }
        }
        return found;
    }

    /** "will be cut in June": the next June, where a bare month is else the last one. */
    private static @Nullable Days monthAhead(@Nullable Days days, @Nullable LocalDate published, boolean ahead) {
        boolean month = days != null && days.precision() == Precision.MONTH && days.anchor() != null;
        LocalDate start = days == null ? null : days.start();
        if (days == null || !ahead || !month || start == null || published == null) {
            return days;
        }
        LocalDate next = start.plusYears(1);
        boolean soon = start.isBefore(published.withDayOfMonth(1))
                && next.isBefore(published.plusMonths(MONTHS_PLANNED));
        LocalDate last = next.withDayOfMonth(next.lengthOfMonth());
        return soon ? new Days(days.from(), days.to(), next, last, Precision.MONTH, days.anchor(), true) : days;
    }

    private TimeExpression expression(
            List<Token> tokens, Days days, @Nullable LocalDate published, boolean ahead, int free) {
        int opened = opened(tokens, days.from(), free);
        int behind = sinceBehind.at(tokens, days.to()) ? sinceBehind.end(tokens, days.to()) : -1;
        boolean ongoing = opened >= 0 || behind > 0;
        int begin = opened >= 0 && days.from() - opened <= LEAD_REACH ? opened : led(tokens, days.from(), free);
        int end = behind > 0 ? behind : days.to();
        String words = Tokens.words(tokens, begin, end);
        LocalDate start = days.start();
        boolean later = start != null && published != null && start.isAfter(published);
        boolean future = days.ahead() || later || (ahead && !ongoing && days.anchor() != null && later);
        if (start == null) {
            Relation relation = ongoing ? Relation.SINCE : Relation.ON;
            Period period = new Period(null, null, Precision.UNKNOWN, words, relation, null, ongoing);
            return new TimeExpression(begin, end, period, future);
        }
        if (ongoing && published != null && !start.isAfter(published)) {
            Period period = new Period(start, published, days.precision(), words, Relation.SINCE, days.anchor(), true);
            return new TimeExpression(begin, end, period, future);
        }
        boolean several = !start.equals(days.end());
        Relation relation = several ? Relation.DURING : Relation.ON;
        Period period = new Period(start, days.end(), days.precision(), words, relation, days.anchor(), false);
        return new TimeExpression(begin, end, period, future);
    }

    /** Where "since" stands before, also at the head of "since fighting began on Wednesday"; or -1. */
    private int opened(List<Token> tokens, int i, int free) {
        int adjacent = led(tokens, i, free) - 1;
        for (int at = adjacent; at >= Math.max(free, adjacent - 1); at--) {
            if (from.at(tokens, at) && from.end(tokens, at) == adjacent + 1) {
                return at;
            }
        }
        for (int back = i - 1; back >= Math.max(free, i - SINCE_REACH); back--) {
            if (tokens.get(back).kind() == Token.Kind.MARK) {
                return -1;
            }
            if (since.at(tokens, back)) {
                return back;
            }
        }
        return -1;
    }

    private int led(List<Token> tokens, int i, int free) {
        int first = i;
        while (first > free && i - first < LEAD_REACH && lead.at(tokens, first - 1)) {
            first--;
        }
        return first;
    }

    private boolean looksAhead(List<Token> tokens, int i) {
        for (int back = i - 1; back >= 0 && !pause(tokens.get(back)); back--) {
            if (future.at(tokens, back)) {
                return true;
            }
        }
        for (int next = i + 1; !futureBehind.isEmpty() && next < tokens.size() && !pause(tokens.get(next)); next++) {
            if (futureBehind.at(tokens, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pause(Token token) {
        return token.is(",") || token.is(";") || token.is("،") || token.is("؛");
    }
}
