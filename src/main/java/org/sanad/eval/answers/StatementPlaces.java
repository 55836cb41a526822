package org.sanad.eval.answers;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Finds the places that a statement names. A sentence alone says too little of the country that it speaks of, so it is read
 * in the company of the countries that its reports speak of, then of each that a large town of a name in it lies in: a
 * town that does not belong there must be seen too.
 */
final class StatementPlaces {
    private static final long LARGE = 100_000;
    private static final int LONGEST_NAME = 3;
    private static final int MOST_COUNTRIES = 6;

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;

    StatementPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
    }

    /**
     * The places, no two on the same words.
     *
     * @param countries codes of those that the reports speak of
     */
    List<PlaceMention> read(List<Token> tokens, String language, Collection<String> countries) {
        List<PlaceMention> found = new ArrayList<>(read(tokens, language, company(countries, language)));
        for (String country : large(tokens)) {
            read(tokens, language, company(List.of(country), language)).stream()
                    .filter(m -> m.place().population() >= LARGE)
                    .filter(m -> found.stream().noneMatch(f -> f.from() < m.to() && m.from() < f.to()))
                    .forEach(found::add);
        }
        return found;
    }

    private List<PlaceMention> read(List<Token> tokens, String language, List<Token> company) {
        return resolver.read(List.of(tokens, company), language, false).getFirst();
    }

    private static List<Token> company(Collection<String> countries, String language) {
        String names = countries.stream()
                .map(code -> new ULocale("", code).getDisplayCountry(ULocale.forLanguageTag(language)))
                .collect(Collectors.joining(", "));
        return Tokens.of(names, language);
    }

    private Set<String> large(List<Token> tokens) {
        Set<String> countries = new LinkedHashSet<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST_NAME); to++) {
                if (!tokens.get(to - 1).isWord()) {
                    break;
                }
                gazetteer.named(Tokens.words(tokens, from, to)).stream()
                        .filter(p -> !p.area() && p.population() >= LARGE)
                        .map(Place::countryCode)
                        .limit(1)
                        .forEach(countries::add);
            }
        }
        return countries.stream().limit(MOST_COUNTRIES).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
