package org.sanad.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;
import org.sanad.text.Token;

/**
 * Finds who is meant by the place names of a text, by the company they keep: the countries and large towns that the text
 * names vouch for the small ones. A name that nothing vouches for is no place; a name that is part of a longer proper
 * name (a person, an office) is none either.
 */
public final class PlaceResolver {
    /** A town of so many people needs nobody to vouch for it. */
    private static final long WELL_KNOWN = 300_000;

    /** People ask about towns of at least so many people when they misspell them. */
    private static final long TYPED_TOWN = 20_000;

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "to", "from", "around", "of", "and", "في", "الي", "من", "قرب", "у", "в", "до");

    private static final int COUNTRY_NAMED = 5;
    private static final int PEOPLE_NAMED = 3;
    private static final int WELL_KNOWN_NAMED = 2;

    private final Gazetteer gazetteer;
    private final PlaceWords words = GazetteerFiles.words();

    /** Looks names up in the given gazetteer. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places named in each sentence of one text, in order.
     *
     * @param sentences the words of each sentence
     * @param caseless whether names may be written small, as people type questions
     */
    public List<List<PlaceMention>> read(List<List<Token>> sentences, boolean caseless) {
        List<List<Candidate>> candidates =
                sentences.stream().map(s -> candidates(s, caseless)).toList();
        Map<String, Integer> countries = countries(sentences, candidates);
        List<List<PlaceMention>> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i);
            List<PlaceMention> named = new ArrayList<>();
            for (Candidate candidate : candidates.get(i)) {
                choose(candidate, tokens, countries, caseless)
                        .ifPresent(p -> named.add(new PlaceMention(candidate.from, candidate.to, p)));
            }
            named.addAll(caseless ? mistyped(tokens, named) : misspelt(tokens, named, countries));
            named.sort(Comparator.comparingInt(PlaceMention::from));
            mentions.add(named);
        }
        return mentions;
    }

    private record Candidate(int from, int to, List<Place> places) {}

    private List<Candidate> candidates(List<Token> tokens, boolean caseless) {
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            Token first = tokens.get(from);
            if (first.kind() == Token.Kind.MARK || (!caseless && isLatin(first) && !first.capitalised())) {
                continue;
            }
            Candidate longest = longest(tokens, from, caseless);
            if (longest != null) {
                found.add(longest);
                from = longest.to - 1;
            }
        }
        return found;
    }

    private @Nullable Candidate longest(List<Token> tokens, int from, boolean caseless) {
        StringBuilder name = new StringBuilder();
        Candidate best = null;
        int length = 0;
        for (int to = from; to < tokens.size() && length < gazetteer.longestName(); to++) {
            Token token = tokens.get(to);
            if (token.kind() == Token.Kind.MARK && !token.is("-") && !token.is("–")) {
                break;
            }
            name.append(' ').append(token.word());
            if (token.kind() != Token.Kind.MARK) {
                length++;
                List<Place> places = gazetteer.named(name.toString());
                boolean common = length == 1
                        && (words.common().contains(token.folded())
                                || words.beside().contains(token.folded()));
                boolean tooShort = length == 1
                        && (token.folded().length() < 2
                                || (caseless
                                        && token.folded().length() < 3
                                        && !token.folded().matches(".*\\d.*")));
                if (!places.isEmpty() && !common && !tooShort) {
                    best = new Candidate(from, to + 1, places);
                }
            }
        }
        return best;
    }

    /** How strongly the text speaks of each country. */
    private Map<String, Integer> countries(List<List<Token>> sentences, List<List<Candidate>> candidates) {
        Map<String, Integer> votes = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Token token : sentences.get(i)) {
                gazetteer.countryOf(token.folded()).ifPresent(c -> votes.merge(c, PEOPLE_NAMED, Integer::sum));
            }
            for (Candidate candidate : candidates.get(i)) {
                Place best = candidate.places.getFirst();
                if (best.feature() == Place.Feature.COUNTRY) {
                    votes.merge(best.countryCode(), COUNTRY_NAMED, Integer::sum);
                } else if (best.population() >= WELL_KNOWN || best.feature() == Place.Feature.LINE) {
                    votes.merge(best.countryCode(), WELL_KNOWN_NAMED, Integer::sum);
                }
            }
        }
        return votes;
    }

    private Optional<Place> choose(
            Candidate candidate, List<Token> tokens, Map<String, Integer> countries, boolean caseless) {
        if (partOfLongerName(candidate, tokens)) {
            return Optional.empty();
        }
        boolean asRegion = besideRegionWord(candidate, tokens);
        // Consonants find a smaller town that a question names in Latin letters; other scripts have no such key.
        boolean pointed = caseless
                && candidate.from > 0
                && !isLatin(tokens.get(candidate.from))
                && PLACING.contains(tokens.get(candidate.from - 1).folded());
        return candidate.places.stream()
                .filter(p -> vouchedFor(p, countries) || (pointed && p.population() >= TYPED_TOWN))
                .max(Comparator.comparingDouble((Place p) -> weight(p, countries, asRegion)));
    }

    private static boolean vouchedFor(Place place, Map<String, Integer> countries) {
        return place.feature() == Place.Feature.COUNTRY
                || place.feature() == Place.Feature.LINE
                || place.population() >= WELL_KNOWN
                || countries.containsKey(place.countryCode());
    }

    private static double weight(Place place, Map<String, Integer> countries, boolean asRegion) {
        double known = Math.log10((double) place.population() + 10);
        double home = Math.min(countries.getOrDefault(place.countryCode(), 0), 20);
        double kind = switch (place.feature()) {
            case COUNTRY -> 40;
            case LINE, REGION, FACILITY -> 10;
            case CAPITAL -> 2;
            case TOWN -> 0;
            case ADMIN1 -> asRegion ? 10 : 1.5;
        };
        return known + home + kind;
    }

    private boolean besideRegionWord(Candidate candidate, List<Token> tokens) {
        return (candidate.to < tokens.size()
                        && words.region().contains(tokens.get(candidate.to).folded()))
                || (candidate.from > 0
                        && words.region()
                                .contains(tokens.get(candidate.from - 1).folded()))
                || (candidate.from > 1
                        && tokens.get(candidate.from - 1).is("of")
                        && words.region()
                                .contains(tokens.get(candidate.from - 2).folded()));
    }

    private boolean partOfLongerName(Candidate candidate, List<Token> tokens) {
        Token next = candidate.to < tokens.size() ? tokens.get(candidate.to) : null;
        if (next != null
                && isName(next)
                && !words.region().contains(next.folded())
                && !words.local().contains(next.folded())) {
            return true;
        }
        Token before = candidate.from > 0 ? tokens.get(candidate.from - 1) : null;
        return before != null
                && isName(before)
                && candidate.from > 1
                && gazetteer.named(before.word()).isEmpty()
                && candidate.places.getFirst().feature() != Place.Feature.COUNTRY;
    }

    private boolean isName(Token token) {
        return token.isWord()
                && isLatin(token)
                && token.capitalised()
                && !words.beside().contains(token.folded())
                && gazetteer.countryOf(token.folded()).isEmpty();
    }

    /** Names that no list has, found by their consonants among the towns of the countries the text speaks of. */
    private List<PlaceMention> misspelt(List<Token> tokens, List<PlaceMention> named, Map<String, Integer> countries) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int at = i;
            boolean taken = named.stream().anyMatch(m -> m.from() <= at && at < m.to());
            if (taken
                    || !isName(token)
                    || token.word().length() < 5
                    || words.common().contains(token.folded())
                    || !gazetteer.named(token.word()).isEmpty()) {
                continue;
            }
            Candidate alone = new Candidate(
                    i,
                    i + 1,
                    gazetteer.soundingLike(token.word()).stream()
                            .filter(p -> countries.getOrDefault(p.countryCode(), 0) >= PEOPLE_NAMED
                                    && Spellings.alike(token.word(), p.name()))
                            .toList());
            if (!alone.places.isEmpty() && !partOfLongerName(alone, tokens)) {
                found.add(new PlaceMention(i, i + 1, alone.places.getFirst()));
            }
        }
        return found;
    }

    /** Misspelt names in a question: behind "in", "to" and the like, or with a capital; the largest such town is meant. */
    private List<PlaceMention> mistyped(List<Token> tokens, List<PlaceMention> named) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int at = i;
            boolean taken = named.stream().anyMatch(m -> m.from() <= at && at < m.to());
            boolean pointed = PLACING.contains(tokens.get(i - 1).folded()) || token.capitalised();
            boolean common = words.common().contains(token.folded())
                    || words.beside().contains(token.folded())
                    || words.local().contains(token.folded())
                    || words.region().contains(token.folded());
            boolean people = gazetteer.countryOf(token.folded()).isPresent();
            if (taken
                    || !pointed
                    || common
                    || people
                    || !token.isWord()
                    || token.word().length() < 5) {
                continue;
            }
            gazetteer.soundingLike(token.word()).stream()
                    .filter(p -> p.population() >= TYPED_TOWN && Spellings.alike(token.word(), p.name()))
                    .max(Comparator.comparingLong(Place::population))
                    .or(() -> nearest(token.word()))
                    .ifPresent(p -> found.add(new PlaceMention(at, at + 1, p)));
        }
        return found;
    }

    /** The well-known town that one slip of the hand makes of the word: {@code Allepo} has too few consonants for a key. */
    private Optional<Place> nearest(String written) {
        String word = Folding.fold(written);
        return gazetteer.townsOf(WELL_KNOWN).stream()
                .filter(p -> Spellings.slip(word, Folding.fold(p.name())))
                .max(Comparator.comparingLong(Place::population));
    }

    private static boolean isLatin(Token token) {
        return Character.UnicodeScript.of(token.word().codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
