package org.sanad.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.text.Folding;

/**
 * Places by any of their names, in whatever language or spelling the sources know: the whole world from GeoNames and
 * ISO 3166-2, and a small curated file of roads and spellings that those lack. Read once, then immutable.
 */
public final class Gazetteer {
    private static final int LONGEST_NAME_WORDS = 6;
    private static final Comparator<Place> BEST_KNOWN = Comparator.comparingInt(Gazetteer::rank)
            .thenComparing(Comparator.comparingLong(Place::population).reversed())
            .thenComparingLong(Place::geonameId);

    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> byConsonants = new HashMap<>();
    private final Map<Long, Place> byId = new HashMap<>();
    private final Map<Long, List<Place>> ends = new HashMap<>();
    private final Map<String, String> countryByDemonym;

    /** Takes what {@link GazetteerFiles} read; rows of one id are one place. */
    Gazetteer(Collection<GazetteerFiles.Row> rows, Map<Long, List<Long>> lineEnds, Map<String, String> demonyms) {
        for (GazetteerFiles.Row row : rows) {
            byId.put(row.place().geonameId(), row.place());
            row.names().forEach(name -> add(row.place(), name));
        }
        byName.values().forEach(places -> places.sort(BEST_KNOWN));
        byConsonants.values().forEach(places -> places.sort(BEST_KNOWN));
        lineEnds.forEach((line, ids) -> ends.put(
                line, ids.stream().map(byId::get).filter(p -> p != null).toList()));
        countryByDemonym = Map.copyOf(demonyms);
    }

    private void add(Place place, String name) {
        List<Place> same = byName.computeIfAbsent(key(name), k -> new ArrayList<>(1));
        if (!same.contains(place)) {
            same.add(place);
        }
        String consonants = Folding.consonants(name);
        if (!consonants.isEmpty() && !place.area()) {
            List<Place> alike = byConsonants.computeIfAbsent(consonants, k -> new ArrayList<>(1));
            if (!alike.contains(place)) {
                alike.add(place);
            }
        }
    }

    /** All places of that name, best known first; empty when none has it. */
    public List<Place> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /** Towns whose name has the same consonants, best known first: {@code Saraqab} finds Saraqib. */
    public List<Place> soundingLike(String name) {
        String consonants = Folding.consonants(name);
        return consonants.isEmpty() ? List.of() : List.copyOf(byConsonants.getOrDefault(consonants, List.of()));
    }

    /** Towns of at least so many people. */
    List<Place> townsOf(long people) {
        return byId.values().stream()
                .filter(p -> !p.area() && p.population() >= people)
                .toList();
    }

    /** The place of that id. */
    public Optional<Place> byId(long geonameId) {
        return Optional.ofNullable(byId.get(geonameId));
    }

    /** The places that a road connects; empty for anything else. */
    public List<Place> ends(Place line) {
        return ends.getOrDefault(line.geonameId(), List.of());
    }

    /** ISO code of the country whose people or things are called so, such as {@code Syrian}. */
    public Optional<String> countryOf(String demonym) {
        return Optional.ofNullable(countryByDemonym.get(Folding.fold(demonym)));
    }

    /** The most words that any name has. */
    int longestName() {
        return LONGEST_NAME_WORDS;
    }

    /** The form under which names are compared: folded words with single blanks between them. */
    static String key(String name) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        boolean blank = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (blank && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(c);
                blank = false;
            } else {
                blank = true;
            }
        }
        return key.toString();
    }

    private static int rank(Place place) {
        return switch (place.feature()) {
            case COUNTRY -> 0;
            case LINE, REGION -> 1;
            case CAPITAL -> 2;
            case TOWN, FACILITY -> 3;
            case ADMIN1 -> 4;
        };
    }
}
