package org.sanad.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.places.Place;

/**
 * Which of several places of one name a question means: the one that reports tell of. Where they tell of two far apart, the
 * asker has to say.
 */
@ApplicationScoped
public class PlaceChoice {
    private final ClaimIndex index;

    PlaceChoice(ClaimIndex index) {
        this.index = index;
    }

    /** The question with one place where the reports decide, with choices where they do not. */
    public Question settled(Question question) {
        if (question.choices().isEmpty()) {
            return question;
        }
        Map<String, List<Place>> told = new LinkedHashMap<>();
        for (Place place : question.choices()) {
            if (!index.search(ClaimSearch.of("", 1).asOf(question.asOf()).in(List.of(place)))
                    .isEmpty()) {
                told.computeIfAbsent(place.countryCode(), c -> new ArrayList<>())
                        .add(place);
            }
        }
        if (told.size() > 1) {
            return question.among(told.values().stream().map(List::getFirst).toList());
        }
        return told.isEmpty()
                ? question.among(List.of())
                : question.at(told.values().iterator().next());
    }
}
