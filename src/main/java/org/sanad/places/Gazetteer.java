package org.sanad.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sanad.text.Folding;

/**
 * Places by any of their names, in whatever language or spelling the sources know: the whole world from GeoNames and
 * ISO 3166-2, and small curated files of what those lack. Read once, then immutable; places are made when asked for.
 */
public final class Gazetteer {
    /** Ranks places of one name: countries, curated areas, towns by their people, regions. */
    static final Comparator<Place> BEST_KNOWN = Comparator.comparingInt(Gazetteer::rank)
            .thenComparing(Comparator.comparingLong(Place::population).reversed())
            .thenComparingLong(Place::geonameId);

    /** Towns of so many people are known the world over. */
    static final long WELL_KNOWN = 300_000;

    private final PlaceIndex index;
    private final OwnPlaces own;
    private final Demonyms demonyms;
    private final Map<String, Place> singled = new HashMap<>();
    private final Map<String, Map<String, Place>> heard = new ConcurrentHashMap<>();

    Gazetteer(PlaceIndex index, OwnPlaces own, Demonyms demonyms) {
        this.index = index;
        this.own = own;
        this.demonyms = demonyms;
        IntStream.range(0, index.size())
                .filter(i -> index.population(i) >= WELL_KNOWN)
                .mapToObj(index::place)
                .filter(Place::settlement)
                .sorted(Comparator.comparingLong(Place::population).reversed())
                .forEach(p -> singled.putIfAbsent(Spellings.single(Folding.fold(p.name())), p));
    }

    /**
     * What is known under a name.
     *
     * @param places of exactly that name, best known first
     * @param leads whether longer names begin with these words
     */
    record Found(List<Place> places, boolean leads) {}

    /** Looks up a name in the form of {@link #key}. */
    Found look(String key) {
        SortedKeys.Hit hit = index.named(key);
        Set<Long> named = own.named(key);
        boolean leads = hit.leads() || own.leads(key);
        return hit.ordinals().length == 0 && named.isEmpty()
                ? new Found(List.of(), leads)
                : new Found(places(hit.ordinals(), named), leads);
    }

    private List<Place> places(int[] ordinals, Set<Long> ids) {
        if (ids.isEmpty()) {
            return Arrays.stream(ordinals)
                    .mapToObj(i -> own.amended(index.place(i)))
                    .toList();
        }
        return LongStream.concat(
                        Arrays.stream(ordinals).mapToLong(i -> index.place(i).geonameId()),
                        ids.stream().mapToLong(Long::longValue))
                .distinct()
                .mapToObj(this::byId)
                .flatMap(Optional::stream)
                .sorted(BEST_KNOWN)
                .toList();
    }

    /** Whether names of our own begin with that word. */
    boolean curatedLeads(String word) {
        return own.leads(word);
    }

    /** All places of that name, best known first; empty when none has it. */
    public List<Place> named(String name) {
        return look(key(name)).places;
    }

    /** Towns whose name has the same consonants, best known first: {@code Saraqab} finds Saraqib. */
    public List<Place> soundingLike(String name) {
        String consonants = Folding.consonants(name);
        return consonants.isEmpty() ? List.of() : places(index.soundingLike(consonants), own.soundingLike(consonants));
    }

    /**
     * The largest town of a country whose name sounds like that in whatever script, where no list has the spelling:
     * {@code Кенскофф} finds Kenscoff. The towns of a country are put in order when they are first asked for.
     */
    Optional<Place> heardIn(String country, String name) {
        Map<String, Place> sounds = heard.computeIfAbsent(country, this::sounds);
        return Sounds.ofWord(name).stream()
                .flatMap(key -> Stream.ofNullable(sounds.get(key)))
                .max(Comparator.comparingLong(Place::population));
    }

    private Map<String, Place> sounds(String country) {
        Map<String, Place> sounds = new HashMap<>();
        for (Place place : index.towns(country)) {
            Place known = own.amended(place);
            Sounds.ofName(known.name())
                    .forEach(key -> sounds.merge(key, known, (a, b) -> a.population() >= b.population() ? a : b));
        }
        return sounds;
    }

    /**
     * Places that somebody who types this may mean, best first: of exactly that name, of a name that its words take on
     * in a sentence, of the same consonants and nearly the same letters, one slip of the hand away.
     *
     * @param name in any language and spelling
     */
    public List<Place> search(String name) {
        Set<Place> found = new LinkedHashSet<>(named(name));
        WordForms.everyForm(name).forEach(form -> found.addAll(look(form).places));
        Stream<Place> alike = soundingLike(name).stream().filter(p -> Spellings.alike(name, p.name()));
        alike.sorted(BEST_KNOWN).forEach(found::add);
        slip(name).ifPresent(found::add);
        return new ArrayList<>(found);
    }

    /** The well-known town that one slip of the hand makes of the word: {@code Allepo} has too few consonants for a key. */
    Optional<Place> slip(String written) {
        String word = Folding.fold(written);
        return word.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(singled.get(Spellings.single(word)))
                        .filter(p -> Spellings.slip(word, Folding.fold(p.name())))
                        .map(own::amended);
    }

    /** The place of that id. */
    public Optional<Place> byId(long geonameId) {
        Place mine = own.place(geonameId);
        if (mine != null) {
            return Optional.of(mine);
        }
        int ordinal = index.ordinal(geonameId);
        return ordinal < 0 ? Optional.empty() : Optional.of(own.amended(index.place(ordinal)));
    }

    /** The places that a road connects; empty for anything else. */
    public List<Place> ends(Place line) {
        return own.ends(line.geonameId()).stream()
                .map(this::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    /** ISO code of the country whose people or things are called so, such as {@code Syrian}, in any served language. */
    public Optional<String> countryOf(String demonym) {
        return demonyms.countryOf(Folding.fold(demonym));
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
            case ADMIN2 -> 5;
            case ADMIN3 -> 6;
        };
    }
}
