package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Gazetteer;
import org.sanad.places.NamedPlaces;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.text.Folding;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * The places a question names, in its words and beside them. A name that reports have is taken for the place that they
 * tell of, however small; any other name must be of a place that is known without a context.
 */
final class QuestionPlaces {
    /** A place of so many people is meant by its name alone, even where it is written small. */
    private static final long KNOWN_BY_NAME = 100_000;

    private static final int SYLLABLE = 3;

    /** The first letter behind the Latin ones. */
    private static final int GREEK = 0x370;

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final Supplier<NamedPlaces> told;

    QuestionPlaces(Gazetteer gazetteer, Supplier<NamedPlaces> told) {
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
        this.told = told;
    }

    /**
     * What was found.
     *
     * @param places each with those of its name in its country: Aleppo is the city and the governorate
     * @param words the words that named them, folded
     * @param unknown names that no gazetteer has
     * @param choices places in several countries that the only name may mean; empty where it is clear
     */
    record Found(List<Place> places, List<String> words, List<String> unknown, List<Place> choices) {}

    private record Named(int from, int to, List<Place> places) {}

    /**
     * Reads them, and marks their words as spent.
     *
     * @param near words before a place's name
     * @param common tells a common word, which is no place where it is written small
     * @param beside a place by any of its names, said beside the question
     */
    Found read(
            List<Token> tokens,
            String language,
            Phrases near,
            IntPredicate common,
            boolean[] spent,
            @Nullable String beside) {
        List<Named> named = new ArrayList<>(fromReports(tokens, common, spent));
        boolean[] taken = Arrays.copyOf(spent, spent.length);
        named.forEach(n -> Arrays.fill(taken, n.from, n.to, true));
        for (PlaceMention mention :
                resolver.read(List.of(tokens), language, true).getFirst()) {
            if (!any(taken, mention.from(), mention.to()) && meant(tokens, mention, common)) {
                named.add(new Named(mention.from(), mention.to(), namesakes(mention.place())));
            }
        }
        named.forEach(n -> Arrays.fill(spent, n.from, n.to, true));
        named.replaceAll(one -> within(tokens, one, named));
        List<Place> places = narrowed(named);
        List<String> unknown = new ArrayList<>();
        boolean said = beside != null && !beside.isBlank();
        if (beside != null && said) {
            List<Place> meant = named(beside);
            meant.stream().filter(p -> !places.contains(p)).forEach(places::add);
            if (meant.isEmpty()) {
                unknown.add(beside.strip());
            }
        }
        unknown.addAll(unknown(tokens, language, near, common, spent));
        List<String> words = named.stream()
                .flatMap(n -> tokens.subList(n.from, n.to).stream())
                .filter(Token::isWord)
                .map(Token::folded)
                .toList();
        return new Found(places, words, unknown, said ? List.of() : choices(tokens, named));
    }

    /** "Zolochiv, Lviv region": the one that lies in the area named behind it, whichever reports tell of. */
    private Named within(List<Token> tokens, Named one, List<Named> named) {
        List<Place> areas = named.stream()
                .filter(other -> other.from >= one.to && other.from <= one.to + 1)
                .flatMap(other -> other.places.stream())
                .filter(Place::area)
                .toList();
        if (areas.isEmpty() || one.places.stream().anyMatch(p -> areas.stream().anyMatch(a -> a.contains(p)))) {
            return one;
        }
        List<Place> there = gazetteer.named(Tokens.words(tokens, one.from, one.to)).stream()
                .filter(p -> areas.stream().anyMatch(a -> a.contains(p)))
                .toList();
        return there.isEmpty() ? one : new Named(one.from, one.to, there);
    }

    private List<Named> fromReports(List<Token> tokens, IntPredicate common, boolean[] spent) {
        NamedPlaces known = told.get();
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (spent[i] || !tokens.get(i).isWord()) {
                continue;
            }
            boolean plain = common.test(i) && (i == 0 || !tokens.get(i).capitalised());
            NamedPlaces.Match match = known.at(tokens, i, !common.test(i));
            if (match == null || any(spent, i, match.end())) {
                continue;
            }
            if (match.end() > i + 1 || (!plain && !tied(tokens, i))) {
                List<Place> all = new ArrayList<>();
                match.places().forEach(place -> namesakes(place).forEach(p -> add(all, p)));
                named.add(new Named(i, match.end(), all));
                i = match.end() - 1;
            }
        }
        return named;
    }

    /** "San" of "San-Miguel": a syllable that is tied to a name is none itself. */
    private static boolean tied(List<Token> tokens, int i) {
        return tokens.get(i).folded().length() <= SYLLABLE
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is("-")
                && tokens.get(i + 1).end() == tokens.get(i + 2).begin();
    }

    /** A name of several words, a large place, or one that is written like a name and is spelt like this. */
    private boolean meant(List<Token> tokens, PlaceMention mention, IntPredicate common) {
        boolean single = mention.to() - mention.from() == 1;
        boolean small = !tokens.get(mention.from()).capitalised();
        boolean unclear = single && (small || mention.from() == 0) && common.test(mention.from());
        // Who writes names with capitals does not misspell one without.
        if (single && small && guessed(tokens.get(mention.from()), mention.place()) && capitals(tokens)) {
            return false;
        }
        boolean large = mention.place().population() >= KNOWN_BY_NAME
                || mention.place().area()
                || mention.place().feature() == Place.Feature.LINE;
        return !unclear && (large || !single || !small);
    }

    /** Whether a word in Latin letters is no form of the place's name, only like it. */
    private boolean guessed(Token word, Place place) {
        String folded = word.folded();
        return folded.codePointAt(0) < GREEK
                && gazetteer.named(word.word()).isEmpty()
                && Stream.concat(Stream.of(place.name()), place.names().values().stream())
                        .noneMatch(name -> folded.startsWith(Folding.fold(name)));
    }

    private static boolean capitals(List<Token> tokens) {
        return tokens.stream()
                .skip(1)
                .anyMatch(t -> t.isWord() && t.capitalised() && t.folded().length() > SYLLABLE);
    }

    /** The place with those of its name in its country of which one is the region. */
    private List<Place> namesakes(Place place) {
        List<Place> all = new ArrayList<>(List.of(place));
        gazetteer.named(place.name()).stream()
                .filter(p -> p.countryCode().equals(place.countryCode()))
                .filter(p -> p.feature() == Place.Feature.ADMIN1 || place.feature() == Place.Feature.ADMIN1)
                .forEach(p -> add(all, p));
        return all;
    }

    private static void add(List<Place> places, Place place) {
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    /** "Tripoli in Libya": an area says which one is meant, not where else to look. */
    private static List<Place> narrowed(List<Named> named) {
        List<Place> places = new ArrayList<>();
        for (Named one : named) {
            boolean within = one.places.stream()
                    .allMatch(area -> area.area()
                            && named.stream()
                                    .anyMatch(other -> !other.equals(one)
                                            && other.places.stream()
                                                    .anyMatch(p -> area.contains(p) && !one.places.contains(p))));
            if (!within) {
                boolean settled = named.size() > 1;
                one.places.stream().filter(p -> !settled || fits(p, one, named)).forEach(p -> add(places, p));
            }
        }
        return places;
    }

    /** Of places of one name in several countries those whose country the other names are in, if any is. */
    private static boolean fits(Place place, Named one, List<Named> named) {
        List<String> countries = named.stream()
                .filter(other -> !other.equals(one))
                .flatMap(other -> other.places.stream())
                .map(Place::countryCode)
                .toList();
        boolean known = one.places.stream().anyMatch(p -> countries.contains(p.countryCode()));
        return !known || countries.contains(place.countryCode());
    }

    private List<Place> named(String name) {
        List<Token> tokens = Tokens.of(name, "en");
        NamedPlaces.Match match = tokens.isEmpty() ? null : told.get().at(tokens, 0, false);
        if (match != null && match.end() == tokens.size()) {
            return match.places().stream()
                    .flatMap(p -> namesakes(p).stream())
                    .distinct()
                    .toList();
        }
        List<Place> named = gazetteer.named(name);
        if (named.isEmpty()) {
            // A spelling that no list has is only read as a place behind a word that points to one.
            return resolver.read(List.of(Tokens.of("in " + name, "en")), true).getFirst().stream()
                    .flatMap(m -> namesakes(m.place()).stream())
                    .distinct()
                    .toList();
        }
        String country = named.getFirst().countryCode();
        return named.stream().filter(p -> p.countryCode().equals(country)).toList();
    }

    /** Names behind "in", "at" or "near" that no list has. */
    private static List<String> unknown(
            List<Token> tokens, String language, Phrases near, IntPredicate common, boolean[] spent) {
        List<String> unknown = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean behind = near.end(tokens, i - 1) == i;
            if (behind
                    && !spent[i]
                    && !common.test(i)
                    && tokens.get(i).isWord()
                    && ToldNames.mayName(tokens.get(i))
                    && !ToldNames.of(tokens.get(i).word(), language).isEmpty()) {
                unknown.add(tokens.get(i).word());
            }
        }
        return unknown;
    }

    /** Beside another place or a country's name it is clear which one is meant. */
    private List<Place> choices(List<Token> tokens, List<Named> named) {
        boolean alone = named.size() == 1
                && tokens.stream()
                        .noneMatch(t -> gazetteer.countryOf(t.folded()).isPresent());
        if (!alone) {
            return List.of();
        }
        Named only = named.getFirst();
        List<Place> all = new ArrayList<>(only.places);
        gazetteer.named(Tokens.words(tokens, only.from, only.to)).forEach(p -> add(all, p));
        long countries = all.stream().map(Place::countryCode).distinct().count();
        return countries < 2 ? List.of() : all;
    }

    private static boolean any(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks[i]) {
                return true;
            }
        }
        return false;
    }
}
