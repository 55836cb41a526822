package org.sanad.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.places.Place;

/**
 * What a question leaves open and the reports decide. Of several places of one name the one they tell of is meant; where
 * they tell of two in different countries, the asker has to say. A day without its year is the last of which they tell.
 */
@ApplicationScoped
public class StoreContext {
    private static final int YEARS_BACK = 5;

    private final ClaimIndex index;

    StoreContext(ClaimIndex index) {
        this.index = index;
    }

    /** The question with one place where the reports decide, with choices where they do not, and in the year they tell of. */
    public Question settled(Question question) {
        return inItsYear(atItsPlace(question));
    }

    private Question inItsYear(Question question) {
        if (!question.yearless()) {
            return question;
        }
        for (int years = 0; years <= YEARS_BACK; years++) {
            Question earlier = question.earlier(years);
            if (!index.search(ClaimSearch.of("", 1)
                            .asOf(question.asOf())
                            .in(question.places())
                            .between(earlier.from(), earlier.to()))
                    .isEmpty()) {
                return earlier;
            }
        }
        return question;
    }

    private Question atItsPlace(Question question) {
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
