package org.sanad.eval.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Period;
import org.sanad.places.Place;
import org.sanad.reading.speakers.SpeakerRegistry;

/**
 * What a citation holds: its quote, and what the service tells of its report.
 *
 * @param language of the report, ISO 639-1
 * @param amounts numbers of quote, title and names
 * @param periods times of quote and title, as of the day of publication
 * @param published days on which it may have been published, by where the outlet is; none when unknown
 * @param bodies registered ones that quote, title, publisher or attribution name
 * @param places named in quote or title
 * @param names ids of every place that has words of quote or title for a name, whichever is meant
 * @param words quote, title, publisher and attribution, folded
 * @param stems beginnings of the quote's words
 */
record CitedReading(
        GivenAnswer.Citation citation,
        String language,
        List<Amount> amounts,
        List<Period> periods,
        Set<LocalDate> published,
        Set<SpeakerRegistry.Entry> bodies,
        Set<Place> places,
        Set<Long> names,
        String words,
        Set<String> stems) {
    CitedReading {
        amounts = List.copyOf(amounts);
        periods = List.copyOf(periods);
        published = Set.copyOf(published);
        bodies = Set.copyOf(bodies);
        places = Set.copyOf(places);
        names = Set.copyOf(names);
        stems = Set.copyOf(stems);
    }

    /** Whether folded words stand in it as they are. */
    boolean says(String folded) {
        return (" " + words + " ").contains(" " + folded + " ");
    }

    /** Whether a number, limited as it is, stands in it, or the year of a day that it names. */
    boolean holds(Amount amount) {
        return amounts.stream().anyMatch(amount::same)
                || published.stream().anyMatch(day -> amount.is(day.getYear()))
                || periods.stream().anyMatch(p -> year(p.start(), amount) || year(p.end(), amount));
    }

    private static boolean year(@Nullable LocalDate day, Amount amount) {
        return day != null && amount.is(day.getYear());
    }

    /** Whether it names these days, or closer ones, or was published on them. */
    boolean holds(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (start == null || end == null) {
            return false;
        }
        boolean day = start.equals(end);
        boolean open = period.ongoing();
        return published.stream().anyMatch(p -> day ? p.equals(start) : !open && within(p, start, end))
                || periods.stream().anyMatch(p -> same(p, period) || (!day && !open && within(p, start, end)));
    }

    /** The same stretch, or one of its ends: "from Thursday to Saturday" may be told as two days. */
    private static boolean same(Period own, Period other) {
        boolean begins = other.start() != null && other.start().equals(own.start());
        boolean ends = other.end() != null && other.end().equals(own.end());
        boolean day = other.start() != null && other.start().equals(other.end());
        return begins ? ends || day || own.ongoing() || other.ongoing() : day && ends && !own.ongoing();
    }

    private static boolean within(Period own, LocalDate start, LocalDate end) {
        return own.start() != null
                && own.end() != null
                && within(own.start(), start, end)
                && within(own.end(), start, end);
    }

    private static boolean within(LocalDate day, LocalDate start, LocalDate end) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether it names that place, or one that lies in it; a town's name stands for its district too. */
    boolean holds(Place place) {
        return names.contains(place.geonameId())
                || places.stream()
                        .anyMatch(p -> place.contains(p)
                                || (p.countryCode().equals(place.countryCode())
                                        && p.name().equals(place.name())));
    }
}
