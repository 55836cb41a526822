package org.sanad.places;

import java.util.List;

/**
 * Words of a sentence that some place is called.
 *
 * @param from index of the first token
 * @param to index behind the last
 * @param options the places, those of the least changed words and the best known first; never empty
 */
record NamedWords(int from, int to, List<Option> options) {
    /**
     * A place that may be meant.
     *
     * @param cost how much the words were changed to find it
     * @param placed whether what was taken away says that something is there
     */
    record Option(Place place, int cost, boolean placed) {}

    Place best() {
        return options.getFirst().place;
    }

    /** Whether all that is called so with the least change lies in one country. */
    boolean oneCountry() {
        return options.stream()
                .filter(o -> o.cost == options.getFirst().cost)
                .allMatch(o -> o.place.countryCode().equals(best().countryCode()));
    }

    boolean any(Place.Feature feature) {
        return options.stream().anyMatch(o -> o.place.feature() == feature);
    }
}
