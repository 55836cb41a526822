package org.sanad.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * What a question leaves open and the reports decide. A name that only they know is a place; of several places of one name
 * the one they tell of is meant; where they tell of two in different countries, the asker has to say. A day without its
 * year is the last of which they tell.
 */
@ApplicationScoped
public class StoreContext {
    private static final int YEARS_BACK = 5;
    private static final int LONGEST_NAME = 4;

    private final ClaimIndex index;
    private final ToldPlaces told;
    private final Gazetteer gazetteer;

    StoreContext(ClaimIndex index, ToldPlaces told, Gazetteer gazetteer) {
        this.index = index;
        this.told = told;
        this.gazetteer = gazetteer;
    }

    /** The question with one place where the reports decide, with choices where they do not, and in the year they tell of. */
    public Question settled(Question question) {
        return inItsYear(atItsPlace(namedByReports(question)));
    }

    /** At a village that no gazetteer has but reports name: typed as it may be, and whatever town it is nearly spelt like. */
    private Question namedByReports(Question question) {
        if (question.places().isEmpty() && !question.unknownPlaces().isEmpty()) {
            return question.atUnknown(question.unknownPlaces());
        }
        boolean typed = question.places().isEmpty();
        Set<String> open = typed ? words(question) : unlisted(question.placeWords());
        return Tokens.of(question.text(), question.asked()).stream()
                .filter(token -> open.contains(token.folded()) && ToldNames.cased(token.word()))
                .map(Token::word)
                .filter(name -> told(
                        question,
                        typed ? ToldNames.placed(name, question.asked()) : ToldNames.of(name, question.asked())))
                .findFirst()
                .map(name -> question.atUnknown(List.of(name)))
                .orElse(question);
    }

    /** What may be a name: words that are of no known thing. */
    private static Set<String> words(Question question) {
        return question.terms().stream()
                .filter(term -> term.concepts().isEmpty())
                .map(Term::words)
                .collect(Collectors.toSet());
    }

    /** Of the words that named places those that are part of no name as it is listed. */
    private Set<String> unlisted(List<String> words) {
        Set<String> unlisted = new HashSet<>(words);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                List<String> name = words.subList(from, to);
                String joined = String.join(" ", name);
                if (!gazetteer.named(joined).isEmpty() || told.places().at(Tokens.of(joined, "en"), 0, false) != null) {
                    name.forEach(unlisted::remove);
                }
            }
        }
        return unlisted;
    }

    private boolean told(Question question, Set<String> keys) {
        return !keys.isEmpty()
                && !index.search(ClaimSearch.of("", 1).asOf(question.asOf()).telling(keys))
                        .isEmpty();
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
