package org.sanad.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Token;

/** How strongly a text speaks of each country: by its name, by its people, by its large towns. */
final class CountryVotes {
    static final int COUNTRY_NAMED = 5;
    static final int PEOPLE_NAMED = 3;
    private static final int REGION_NAMED = 2;
    private static final int WELL_KNOWN_NAMED = 2;
    private static final int NEARLY_LEADING = 3;

    private final Map<String, Integer> votes = new HashMap<>();
    private final Map<String, Map<String, Integer>> byName = new HashMap<>();

    /** People of a country are named. */
    void people(String country) {
        votes.merge(country, PEOPLE_NAMED, Integer::sum);
    }

    /** Words of the text name some place. */
    void named(NamedWords words, List<Token> tokens) {
        Place best = words.best();
        int weight = switch (best.feature()) {
            case COUNTRY -> COUNTRY_NAMED;
            case LINE, REGION, FACILITY -> REGION_NAMED;
            case CAPITAL, TOWN -> best.population() >= Gazetteer.WELL_KNOWN ? WELL_KNOWN_NAMED : 0;
            case ADMIN1 -> words.to() - words.from() > 1 || words.options().size() == 1 ? REGION_NAMED : 0;
            case ADMIN2, ADMIN3 -> 0;
        };
        if (weight > 0) {
            votes.merge(best.countryCode(), weight, Integer::sum);
            byName.computeIfAbsent(name(words, tokens), n -> new HashMap<>())
                    .merge(best.countryCode(), weight, Integer::sum);
        }
    }

    /** Votes for a country by other words than these: a name cannot vouch for itself. */
    int of(String country, NamedWords words, List<Token> tokens) {
        int all = votes.getOrDefault(country, 0);
        return all == 0
                ? 0
                : all - byName.getOrDefault(name(words, tokens), Map.of()).getOrDefault(country, 0);
    }

    int of(String country) {
        return votes.getOrDefault(country, 0);
    }

    /** Whether the text is about that country, or about it as well. */
    boolean leading(String country) {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return of(country) * NEARLY_LEADING >= most;
    }

    private static String name(NamedWords words, List<Token> tokens) {
        return tokens.get(words.to() - 1).folded();
    }
}
