package org.sanad.retrieval;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Token;

/**
 * Reads the period of a question: "since Wednesday", "between 27 and 29 November", "yesterday", "in the last 24 hours". Words such
 * as "now", "today" and "latest" set no limit: they ask for the newest there is, and the answer tells its age.
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

    private static final List<String> COUNTS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> JOINTS = Set.of("and", "to", "until", "till", "-", "–");

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
        if (word.equals("last") || word.equals("past")) {
            return last(tokens, i, today);
        }
        String before = i > 0 ? tokens.get(i - 1).folded() : "";
        if (before.equals("between") || before.equals("from")) {
            Found span = span(tokens, i, today);
            if (span != null) {
                return span;
            }
        }
        Day day = day(tokens, i, today);
        if (day == null) {
            return null;
        }
        return switch (before) {
            case "since", "after", "from" -> new Found(day.date, null, i, day.end);
            case "until", "till", "before" -> new Found(null, day.date, i, day.end);
            default -> new Found(day.date, day.date, i, day.end);
        };
    }

    /** "last 24 hours", "past three days", "last week". */
    private static @Nullable Found last(List<Token> tokens, int i, LocalDate today) {
        if (i + 1 < tokens.size() && tokens.get(i + 1).is("week")) {
            return new Found(today.minusDays(7), null, i, i + 2);
        }
        Integer count = i + 2 < tokens.size() ? count(tokens.get(i + 1).folded()) : null;
        if (count == null) {
            return null;
        }
        String unit = tokens.get(i + 2).folded();
        if (unit.startsWith("hour") || unit.equals("h")) {
            return new Found(today.minusDays((count + 23) / 24), null, i, i + 3);
        }
        if (unit.startsWith("week")) {
            return new Found(today.minusWeeks(count), null, i, i + 3);
        }
        return unit.startsWith("day") ? new Found(today.minusDays(count), null, i, i + 3) : null;
    }

    private static @Nullable Integer count(String word) {
        if (word.matches("\\d{1,3}")) {
            return Integer.valueOf(word);
        }
        int counted = COUNTS.indexOf(word);
        return counted < 0 ? null : counted;
    }

    /** "27 November and 29 November", "27 and 29 November", "Wednesday to Friday", behind "between" or "from". */
    private @Nullable Found span(List<Token> tokens, int i, LocalDate today) {
        Day first = day(tokens, i, today);
        Integer alone = first == null ? number(tokens.get(i)) : null;
        int joint = first == null ? i + 1 : first.end;
        if ((first == null && alone == null)
                || joint + 1 >= tokens.size()
                || !JOINTS.contains(tokens.get(joint).folded())) {
            return null;
        }
        Day second = day(tokens, joint + 1, today);
        if (second == null) {
            return null;
        }
        if (first != null) {
            // Read each by itself, the last Friday may lie before the last Wednesday.
            LocalDate from = first.date.isAfter(second.date) ? first.date.minusWeeks(1) : first.date;
            return from.isAfter(second.date) ? null : new Found(from, second.date, i, second.end);
        }
        if (alone == null || alone < 1 || alone > second.date.getDayOfMonth()) {
            return null;
        }
        return new Found(second.date.withDayOfMonth(alone), second.date, i, second.end);
    }

    private record Day(LocalDate date, int end) {}

    private @Nullable Day day(List<Token> tokens, int i, LocalDate today) {
        String word = tokens.get(i).folded();
        if (word.equals("yesterday")) {
            return new Day(today.minusDays(1), i + 1);
        }
        Integer weekday = lexicon.weekdays().get(word);
        if (weekday != null) {
            return new Day(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))), i + 1);
        }
        Day machine = machine(tokens, i);
        return machine == null ? date(tokens, i, today) : machine;
    }

    /** "2024-11-28". */
    private static @Nullable Day machine(List<Token> tokens, int i) {
        StringBuilder words = new StringBuilder();
        for (int end = i; end < Math.min(tokens.size(), i + 5); end++) {
            words.append(tokens.get(end).folded());
            if (words.length() == 10 && words.toString().matches("\\d{4}-\\d\\d-\\d\\d")) {
                try {
                    return new Day(LocalDate.parse(words), end + 1);
                } catch (DateTimeException e) {
                    // No such day: no limit is set by it.
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable Day date(List<Token> tokens, int i, LocalDate today) {
        int next = i + 1 < tokens.size() && tokens.get(i + 1).is("of") ? i + 2 : i + 1;
        if (next >= tokens.size()) {
            return null;
        }
        Integer month = lexicon.months().get(tokens.get(next).folded());
        Integer day = number(tokens.get(i));
        if (month == null || day == null) {
            month = lexicon.months().get(tokens.get(i).folded());
            day = number(tokens.get(next));
        }
        if (month == null || day == null) {
            return null;
        }
        int end = next + 1;
        int comma = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
        boolean named = comma < tokens.size() && tokens.get(comma).folded().matches("(19|20)\\d\\d");
        int year = named ? Integer.parseInt(tokens.get(comma).folded()) : today.getYear();
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new Day(!named && date.isAfter(today) ? date.minusYears(1) : date, named ? comma + 1 : end);
        } catch (DateTimeException e) {
            // 31 November is no day: no limit is set by it.
            return null;
        }
    }

    private static @Nullable Integer number(Token token) {
        String digits = token.folded().replaceFirst("(st|nd|rd|th)$", "");
        return digits.matches("\\d{1,2}") ? Integer.valueOf(digits) : null;
    }
}
