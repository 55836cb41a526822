package org.sanad.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/**
 * What stands beside the large file: places of our own and of importers, further names, languages of names and codes of
 * places that the large file has. A few thousand entries, in plain maps. Filled once, then only read.
 */
final class OwnPlaces {
    private static final Set<Long> NONE = Set.of();

    private final Map<Long, Place> places = new HashMap<>();
    private final Map<String, Set<Long>> byName = new HashMap<>();
    private final Map<String, Set<Long>> byConsonants = new HashMap<>();
    private final Set<String> leads = new HashSet<>();
    private final Map<Long, Map<String, String>> languages = new HashMap<>();
    private final Map<Long, String> pcodes = new HashMap<>();
    private final Map<Long, List<Long>> ends = new HashMap<>();

    /** A place of our own, found by these names. */
    void add(Place place, Iterable<String> names) {
        places.put(place.geonameId(), place);
        name(place.geonameId(), place.name(), !place.area());
        names.forEach(name -> name(place.geonameId(), name, !place.area()));
    }

    /** A further name of a place. */
    void name(long id, String name, boolean consonants) {
        String key = Gazetteer.key(name);
        if (key.isEmpty()) {
            return;
        }
        byName.computeIfAbsent(key, k -> new HashSet<>(2)).add(id);
        for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
            leads.add(key.substring(0, blank));
        }
        String sound = consonants ? Folding.consonants(name) : "";
        if (!sound.isEmpty()) {
            byConsonants.computeIfAbsent(sound, k -> new HashSet<>(2)).add(id);
        }
    }

    /** The usual name of a place in a language. */
    void language(long id, String language, String name) {
        languages.computeIfAbsent(id, k -> new HashMap<>()).putIfAbsent(language, name);
    }

    void pcode(long id, String code) {
        pcodes.put(id, code);
    }

    void ends(long line, List<Long> ids) {
        ends.put(line, List.copyOf(ids));
    }

    Set<Long> named(String key) {
        return byName.getOrDefault(key, NONE);
    }

    Set<Long> soundingLike(String consonants) {
        return byConsonants.getOrDefault(consonants, NONE);
    }

    /** Whether longer names begin with these words. */
    boolean leads(String key) {
        return leads.contains(key);
    }

    List<Long> ends(long line) {
        return ends.getOrDefault(line, List.of());
    }

    /** The place of our own with that id, or null. */
    @Nullable
    Place place(long id) {
        Place own = places.get(id);
        return own == null ? null : amended(own);
    }

    /** All that are of our own. */
    List<Place> all() {
        return new ArrayList<>(places.values());
    }

    /** The place with what is known beside the large file. */
    Place amended(Place place) {
        Map<String, String> names = languages.get(place.geonameId());
        String code = pcodes.get(place.geonameId());
        return names == null && code == null ? place : place.with(names == null ? Map.of() : names, code);
    }
}
