package org.sanad.reading.time;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

/**
 * Words of time of one language, all patterns of {@link org.sanad.text.Phrase}. A field that a language has no use for is
 * left out of its file.
 *
 * @param capitals whether weekdays and months are only met with a capital letter
 * @param monthFirst whether a month may stand before its day: March 4
 * @param weekdays ISO number of the day (Monday 1) by name
 * @param months number of the month by name
 * @param firstDay words for the first of a month other than 1: 1er
 * @param yearBehind words between or behind month and year that belong to the date: року
 * @param dayBehind words between day and month: the 28th of November
 * @param lead words before a time that belong to it: on, le, يوم
 * @param behindDay words behind a weekday that belong to it: günü
 * @param monthLead words before a month that make it a time of its own: in March
 * @param monthBehind words behind a month that do: Mart ayında
 * @param future verbs and helpers before a time that put it ahead
 * @param futureBehind those behind it, for languages whose verb closes the clause
 * @param since words that open a period still going on, also some words before the time: since the fighting began on
 * @param from words that do so only right before it
 * @param sinceBehind words behind the time that do: bu yana
 * @param untilBehind words behind the time that make it an end: kadar
 * @param monthEndings endings of a month's name that make it a time of its own: Mart'ta
 * @param last words before a weekday that mean one before the day of publication
 * @param lastBehind those behind it
 * @param between words that open a range of days
 * @param to words between the days of a range
 * @param and those of them that also join two separate days: Monday and Wednesday
 * @param daysBack phrases by days before publication; negative ahead
 * @param daysAfter phrases by days after the day that the text named last: the next day
 * @param overnight words for the night before
 * @param agoBefore words before a count of units: il y a
 * @param agoBehind words behind it: ago
 * @param pastBefore words before a count of units up to now: in the past three days
 * @param pastBehind words behind it
 * @param units words of {@link Step}s
 * @param spans phrases of {@link Span}s
 * @param nightTo words before a day that mean the night up to it: в ніч на
 * @param until words before a day that only end what happens: до п'ятниці
 * @param partOfDay words that belong to a day named beside them, and are times of their own otherwise
 * @param sameDay phrases that mean the day spoken of, whatever words of today they hold: the same day
 * @param counted units that say their number themselves: يومين
 * @param words small numbers written out
 */
record TimeLexicon(
        boolean capitals,
        boolean monthFirst,
        Map<String, Integer> weekdays,
        Map<String, Integer> months,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> firstDay,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> yearBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> dayBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> lead,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> behindDay,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> monthLead,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> monthBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> future,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> futureBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> since,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> from,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> sinceBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> untilBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> monthEndings,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> last,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> lastBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> between,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> to,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> and,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> daysBack,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> daysAfter,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> overnight,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> agoBefore,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> agoBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> pastBefore,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> pastBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> sameDay,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> counted,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Step, List<String>> units,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Span, List<String>> spans,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> words,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> nightTo,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> until,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partOfDay) {

    /** What is counted back. */
    enum Step {
        HOUR,
        DAY,
        WEEK,
        MONTH
    }

    /** A stretch of days that one phrase names, against the day of publication. */
    enum Span {
        THIS_WEEK,
        LAST_WEEK,
        NEXT_WEEK,
        PAST_WEEK,
        THIS_MONTH,
        LAST_MONTH,
        WEEKEND,
        COMING_DAYS
    }
}
