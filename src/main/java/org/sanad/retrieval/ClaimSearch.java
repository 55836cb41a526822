package org.sanad.retrieval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.reports.Report.Confidentiality;

/**
 * What to look for in the index of claims. Places, period, {@code asOf} and confidentiality are conditions that every
 * claim found meets. Words, types, subsectors and measures are wishes: each raises the score of the claims that meet it
 * and none excludes a claim, but where no place and no period narrows the search a claim must meet at least one wish.
 *
 * @param words the question's words in any order, read in their language and as names; empty for none
 * @param language ISO 639-1 code of the words
 * @param concepts things and bodies that the words stand for
 * @param places a claim at or in any of them, see {@link Place#contains}; empty for anywhere
 * @param told a claim of a report that has any of these names, by their keys, see {@link ToldNames}; empty for any
 * @param from first day, null for no limit; a claim without days is not found when a limit is set
 * @param to last day, null for no limit
 * @param asOf only what was known by then, null for all
 * @param types kinds of happening that are asked for
 * @param subsectors services that are asked for
 * @param measures counts that are asked for
 * @param upTo the most confidential report that may be drawn on
 * @param limit most claims to give, at least 1
 */
public record ClaimSearch(
        String words,
        String language,
        Set<String> concepts,
        List<Place> places,
        Set<String> told,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        Set<EventType> types,
        Set<Subsector> subsectors,
        Set<Measure> measures,
        Confidentiality upTo,
        int limit) {

    public ClaimSearch {
        if (limit < 1) {
            throw new IllegalArgumentException("A search for at most " + limit + " claims finds none");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A search cannot end on " + to + " before it starts on " + from);
        }
        words = words.strip();
        concepts = Set.copyOf(concepts);
        places = List.copyOf(places);
        told = Set.copyOf(told);
        types = Set.copyOf(types);
        subsectors = Set.copyOf(subsectors);
        measures = Set.copyOf(measures);
    }

    /** By English words alone, in public reports. */
    public static ClaimSearch of(String words, int limit) {
        return new ClaimSearch(
                words,
                "en",
                Set.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Confidentiality.PUBLIC,
                limit);
    }

    /** The same search at or in any of these places. */
    public ClaimSearch in(List<Place> others) {
        return new ClaimSearch(
                words, language, concepts, others, told, from, to, asOf, types, subsectors, measures, upTo, limit);
    }

    /** The same search in reports that have any of these names. */
    public ClaimSearch telling(Set<String> names) {
        return new ClaimSearch(
                words, language, concepts, places, names, from, to, asOf, types, subsectors, measures, upTo, limit);
    }

    /** The same search between two days, both included, either null for no limit. */
    public ClaimSearch between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ClaimSearch(
                words, language, concepts, places, told, first, last, asOf, types, subsectors, measures, upTo, limit);
    }

    /** The same search in what was known by then. */
    public ClaimSearch asOf(@Nullable Instant known) {
        return new ClaimSearch(
                words, language, concepts, places, told, from, to, known, types, subsectors, measures, upTo, limit);
    }

    /** The same search with a preference for these kinds of happening, services and counts. */
    public ClaimSearch preferring(Set<EventType> kinds, Set<Subsector> services, Set<Measure> counts) {
        return new ClaimSearch(
                words, language, concepts, places, told, from, to, asOf, kinds, services, counts, upTo, limit);
    }

    /** The same search in reports up to this confidentiality. */
    public ClaimSearch upTo(Confidentiality most) {
        return new ClaimSearch(
                words, language, concepts, places, told, from, to, asOf, types, subsectors, measures, most, limit);
    }

    /** Whether a place or a period narrows the search. */
    boolean narrowed() {
        return !places.isEmpty() || !told.isEmpty() || from != null || to != null;
    }

    /** Whether anything is wished for. */
    boolean wishful() {
        return !words.isEmpty()
                || !concepts.isEmpty()
                || !types.isEmpty()
                || !subsectors.isEmpty()
                || !measures.isEmpty();
    }
}
