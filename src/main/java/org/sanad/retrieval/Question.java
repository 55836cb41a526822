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
 * @param language ISO 639-1 code of a served language: that of the answer
 * @param asked ISO 639-1 code of the question's own language; differs where that is not served
 * @param scope whether it is ours to answer
 * @param kind what is wanted of what is found
 * @param places where; each of them will do; none for anywhere
 * @param placeWords the words that named the places, folded
 * @param unknownPlaces names after "in", or beside the question, that no gazetteer has
 * @param choices places far apart that one name of the question may mean; empty where it is clear
 * @param from first day asked about, null for no limit
 * @param to last day asked about, null for no limit
 * @param asOf what was known by then, null for all
 * @param types kinds of happening asked about
 * @param subsectors services asked about
 * @param measure the number wanted, null when none is
 * @param households whether families are counted, not people
 * @param speakers registered names of those whose word is asked for; empty for anybody's
 * @param safety what a life may depend on, null where none does
 * @param road whether it is about a road, a crossing or a way
 * @param terms the words left that name the very thing asked about
 * @param followsUp whether it reads like one that goes on from the question before
 * @param yearless whether its days are named without a year, and taken for the last that have been
 */
public record Question(
        String text,
        String language,
        String asked,
        Scope scope,
        Kind kind,
        List<Place> places,
        List<String> placeWords,
        List<String> unknownPlaces,
        List<Place> choices,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant asOf,
        Set<EventType> types,
        Set<Subsector> subsectors,
        @Nullable Measure measure,
        boolean households,
        Set<String> speakers,
        @Nullable Safety safety,
        boolean road,
        List<Term> terms,
        boolean followsUp,
        boolean yearless) {

    public Question {
        places = List.copyOf(places);
        placeWords = List.copyOf(placeWords);
        unknownPlaces = List.copyOf(unknownPlaces);
        choices = List.copyOf(choices);
        types = Set.copyOf(types);
        subsectors = Set.copyOf(subsectors);
        speakers = Set.copyOf(speakers);
        terms = List.copyOf(terms);
    }

    /** Whether a question is ours to answer. */
    public enum Scope {
        /** About what reports say. */
        OURS,
        /** Hello, thanks. */
        GREETING,
        /** Homework, weather. */
        OUTSIDE,
        /** Who or what it is that answers. */
        IDENTITY,
        /** Somebody in distress, whom no report can help. */
        DISTRESS,
        /** Orders to the machine. */
        ORDERS,
        /** Its instructions and keys, and who else asked. */
        SECRETS,
        /** Positions finer than a town. */
        COORDINATES,
        /** What will come. */
        PREDICTION,
        /** Who is right. */
        VERDICT
    }

    /** What is wanted of what is found. */
    public enum Kind {
        /** What happened; the default. */
        HAPPENINGS,
        /** How many. */
        FIGURE,
        /** Whether it is so. */
        STATE,
        TIMELINE,
        WHO_SAYS,
        COMPARISON,
        DISPUTE,
        UNKNOWNS,
        CHANGED,
        BRIEF,
        /** What only parties to the conflict say. */
        PARTIES
    }

    /** What a life may depend on. */
    public enum Safety {
        ROUTE,
        LEAVING,
        RETURN,
        CROSSING,
        MINES,
        POSITIONS,
        MISSING_PEOPLE,
        MEDICAL,
        SHELTER
    }

    /** The same question, its asker to choose among places; none where nothing is to be chosen. */
    Question among(List<Place> several) {
        return with(kind, places, unknownPlaces, several, from, to, types, subsectors, measure, terms);
    }

    /** The same question some years before. */
    Question earlier(int years) {
        LocalDate first = from == null ? null : from.minusYears(years);
        LocalDate last = to == null ? null : to.minusYears(years);
        return with(kind, places, unknownPlaces, choices, first, last, types, subsectors, measure, terms);
    }

    /** The same question at these places and nowhere else. */
    Question at(List<Place> others) {
        return with(kind, others, unknownPlaces, List.of(), from, to, types, subsectors, measure, terms);
    }

    /** The same question at places that no gazetteer has, which are no further things asked about. */
    Question atUnknown(List<String> names) {
        List<Term> others = terms.stream()
                .filter(term -> names.stream().noneMatch(term::is))
                .toList();
        return with(kind, List.of(), names, List.of(), from, to, types, subsectors, measure, others);
    }

    /** The same question at other places. */
    public Question elsewhere(List<Place> others) {
        return with(kind, others, unknownPlaces, choices, from, to, types, subsectors, measure, terms);
    }

    /** Another question about the same places. */
    public Question about(
            Set<EventType> kinds, Set<Subsector> services, @Nullable Measure count, Kind wanted, List<Term> things) {
        return with(wanted, places, unknownPlaces, choices, from, to, kinds, services, count, things);
    }

    /** The same question, of which only these things must be told. */
    Question asking(List<Term> things) {
        return with(kind, places, unknownPlaces, choices, from, to, types, subsectors, measure, things);
    }

    /** The same question of these days, where it names none itself. */
    public Question when(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean named = from != null || to != null;
        return named
                ? this
                : with(kind, places, unknownPlaces, choices, first, last, types, subsectors, measure, terms);
    }

    private Question with(
            Kind wanted,
            List<Place> where,
            List<String> unknown,
            List<Place> several,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Set<EventType> kinds,
            Set<Subsector> services,
            @Nullable Measure count,
            List<Term> things) {
        return new Question(
                text,
                language,
                asked,
                scope,
                wanted,
                where,
                placeWords,
                unknown,
                several,
                first,
                last,
                asOf,
                kinds,
                services,
                count,
                households,
                speakers,
                safety,
                road,
                things,
                followsUp,
                yearless);
    }

    /** Whether it names any kind of happening, service or number. */
    public boolean hasTopic() {
        return !types.isEmpty() || !subsectors.isEmpty() || measure != null;
    }
}
