package org.sanad.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period;
import org.sanad.events.Period.Anchor;
import org.sanad.events.Period.Precision;
import org.sanad.events.Period.Relation;
import org.sanad.reading.Lexicons;
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
    private static final int NIGHT_REACH = 3;

    private final CalendarDates dates;
    private final RelativeDays relative;
    private final Phrases since;
    private final Phrases from;
    private final Phrases sinceBehind;
    private final Phrases behindDay;
    private final Phrases untilBehind;
    private final Phrases lead;
    private final Phrases sameDay;
    private final Phrases future;
    private final Phrases futureBehind;
    private final Phrases nightTo;
    private final Phrases until;
    private final Phrases partOfDay;

    /** The tagger of a language that has a lexicon. */
    public TimeTagger(String language) {
        TimeLexicon lexicon = Lexicons.read("reading/time/" + language + ".yaml", TimeLexicon.class);
        dates = new CalendarDates(lexicon);
        relative = new RelativeDays(lexicon, dates);
        since = Phrases.of(lexicon.since());
        from = Phrases.of(lexicon.from());
        sinceBehind = Phrases.of(lexicon.sinceBehind());
        behindDay = Phrases.of(lexicon.behindDay());
        untilBehind = Phrases.of(lexicon.untilBehind());
        lead = Phrases.of(lexicon.lead());
        sameDay = Phrases.of(lexicon.sameDay());
        future = Phrases.of(lexicon.future());
        futureBehind = Phrases.of(lexicon.futureBehind());
        nightTo = Phrases.of(lexicon.nightTo());
        until = Phrases.of(lexicon.until());
        partOfDay = Phrases.of(lexicon.partOfDay());
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

        /** From these days to others, as one stretch. */
        Days until(Days last, @Nullable LocalDate first) {
            return new Days(from, last.to, first, last.end, precision, anchor, ahead || last.ahead);
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
        return read(tokens, published, null);
    }

    /**
     * The same for a sentence of a text.
     *
     * @param carried the day that the text named last, for "the next day"; null when none
     */
    public List<TimeExpression> read(List<Token> tokens, @Nullable LocalDate published, @Nullable LocalDate carried) {
        List<TimeExpression> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (belongs(tokens, i, free, published)) {
                i = partOfDay.end(tokens, i) - 1;
                continue;
            }
            if (sameDay.at(tokens, i)) {
                i = sameDay.end(tokens, i) - 1;
                continue;
            }
            boolean ahead = looksAhead(tokens, i);
            Days days = dates.read(tokens, i, published, ahead);
            days = days == null ? relative.read(tokens, i, published, carried, ahead) : days;
            if (days != null && until.at(tokens, days.from() - 1)) {
                i = days.to() - 1;
                continue;
            }
            if (days != null) {
                days = upTo(tokens, ahead ? next(days, published) : days, free);
                TimeExpression expression = expression(tokens, days, published, ahead, free);
                found.add(expression);
                free = expression.to();
                i = expression.to() - 1;
            }
        }
        return found;
    }

    /** "вночі 12 червня", "12 червня вранці": no time of its own beside a day. */
    private boolean belongs(List<Token> tokens, int i, int free, @Nullable LocalDate published) {
        int end = partOfDay.at(tokens, i) ? partOfDay.end(tokens, i) : -1;
        if (end < 0 || end >= tokens.size()) {
            return end > 0 && free == i && i > 0;
        }
        int next = end + 1 < tokens.size() && lead.at(tokens, end) ? end + 1 : end;
        boolean before = free == i && i > 0;
        return before
                || nightTo.at(tokens, i)
                || dates.read(tokens, next, published, false) != null
                || relative.read(tokens, next, published, null, false) != null;
    }

    /** "планують у червні": a month without a year that lies ahead is the next one. */
    private static Days next(Days days, @Nullable LocalDate published) {
        LocalDate start = days.start();
        LocalDate end = days.end();
        if (start == null || end == null || published == null) {
            return days;
        }
        boolean gone = days.precision() == Precision.MONTH && days.anchor() != null && end.isBefore(published);
        return gone
                ? new Days(
                        days.from(),
                        days.to(),
                        start.plusYears(1),
                        end.plusYears(1),
                        Precision.MONTH,
                        days.anchor(),
                        true)
                : days;
    }

    /** "в ніч на 12 червня": from the day before. */
    private Days upTo(List<Token> tokens, Days days, int free) {
        LocalDate start = days.start();
        for (int i = Math.max(free, days.from() - NIGHT_REACH); i < days.from(); i++) {
            if (nightTo.at(tokens, i) && nightTo.end(tokens, i) == days.from()) {
                LocalDate eve = start == null ? null : start.minusDays(1);
                return new Days(i, days.to(), eve, days.end(), days.precision(), days.anchor(), days.ahead());
            }
        }
        return days;
    }

    private TimeExpression expression(
            List<Token> tokens, Days days, @Nullable LocalDate published, boolean ahead, int free) {
        int opened = opened(tokens, days.from(), free);
        // "21 Mart akşamından itibaren".
        int after = behindDay.at(tokens, days.to()) ? behindDay.end(tokens, days.to()) : days.to();
        int behind = sinceBehind.at(tokens, after) ? sinceBehind.end(tokens, after) : -1;
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
        if (published != null && later && untilBehind.at(tokens, end)) {
            int close = untilBehind.end(tokens, end);
            String until = Tokens.words(tokens, begin, close);
            Period period =
                    new Period(published, days.end(), days.precision(), until, Relation.UNTIL, days.anchor(), false);
            return new TimeExpression(begin, close, period, future);
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
