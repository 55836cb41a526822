package org.sanad.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period.Anchor;
import org.sanad.events.Period.Precision;
import org.sanad.reading.time.TimeTagger.Days;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Dates of the calendar: "29 November", "November 29, 2024", "27–29 November", "in March 2025", "04.03.2025". */
final class CalendarDates {
    /** A month named without a year lies so far ahead at most: later ones were last year's. */
    private static final int MONTHS_AHEAD = 3;

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private final boolean capitals;
    private final boolean monthFirst;
    private final PhraseTable<Integer> months = new PhraseTable<>();
    private final PhraseTable<Integer> weekdays = new PhraseTable<>();
    private final Phrases firstDay;
    private final Phrases yearBehind;
    private final Phrases dayBehind;
    private final Phrases monthLead;
    private final Phrases monthBehind;
    private final List<String> monthEndings;
    private final Phrases between;
    private final Phrases to;

    CalendarDates(TimeLexicon lexicon) {
        capitals = lexicon.capitals();
        monthFirst = lexicon.monthFirst();
        lexicon.months().forEach(months::add);
        lexicon.weekdays().forEach(weekdays::add);
        firstDay = Phrases.of(lexicon.firstDay());
        yearBehind = Phrases.of(lexicon.yearBehind());
        dayBehind = Phrases.of(lexicon.dayBehind());
        monthLead = Phrases.of(lexicon.monthLead());
        monthBehind = Phrases.of(lexicon.monthBehind());
        monthEndings = lexicon.monthEndings();
        between = Phrases.of(lexicon.between());
        to = Phrases.of(lexicon.to());
    }

    private record Month(int number, int end) {}

    private record Year(@Nullable Integer number, int end) {}

    boolean names(List<Token> tokens, int i) {
        return weekdays.at(tokens, i) != null || months.at(tokens, i) != null;
    }

    /** The ISO number of the weekday named at the index, or null. */
    PhraseTable.@Nullable Match<Integer> weekday(List<Token> tokens, int i) {
        boolean small = capitals && i > 0 && !tokens.get(i).capitalised();
        return small ? null : weekdays.at(tokens, i);
    }

    @Nullable
    Days read(List<Token> tokens, int i, @Nullable LocalDate published, boolean ahead) {
        Days numeric = numeric(tokens, i, published);
        if (numeric != null) {
            return numeric;
        }
        int begin = between.at(tokens, i) ? between.end(tokens, i) : i;
        PhraseTable.Match<Integer> weekday = weekday(tokens, begin);
        if (weekday != null) {
            // "Tuesday 4 March", "Tuesday, March 4": the date counts.
            int next =
                    weekday.end() < tokens.size() && tokens.get(weekday.end()).is(",")
                            ? weekday.end() + 1
                            : weekday.end();
            Days dated = next < tokens.size() ? days(tokens, next, published, ahead) : null;
            return dated == null ? null : dated.from(i);
        }
        Days days = begin < tokens.size() ? days(tokens, begin, published, ahead) : null;
        boolean single = days != null && begin > i && Objects.equals(days.start(), days.end());
        // "from 12 June" opens no range: the day is read for itself, behind its "from".
        return days == null || single ? null : withWeekday(tokens, days.from(i));
    }

    /** "4 Mart Salı", "4 March (Tuesday)". */
    private Days withWeekday(List<Token> tokens, Days days) {
        PhraseTable.Match<Integer> behind = days.to() < tokens.size() ? weekday(tokens, days.to()) : null;
        return behind == null ? days : days.to(behind.end());
    }

    private @Nullable Days days(List<Token> tokens, int i, @Nullable LocalDate published, boolean ahead) {
        Integer first = day(tokens, i);
        if (first != null) {
            Month month = month(tokens, dayBehind.at(tokens, i + 1) ? dayBehind.end(tokens, i + 1) : i + 1);
            if (month != null) {
                Year year = year(tokens, month.end);
                return dated(
                        i,
                        year.end,
                        date(year.number, month.number, first, published),
                        date(year.number, month.number, first, published),
                        year);
            }
            return range(tokens, i, first, published);
        }
        Month month = month(tokens, i);
        if (month == null) {
            return null;
        }
        Integer day = monthFirst ? day(tokens, month.end) : null;
        if (day != null) {
            return monthFirst(tokens, i, month, day, published);
        }
        return wholeMonth(tokens, i, month, published, ahead);
    }

    /** "November 29, 2024", "March 3-5". */
    private @Nullable Days monthFirst(List<Token> tokens, int i, Month month, int day, @Nullable LocalDate published) {
        int end = month.end + 1;
        Integer last = end + 1 < tokens.size() && joint(tokens, end) > 0 ? day(tokens, joint(tokens, end)) : null;
        if (last != null && last > day) {
            end = joint(tokens, end) + 1;
        } else {
            last = day;
        }
        Year year = year(tokens, end);
        return dated(
                i,
                year.end,
                date(year.number, month.number, day, published),
                date(year.number, month.number, last, published),
                year);
    }

    /** "27 to 29 November", "between 27 and 29 November", "28 February to 2 March". */
    private @Nullable Days range(List<Token> tokens, int i, int first, @Nullable LocalDate published) {
        int next = joint(tokens, i + 1);
        Integer last = next > 0 ? day(tokens, next) : null;
        Month month = last == null ? null : month(tokens, next + 1);
        if (last == null || month == null || last <= first) {
            return null;
        }
        Year year = year(tokens, month.end);
        return dated(
                i,
                year.end,
                date(year.number, month.number, first, published),
                date(year.number, month.number, last, published),
                year);
    }

    private int joint(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return -1;
        }
        boolean dash = tokens.get(i).is("-") || tokens.get(i).is("–");
        return dash ? i + 1 : to.at(tokens, i) ? to.end(tokens, i) : -1;
    }

    /** "in March", "March 2025": but not the March of "march on the city". */
    private @Nullable Days wholeMonth(
            List<Token> tokens, int i, Month month, @Nullable LocalDate published, boolean ahead) {
        Year year = year(tokens, month.end);
        boolean led = i > 0 && (monthLead.at(tokens, i - 1) || (i > 1 && monthLead.at(tokens, i - 2)));
        boolean behind = monthBehind.at(tokens, month.end);
        String word = tokens.get(month.end - 1).word();
        boolean ended = monthEndings.stream().anyMatch(word::endsWith);
        if (year.number == null && !led && !behind && !ended) {
            return null;
        }
        int end = behind && year.number == null ? monthBehind.end(tokens, month.end) : year.end;
        LocalDate first = date(year.number, month.number, 1, published);
        if (first != null && year.number == null && published != null && first.isAfter(published)) {
            first = ahead ? first : first.minusYears(1);
        }
        LocalDate last = first == null ? null : YearMonth.from(first).atEndOfMonth();
        Anchor anchor = year.number == null && first != null ? Anchor.PUBLICATION_DATE : null;
        return new Days(i, end, first, last, Precision.MONTH, anchor, false);
    }

    private static Days dated(int i, int end, @Nullable LocalDate first, @Nullable LocalDate last, Year year) {
        Anchor anchor = year.number == null && first != null ? Anchor.PUBLICATION_DATE : null;
        boolean whole = first != null && last != null && !last.isBefore(first);
        return new Days(i, end, whole ? first : null, whole ? last : null, Precision.DAY, anchor, false);
    }

    /** "04.03.2025", "04/03/2025", "2025-03-04". */
    private static @Nullable Days numeric(List<Token> tokens, int i, @Nullable LocalDate published) {
        Matcher dotted = DOTTED.matcher(tokens.get(i).folded());
        if (dotted.matches()) {
            LocalDate date = date(number(dotted.group(3)), number(dotted.group(2)), number(dotted.group(1)), published);
            return new Days(i, i + 1, date, date, Precision.DAY, null, false);
        }
        boolean parted = i + 4 < tokens.size()
                && tokens.get(i + 1).folded().equals(tokens.get(i + 3).folded())
                && (tokens.get(i + 1).is("/") || tokens.get(i + 1).is("-"));
        if (!parted) {
            return null;
        }
        String first = tokens.get(i).folded();
        String second = tokens.get(i + 2).folded();
        String third = tokens.get(i + 4).folded();
        if (!second.matches("\\d{1,2}")) {
            return null;
        }
        LocalDate date = null;
        if (first.matches("(19|20)\\d\\d") && third.matches("\\d{1,2}")) {
            date = date(number(first), number(second), number(third), published);
        } else if (first.matches("\\d{1,2}") && third.matches("(19|20)\\d\\d")) {
            date = date(number(third), number(second), number(first), published);
        }
        return date == null ? null : new Days(i, i + 5, date, date, Precision.DAY, null, false);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
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
            return thisYear.isAfter(published.plusMonths(MONTHS_AHEAD)) ? thisYear.minusYears(1) : thisYear;
        } catch (DateTimeException e) {
            // 31 November is no day: the words stay, unresolved.
            return null;
        }
    }

    private @Nullable Month month(List<Token> tokens, int i) {
        if (i >= tokens.size() || (capitals && !tokens.get(i).capitalised())) {
            return null;
        }
        PhraseTable.Match<Integer> match = months.at(tokens, i);
        if (match == null) {
            return null;
        }
        // "آذار/مارس": the same month by its other name.
        int end = match.end();
        boolean twice = end + 1 < tokens.size()
                && (tokens.get(end).is("/") || tokens.get(end).is("("))
                && months.at(tokens, end + 1) != null;
        int close = twice ? end + 2 : end;
        return new Month(
                match.value(),
                twice && close < tokens.size() && tokens.get(close).is(")") ? close + 1 : close);
    }

    private Year year(List<Token> tokens, int i) {
        int at = i;
        if (at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("."))) {
            at++;
        }
        while (yearBehind.at(tokens, at) && yearBehind.end(tokens, at) < tokens.size()) {
            at = yearBehind.end(tokens, at);
        }
        Integer year = at < tokens.size() ? yearNumber(tokens.get(at)) : null;
        if (year == null) {
            return new Year(null, i);
        }
        return new Year(year, yearBehind.at(tokens, at + 1) ? yearBehind.end(tokens, at + 1) : at + 1);
    }

    private static @Nullable Integer yearNumber(Token token) {
        return token.folded().matches("(19|20)\\d\\d") ? Integer.valueOf(token.folded()) : null;
    }

    private @Nullable Integer day(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        if (firstDay.at(tokens, i)) {
            return 1;
        }
        String digits = tokens.get(i).folded().replaceFirst("(st|nd|rd|th)$", "");
        if (tokens.get(i).kind() != Token.Kind.NUMBER || !digits.matches("\\d{1,2}")) {
            return null;
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? day : null;
    }
}
