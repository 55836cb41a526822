package org.sanad.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period.Anchor;
import org.sanad.events.Period.Precision;
import org.sanad.reading.time.TimeLexicon.Span;
import org.sanad.reading.time.TimeLexicon.Step;
import org.sanad.reading.time.TimeTagger.Days;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Days counted from the day of publication: weekdays, yesterday, three days ago, overnight, last week. */
final class RelativeDays {
    private static final int LONGEST_COUNT = 120;
    private static final int HOURS_A_DAY = 24;

    private final CalendarDates dates;
    private final PhraseTable<Integer> daysBack = new PhraseTable<>();
    private final PhraseTable<Integer> words = new PhraseTable<>();
    private final PhraseTable<Step> units = new PhraseTable<>();
    private final PhraseTable<Integer> counted = new PhraseTable<>();
    private final PhraseTable<Span> spans = new PhraseTable<>();
    private final Phrases overnight;
    private final Phrases agoBefore;
    private final Phrases agoBehind;
    private final Phrases pastBefore;
    private final Phrases pastBehind;
    private final Phrases last;
    private final Phrases lastBehind;
    private final Phrases behindDay;
    private final Phrases between;
    private final Phrases to;
    private final Phrases and;
    private final PhraseTable<Integer> daysAfter = new PhraseTable<>();

    RelativeDays(TimeLexicon lexicon, CalendarDates dates) {
        this.dates = dates;
        lexicon.daysBack().forEach(daysBack::add);
        lexicon.words().forEach(words::add);
        lexicon.counted().forEach(counted::add);
        lexicon.units().forEach((step, phrases) -> phrases.forEach(p -> units.add(p, step)));
        lexicon.spans().forEach((span, phrases) -> phrases.forEach(p -> spans.add(p, span)));
        overnight = Phrases.of(lexicon.overnight());
        agoBefore = Phrases.of(lexicon.agoBefore());
        agoBehind = Phrases.of(lexicon.agoBehind());
        pastBefore = Phrases.of(lexicon.pastBefore());
        pastBehind = Phrases.of(lexicon.pastBehind());
        last = Phrases.of(lexicon.last());
        lastBehind = Phrases.of(lexicon.lastBehind());
        behindDay = Phrases.of(lexicon.behindDay());
        between = Phrases.of(lexicon.between());
        to = Phrases.of(lexicon.to());
        and = Phrases.of(lexicon.and());
        lexicon.daysAfter().forEach(daysAfter::add);
    }

    /**
     * The days named at an index, or null.
     *
     * @param named the day that the text named last, null when none
     * @param ahead whether the clause looks ahead, so that a weekday is the next one
     */
    @Nullable
    Days read(List<Token> tokens, int i, @Nullable LocalDate published, @Nullable LocalDate named, boolean ahead) {
        PhraseTable.Match<Integer> after = daysAfter.at(tokens, i);
        if (after != null) {
            if (named == null) {
                return null;
            }
            LocalDate day = named.plusDays(after.value());
            return new Days(i, after.end(), day, day, Precision.DAY, Anchor.PRIOR_SENTENCE, false);
        }
        if (overnight.at(tokens, i)) {
            int end = overnight.end(tokens, i);
            Days between = end < tokens.size() ? twoDays(tokens, end, published) : null;
            LocalDate before = published == null ? null : published.minusDays(1);
            return between == null ? days(i, end, before, published, Precision.DAY) : between.from(i);
        }
        PhraseTable.Match<Integer> back = daysBack.at(tokens, i);
        if (back != null) {
            LocalDate day = published == null ? null : published.minusDays(back.value());
            return new Days(i, back.end(), day, day, Precision.DAY, anchor(published), back.value() < 0);
        }
        PhraseTable.Match<Span> span = spans.at(tokens, i);
        if (span != null) {
            return span(i, span.end(), span.value(), published);
        }
        Days counted = counted(tokens, i, published);
        return counted == null ? weekday(tokens, i, published, ahead) : counted;
    }

    /** "dans la nuit de lundi à mardi": the days behind the night say which one. */
    private @Nullable Days twoDays(List<Token> tokens, int at, @Nullable LocalDate published) {
        for (int i = at; i < Math.min(tokens.size(), at + 2); i++) {
            Days dated = dates.read(tokens, i, published, false);
            PhraseTable.Match<Integer> first = dated == null ? dates.weekday(tokens, i) : null;
            Days range = first == null || published == null ? dated : range(tokens, i, first, published);
            if (range != null && range.start() != null && !range.start().equals(range.end())) {
                return range;
            }
        }
        return null;
    }

    private @Nullable Days weekday(List<Token> tokens, int i, @Nullable LocalDate published, boolean ahead) {
        PhraseTable.Match<Integer> named = dates.weekday(tokens, i);
        if (named == null) {
            return null;
        }
        Days range = published == null ? null : range(tokens, i, named, published);
        if (range != null) {
            return range;
        }
        int end = behindDay.at(tokens, named.end()) ? behindDay.end(tokens, named.end()) : named.end();
        boolean past = last.at(tokens, i - 1) || lastBehind.at(tokens, end);
        end = lastBehind.at(tokens, end) ? lastBehind.end(tokens, end) : end;
        int from = last.at(tokens, i - 1) ? i - 1 : i;
        DayOfWeek day = DayOfWeek.of(named.value());
        LocalDate date = null;
        if (published != null) {
            date = published.with(
                    past
                            ? TemporalAdjusters.previous(day)
                            : ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
        }
        Days one = new Days(from, end, date, date, Precision.DAY, anchor(date), ahead && !past);
        Days last = between.first(tokens, i - 1, i) < 0 ? null : until(tokens, one, published, ahead);
        return last == null || last.end() == null
                ? one
                : one.until(last, last.end().with(TemporalAdjusters.previous(day)));
    }

    /** The second day of "between Monday and Wednesday", "يومي الثلاثاء والأربعاء"; null when none follows. */
    private @Nullable Days until(List<Token> tokens, Days first, @Nullable LocalDate published, boolean ahead) {
        int at = first.to();
        if (at >= tokens.size()) {
            return null;
        }
        int next = to.at(tokens, at) ? to.end(tokens, at) : tokens.get(at).joined() ? at : -1;
        return next < 0 || next >= tokens.size() ? null : weekday(tokens, next, published, ahead);
    }

    /** "between Monday and Wednesday", "Monday to Wednesday": both before publication. */
    private @Nullable Days range(List<Token> tokens, int i, PhraseTable.Match<Integer> first, LocalDate published) {
        boolean joined = to.at(tokens, first.end()) && (between.at(tokens, i - 1) || !and.at(tokens, first.end()));
        PhraseTable.Match<Integer> second = joined && to.end(tokens, first.end()) < tokens.size()
                ? dates.weekday(tokens, to.end(tokens, first.end()))
                : null;
        if (second == null) {
            return null;
        }
        LocalDate end = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(second.value())));
        LocalDate start = end.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(first.value())));
        return new Days(i, second.end(), start, end, Precision.DAY, anchor(start), false);
    }

    /** "three days ago", "il y a trois jours", "in the past two weeks". */
    private @Nullable Days counted(List<Token> tokens, int i, @Nullable LocalDate published) {
        boolean ago = agoBefore.at(tokens, i);
        boolean past = pastBefore.at(tokens, i);
        int at = past ? pastBefore.end(tokens, i) : ago ? agoBefore.end(tokens, i) : i;
        PhraseTable.Match<Integer> count = at < tokens.size() ? count(tokens, at) : null;
        PhraseTable.Match<Integer> own = count == null && at < tokens.size() ? counted.at(tokens, at) : null;
        if (own != null) {
            count = new PhraseTable.Match<>(at, own.value());
        }
        PhraseTable.Match<Step> unit =
                count == null || count.end() >= tokens.size() ? null : units.at(tokens, count.end());
        if (count == null || unit == null) {
            return null;
        }
        int end = unit.end();
        if (!past && !ago) {
            past = pastBehind.at(tokens, end);
            ago = agoBehind.at(tokens, end);
            end = past ? pastBehind.end(tokens, end) : ago ? agoBehind.end(tokens, end) : end;
        }
        if (!past && !ago) {
            return null;
        }
        LocalDate then = published == null ? null : back(published, count.value(), unit.value());
        return past
                ? days(i, end, then, published, Precision.DAY)
                : days(
                        i,
                        end,
                        then,
                        then,
                        unit.value() == Step.DAY || unit.value() == Step.HOUR ? Precision.DAY : Precision.WEEK);
    }

    private static LocalDate back(LocalDate day, int count, Step step) {
        return switch (step) {
            case HOUR -> day.minusDays(count / HOURS_A_DAY);
            case DAY -> day.minusDays(count);
            case WEEK -> day.minusWeeks(count);
            case MONTH -> day.minusMonths(count);
        };
    }

    private PhraseTable.@Nullable Match<Integer> count(List<Token> tokens, int i) {
        String digits = tokens.get(i).folded();
        if (tokens.get(i).kind() == Token.Kind.NUMBER && digits.matches("\\d{1,3}")) {
            int count = Integer.parseInt(digits);
            return count > LONGEST_COUNT ? null : new PhraseTable.Match<>(i + 1, count);
        }
        return words.at(tokens, i);
    }

    private static Days span(int i, int end, Span span, @Nullable LocalDate published) {
        if (published == null) {
            return new Days(i, end, null, null, Precision.UNKNOWN, null, false);
        }
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (span) {
            case THIS_WEEK -> days(i, end, monday, published, Precision.WEEK);
            case LAST_WEEK -> days(i, end, monday.minusWeeks(1), monday.minusDays(1), Precision.WEEK);
            case NEXT_WEEK ->
                new Days(i, end, monday.plusWeeks(1), monday.plusDays(13), Precision.WEEK, anchor(published), true);
            case PAST_WEEK -> days(i, end, published.minusDays(7), published, Precision.WEEK);
            case THIS_MONTH -> days(i, end, published.withDayOfMonth(1), published, Precision.MONTH);
            case LAST_MONTH -> {
                YearMonth month = YearMonth.from(published).minusMonths(1);
                yield days(i, end, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
            }
            case COMING_DAYS -> new Days(i, end, published, null, Precision.UNKNOWN, anchor(published), true);
            case WEEKEND -> {
                LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                LocalDate sunday = saturday.plusDays(1);
                yield days(i, end, saturday, sunday.isAfter(published) ? published : sunday, Precision.WEEKEND);
            }
        };
    }

    private static Days days(int i, int end, @Nullable LocalDate first, @Nullable LocalDate last, Precision precision) {
        return new Days(i, end, first, last, precision, anchor(first), false);
    }

    private static @Nullable Anchor anchor(@Nullable LocalDate day) {
        return day == null ? null : Anchor.PUBLICATION_DATE;
    }
}
