package org.sanad.places;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * A few places known by any of their names, to be found in words that nothing else says are a place: the places that
 * reports tell of, when a question names one. A small town is found so without a word of its country, in any script, for
 * there are few that it could be.
 */
public final class NamedPlaces {
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_HEARD = 4;

    private final Map<String, Set<Long>> byName = new ConcurrentHashMap<>();
    private final Map<String, Set<Long>> bySound = new ConcurrentHashMap<>();
    private final Map<Long, Place> places = new ConcurrentHashMap<>();

    /**
     * Places that words may mean.
     *
     * @param end index behind the words
     */
    public record Match(int end, List<Place> places) {
        public Match {
            places = List.copyOf(places);
        }
    }

    /** Adds a place; {@code text} is a further name, null for none. */
    public void add(Place place, @Nullable String text) {
        places.put(place.geonameId(), place);
        Set<String> names = new LinkedHashSet<>(place.names().values());
        names.add(place.name());
        if (text != null && text.length() > 2 && text.split("\\s+", -1).length <= LONGEST_NAME) {
            names.add(text);
        }
        for (String name : names) {
            put(byName, Gazetteer.key(name), place);
            put(byName, Gazetteer.key(latin(name)), place);
            Sounds.ofName(name).forEach(key -> put(bySound, key, place));
        }
    }

    private static void put(Map<String, Set<Long>> keys, String key, Place place) {
        if (!key.isEmpty()) {
            keys.computeIfAbsent(key, k -> new ConcurrentSkipListSet<>()).add(place.geonameId());
        }
    }

    /**
     * The places that the longest words from an index on name; null when they name none.
     *
     * @param heard whether a word may also be met by its consonants alone
     */
    public @Nullable Match at(List<Token> tokens, int i, boolean heard) {
        for (int end = Math.min(tokens.size(), i + LONGEST_NAME); end > i; end--) {
            // An elided article is none of a name.
            boolean elided = elided(tokens.get(i)) || elided(tokens.get(end - 1));
            Set<Long> found = elided ? Set.of() : named(tokens, i, end);
            if (!found.isEmpty()) {
                return match(end, found);
            }
        }
        Token token = tokens.get(i);
        if (!heard || !token.isWord() || token.folded().length() < SHORTEST_HEARD) {
            return null;
        }
        Set<Long> found = new TreeSet<>();
        Sounds.ofWord(token.word()).stream()
                .filter(key -> key.length() >= SHORTEST_HEARD)
                .forEach(key -> found.addAll(bySound.getOrDefault(key, Set.of())));
        return found.isEmpty() ? null : match(i + 1, found);
    }

    private static boolean elided(Token token) {
        String word = token.word();
        return word.endsWith("'") || word.endsWith("’");
    }

    private Match match(int end, Collection<Long> ids) {
        return new Match(
                end,
                ids.stream().flatMap(id -> Stream.ofNullable(places.get(id))).toList());
    }

    private Set<Long> named(List<Token> tokens, int from, int to) {
        String name = Tokens.words(tokens, from, to);
        List<String> names = new ArrayList<>(List.of(name));
        if (to == from + 1) {
            names.addAll(tokens.get(from).forms());
        }
        Set<Long> found = new TreeSet<>();
        for (String form : names) {
            look(form, found);
            if (found.isEmpty()) {
                WordForms.everyForm(form).forEach(bare -> look(bare, found));
            }
        }
        return found;
    }

    private void look(String name, Set<Long> found) {
        found.addAll(byName.getOrDefault(Gazetteer.key(name), Set.of()));
        if (found.isEmpty() && !Latin.is(name)) {
            found.addAll(byName.getOrDefault(Gazetteer.key(latin(name)), Set.of()));
        }
    }

    private static String latin(String name) {
        return Latin.is(name) ? name : Latin.LETTERS.transliterate(name);
    }

    /** ICU's letters for letters. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Latin() {}

        static boolean is(String name) {
            return name.chars().noneMatch(c -> c > 0x24f && Character.isLetter(c));
        }
    }
}
