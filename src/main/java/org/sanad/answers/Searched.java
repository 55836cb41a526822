package org.sanad.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.retrieval.Question;

/**
 * Where an answer was looked for.
 *
 * @param places names of the places
 * @param types event types and services
 */
public record Searched(
        List<String> places,
        List<String> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Searched {
        places = List.copyOf(places);
        types = List.copyOf(types);
    }

    static Searched of(Question question) {
        List<String> types = new ArrayList<>();
        question.types().stream().map(Enum::name).sorted().forEach(types::add);
        question.subsectors().stream().map(Enum::name).sorted().forEach(types::add);
        if (question.measure() != null) {
            types.add(question.measure().name());
        }
        List<String> places =
                question.places().stream().map(Place::name).distinct().toList();
        return new Searched(places, types, question.from(), question.to());
    }
}
