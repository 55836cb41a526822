package org.sanad.retrieval;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Token;

/**
 * Reads the period of a question: "since Wednesday", "on 28 November", "yesterday", "in the last 24 hours". Words such as
 * "now" and "latest" set no limit: they ask for the newest there is.
 */
final class PeriodReader {
    /** The period, and which words told it. */
    record Found(@Nullable LocalDate from, @Nullable LocalDate to, int begin, int end) {
        void spend(boolean[] spent) {
            for (int i = begin; i < end; i++) {
                spent[i] = true;
            }
        }
    }

    private final QuestionLexicon lexicon;

    PeriodReader(QuestionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Found read(List<Token> tokens, LocalDate today) {
        for (int i = 0; i < tokens.size(); i++) {
            Found found = at(tokens, i, today);
            if (found != null) {
                return found;
            }
        }
        return new Found(null, null, 0, 0);
    }

    private @Nullable Found at(List<Token> tokens, int i, LocalDate today) {
        String word = tokens.get(i).folded();
        if (word.equals("yesterday")) {
            return day(tokens, i, i + 1, today.minusDays(1), today);
        }
        if (word.equals("last") || word.equals("past")) {
            return last(tokens, i, today);
        }
        Integer weekday = lexicon.weekdays().get(word);
        if (weekday != null) {
            LocalDate day = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
            return day(tokens, i, i + 1, day, today);
        }
        return date(tokens, i, today);
    }

    /** "last 24 hours", "past three days" with the number in digits, "last week". */
    private static @Nullable Found last(List<Token> tokens, int i, LocalDate today) {
        if (i + 1 < tokens.size() && tokens.get(i + 1).is("week")) {
            return new Found(today.minusDays(7), null, i, i + 2);
        }
        if (i + 2 >= tokens.size() || !tokens.get(i + 1).folded().matches("\\d{1,3}")) {
            return null;
        }
        int count = Integer.parseInt(tokens.get(i + 1).folded());
        String unit = tokens.get(i + 2).folded();
        if (unit.startsWith("hour") || unit.equals("h")) {
            return new Found(today.minusDays((count + 23) / 24), null, i, i + 3);
        }
        return unit.startsWith("day") ? new Found(today.minusDays(count), null, i, i + 3) : null;
    }

    private @Nullable Found date(List<Token> tokens, int i, LocalDate today) {
        if (i + 1 >= tokens.size()) {
            return null;
        }
        Integer month = lexicon.months().get(tokens.get(i + 1).folded());
        Integer day = number(tokens.get(i));
        if (month == null || day == null) {
            month = lexicon.months().get(tokens.get(i).folded());
            day = number(tokens.get(i + 1));
        }
        if (month == null || day == null) {
            return null;
        }
        int end = i + 2;
        int year = today.getYear();
        boolean named = end < tokens.size() && tokens.get(end).folded().matches("(19|20)\\d\\d");
        if (named) {
            year = Integer.parseInt(tokens.get(end).folded());
            end++;
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            LocalDate past = !named && date.isAfter(today) ? date.minusYears(1) : date;
            return day(tokens, i, end, past, today);
        } catch (DateTimeException e) {
            // 31 November is no day: no limit is set by it.
            return null;
        }
    }

    private static Found day(List<Token> tokens, int begin, int end, LocalDate day, LocalDate today) {
        String before = begin > 0 ? tokens.get(begin - 1).folded() : "";
        return switch (before) {
            case "since", "after", "from" -> new Found(day, null, begin, end);
            case "until", "till", "before" -> new Found(null, day, begin, end);
            default -> new Found(day, day.isAfter(today) ? today : day, begin, end);
        };
    }

    private static @Nullable Integer number(Token token) {
        String digits = token.folded().replaceFirst("(st|nd|rd|th)$", "");
        return digits.matches("\\d{1,2}") ? Integer.valueOf(digits) : null;
    }
}
