package org.sanad.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period;
import org.sanad.events.Period.Anchor;
import org.sanad.events.Period.Precision;
import org.sanad.events.Period.Relation;
import org.sanad.extraction.Lexicons;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads words of time against the day of publication, biased to the past as news is: a bare weekday with a past verb is
 * the latest such day not after publication. Without a day of publication nothing relative is resolved; the words are
 * kept. A bare year is no time of an event: news names years to compare ("since 2016", "the 2019 agreement").
 */
public final class TimeTagger {
    private final TimeLexicon lexicon;

    /** The tagger of a language that has a lexicon. */
    public TimeTagger(String language) {
        lexicon = Lexicons.read("time/" + language + ".yaml", TimeLexicon.class);
    }

    /**
     * The times named in a sentence, in order.
     *
     * @param published the day of publication where the outlet is, null when unknown
     */
    public List<TimeExpression> read(List<Token> tokens, @Nullable LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            TimeExpression expression = at(tokens, i, published);
            if (expression != null) {
                found.add(expression);
                i = expression.to() - 1;
            }
        }
        return found;
    }

    private @Nullable TimeExpression at(List<Token> tokens, int i, @Nullable LocalDate published) {
        TimeExpression date = fullDate(tokens, i, published);
        if (date != null) {
            return date;
        }
        Token token = tokens.get(i);
        if (lexicon.weekdays().containsKey(token.folded()) && (token.capitalised() || i == 0)) {
            return weekday(tokens, i, published);
        }
        return relative(tokens, i, published);
    }

    /** "29 November", "November 29, 2024", "29 Nov. 2024", "between 27 and 29 November", "2024-11-29". */
    private @Nullable TimeExpression fullDate(List<Token> tokens, int i, @Nullable LocalDate published) {
        Integer day = dayNumber(tokens, i);
        Integer month = month(tokens, i + 1);
        int end = i + 2;
        if (day == null || month == null) {
            month = month(tokens, i);
            day = dayNumber(tokens, i + 1);
            if (month == null || day == null || !tokens.get(i).capitalised()) {
                return null;
            }
        }
        Integer year = null;
        int next = end < tokens.size()
                        && (tokens.get(end).is(",") || tokens.get(end).is("."))
                ? end + 1
                : end;
        Integer named = next < tokens.size() ? year(tokens.get(next)) : null;
        if (named != null) {
            year = named;
            end = next + 1;
        }
        LocalDate date = date(year, month, day, published);
        Anchor anchor = year == null && date != null ? Anchor.PUBLICATION_DATE : null;
        return expression(tokens, i, end, date, published, anchor);
    }

    private static @Nullable LocalDate date(@Nullable Integer year, int month, int day, @Nullable LocalDate published) {
        try {
            if (year != null) {
                return LocalDate.of(year, month, day);
            }
            if (published == null) {
                return null;
            }
            LocalDate thisYear = LocalDate.of(published.getYear(), month, day);
            // A date a little ahead is a plan; far ahead it was last year's.
            return thisYear.isAfter(published.plusMonths(3)) ? thisYear.minusYears(1) : thisYear;
        } catch (DateTimeException e) {
            // 31 November is no day: the words stay, unresolved.
            return null;
        }
    }

    private TimeExpression weekday(List<Token> tokens, int i, @Nullable LocalDate published) {
        DayOfWeek day =
                DayOfWeek.of(lexicon.weekdays().getOrDefault(tokens.get(i).folded(), 1));
        boolean ahead = looksAhead(tokens, i);
        LocalDate date = null;
        if (published != null) {
            boolean last = i > 0 && tokens.get(i - 1).is("last");
            date = published.with(
                    ahead
                            ? TemporalAdjusters.next(day)
                            : last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        }
        return expression(tokens, i, i + 1, date, published, date == null ? null : Anchor.PUBLICATION_DATE, ahead);
    }

    private @Nullable TimeExpression relative(List<Token> tokens, int i, @Nullable LocalDate published) {
        String word = tokens.get(i).folded();
        Integer back = switch (word) {
            case "yesterday" -> 1;
            case "today", "tonight" -> 0;
            case "tomorrow" -> -1;
            default -> null;
        };
        int end = i + 1;
        if (back == null) {
            Integer count = count(tokens.get(i));
            boolean days = i + 2 < tokens.size()
                    && (tokens.get(i + 1).is("days") || tokens.get(i + 1).is("day"))
                    && lexicon.ago().contains(tokens.get(i + 2).folded());
            if (count != null && days) {
                back = count;
                end = i + 3;
            }
        }
        if (word.equals("overnight")) {
            Period night = published == null
                    ? unresolved(word)
                    : new Period(
                            published.minusDays(1),
                            published,
                            Precision.DAY,
                            tokens.get(i).word(),
                            Relation.DURING,
                            Anchor.PUBLICATION_DATE,
                            false);
            return new TimeExpression(i, end, night, false);
        }
        if (back == null) {
            return null;
        }
        LocalDate date = published == null ? null : published.minusDays(back);
        return expression(tokens, i, end, date, published, date == null ? null : Anchor.PUBLICATION_DATE, back < 0);
    }

    private TimeExpression expression(
            List<Token> tokens,
            int i,
            int end,
            @Nullable LocalDate date,
            @Nullable LocalDate published,
            @Nullable Anchor anchor) {
        boolean ahead = date != null && published != null && date.isAfter(published);
        return expression(tokens, i, end, date, published, anchor, ahead);
    }

    private TimeExpression expression(
            List<Token> tokens,
            int i,
            int end,
            @Nullable LocalDate date,
            @Nullable LocalDate published,
            @Nullable Anchor anchor,
            boolean future) {
        boolean since = opens(tokens, i);
        boolean led = i > 0 && (tokens.get(i - 1).is("on") || tokens.get(i - 1).is("last"));
        int from = since || led ? i - 1 : i;
        String words = Tokens.words(tokens, from, end);
        if (date == null) {
            Relation relation = since ? Relation.SINCE : Relation.ON;
            return new TimeExpression(
                    from, end, new Period(null, null, Precision.UNKNOWN, words, relation, null, since), future);
        }
        if (since && published != null && !date.isAfter(published)) {
            return new TimeExpression(
                    from, end, new Period(date, published, Precision.DAY, words, Relation.SINCE, anchor, true), future);
        }
        return new TimeExpression(
                from, end, new Period(date, date, Precision.DAY, words, Relation.ON, anchor, false), future);
    }

    /** Whether "since" stands before, also at the head of "since fighting began on Wednesday". */
    private boolean opens(List<Token> tokens, int i) {
        if (i > 0 && lexicon.since().contains(tokens.get(i - 1).folded())) {
            return true;
        }
        for (int back = i - 1; back >= 0 && back >= i - 6; back--) {
            if (tokens.get(back).kind() == Token.Kind.MARK) {
                return false;
            }
            if (tokens.get(back).is("since")) {
                return true;
            }
        }
        return false;
    }

    private boolean looksAhead(List<Token> tokens, int i) {
        for (int back = i - 1;
                back >= 0 && !tokens.get(back).is(",") && !tokens.get(back).is(";");
                back--) {
            if (lexicon.future().contains(tokens.get(back).folded())) {
                return true;
            }
        }
        return false;
    }

    private static Period unresolved(String words) {
        return new Period(null, null, Precision.UNKNOWN, words, Relation.ON, null, false);
    }

    private @Nullable Integer month(List<Token> tokens, int i) {
        return i < tokens.size() ? lexicon.months().get(tokens.get(i).folded()) : null;
    }

    private static @Nullable Integer dayNumber(List<Token> tokens, int i) {
        if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
            return null;
        }
        String digits = tokens.get(i).folded().replaceFirst("(st|nd|rd|th)$", "");
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? day : null;
    }

    private static @Nullable Integer year(Token token) {
        String digits = token.folded();
        boolean four = digits.length() == 4 && digits.chars().allMatch(Character::isDigit);
        return four && (digits.startsWith("19") || digits.startsWith("20")) ? Integer.valueOf(digits) : null;
    }

    private @Nullable Integer count(Token token) {
        String digits = token.folded();
        if (token.kind() == Token.Kind.NUMBER
                && digits.length() <= 3
                && digits.chars().allMatch(Character::isDigit)) {
            return Integer.valueOf(digits);
        }
        return lexicon.words().get(digits);
    }
}
