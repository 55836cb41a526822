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

/**
 * What somebody asks, as ids rather than words, so that the language of question and report need not agree.
 *
 * @param text as asked
 * @param language ISO 639-1 code, given or detected
 * @param scope whether it is ours to answer
 * @param places where; each of them will do; none for anywhere
 * @param placeWords the words that named the places, folded
 * @param unknownPlaces names after "in", or beside the question, that no gazetteer has
 * @param from first day asked about, null for no limit
 * @param to last day asked about, null for no limit
 * @param asOf what was known by then, null for all
 * @param types kinds of happening asked about
 * @param subsectors services asked about
 * @param measure the number wanted, null when none is
 * @param measureWords what the answer calls that number, null when none is
 * @param safety whether a life may depend on the answer
 * @param road whether it is about a road, a crossing or a way
 * @param terms the words left that name the very thing asked about, folded
 */
public record Question(
        String text,
        String language,
        Scope scope,
        List<Place> places,
        List<String> placeWords,
        List<String> unknownPlaces,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        Set<EventType> types,
        Set<Subsector> subsectors,
        @Nullable Measure measure,
        @Nullable String measureWords,
        boolean safety,
        boolean road,
        List<String> terms) {

    public Question {
        places = List.copyOf(places);
        placeWords = List.copyOf(placeWords);
        unknownPlaces = List.copyOf(unknownPlaces);
        types = Set.copyOf(types);
        subsectors = Set.copyOf(subsectors);
        terms = List.copyOf(terms);
    }

    /** Whether a question is ours to answer. */
    public enum Scope {
        /** About what reports say. */
        OURS,
        /** A greeting. */
        GREETING,
        /** Homework, weather, orders to the machine. */
        OUTSIDE
    }

    /** Whether it names any kind of happening, service or number. */
    public boolean hasTopic() {
        return !types.isEmpty() || !subsectors.isEmpty() || measure != null;
    }
}
