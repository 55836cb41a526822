package org.sanad.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.text.Token;

/** How strongly a text speaks of each country: by its name, by its people, by its large towns. */
final class CountryVotes {
    static final int COUNTRY_NAMED = 5;
    static final int PEOPLE_NAMED = 3;
    private static final int REGION_NAMED = 2;
    private static final int WELL_KNOWN_NAMED = 2;
    private static final int NEARLY_LEADING = 3;
    private static final int HINTED = 2;

    private final Map<String, Integer> votes = new HashMap<>();
    private final Map<String, Set<String>> regions = new HashMap<>();
    private boolean guessed;
    private final Map<String, Set<String>> hints = new HashMap<>();
    private final Map<String, Map<String, Integer>> byName = new HashMap<>();

    /** People of a country are named. */
    void people(String country) {
        votes.merge(country, PEOPLE_NAMED, Integer::sum);
    }

    /** The outlet is of a country, and often speaks of it. */
    void outlet(String country) {
        votes.merge(country, HINTED, Integer::sum);
    }

    /**
     * Words of the text name some place. A small town in an only country is a hint at it where words say that something
     * is there; two hints are a vote.
     */
    void named(NamedWords words, List<Token> tokens, boolean placed) {
        hint(words, tokens, placed);
        if (words.options().size() == 1 && words.best().admin1Code() != null) {
            regions.computeIfAbsent(
                            words.best().countryCode() + "." + words.best().admin1Code(), r -> new HashSet<>())
                    .add(name(words, tokens));
        }
        Place best = words.best();
        int weight = switch (best.feature()) {
            case COUNTRY -> COUNTRY_NAMED;
            case LINE, REGION, FACILITY -> REGION_NAMED;
            case CAPITAL, TOWN -> best.population() >= Gazetteer.WELL_KNOWN ? WELL_KNOWN_NAMED : 0;
            case ADMIN1 -> words.oneCountry() ? REGION_NAMED : 0;
            case ADMIN2, ADMIN3 -> 0;
        };
        if (weight > 0) {
            votes.merge(best.countryCode(), weight, Integer::sum);
            byName.computeIfAbsent(name(words, tokens), n -> new HashMap<>())
                    .merge(best.countryCode(), weight, Integer::sum);
        }
    }

    /** Whether other words name a place of the same region that can be no other. */
    boolean region(Place place, NamedWords words, List<Token> tokens) {
        Set<String> names = regions.getOrDefault(place.countryCode() + "." + place.admin1Code(), Set.of());
        return place.admin1Code() != null && names.stream().anyMatch(n -> !n.equals(name(words, tokens)));
    }

    private void hint(NamedWords words, List<Token> tokens, boolean placed) {
        Place best = words.best();
        if (placed && best.settlement() && best.population() < Gazetteer.WELL_KNOWN && words.oneCountry()) {
            Set<String> names = hints.computeIfAbsent(best.countryCode(), c -> new HashSet<>());
            if (names.add(name(words, tokens)) && names.size() > 1) {
                votes.merge(best.countryCode(), names.size() == 2 ? HINTED : 1, Integer::sum);
            }
        }
    }

    /** Whether the text speaks of any country so strongly. */
    boolean any(int strength) {
        return votes.values().stream().anyMatch(v -> v >= strength);
    }

    /** Whether the text names no country, and only its language tells one. */
    boolean guessed() {
        return guessed;
    }

    /** When the text names no country at all, it is about this one. */
    void home(String country) {
        if (votes.isEmpty()) {
            guessed = true;
            votes.put(country, 1);
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

    /** Whether words other than these speak of any country. */
    boolean others(NamedWords words, List<Token> tokens) {
        if (guessed) {
            return false;
        }
        int own = byName.getOrDefault(name(words, tokens), Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return votes.values().stream().mapToInt(Integer::intValue).sum() > own;
    }

    /** Whether the text is about that country, or about it as well. */
    boolean leading(String country) {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return of(country) * NEARLY_LEADING >= most;
    }

    /** The countries that the text is about, the most named first; none that only its language tells. */
    List<String> leading() {
        return guessed
                ? List.of()
                : votes.keySet().stream()
                        .filter(this::leading)
                        .sorted(Comparator.<String>comparingInt(c -> -of(c)).thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    private static String name(NamedWords words, List<Token> tokens) {
        return tokens.get(words.to() - 1).folded();
    }
}
