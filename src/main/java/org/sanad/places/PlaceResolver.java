package org.sanad.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.places.NamedWords.Option;
import org.sanad.text.Token;

/**
 * Finds who is meant by the place names of a text, by the company they keep: the countries and large towns that the text
 * names vouch for the small ones. A name that nothing vouches for is no place; a name that is part of a longer proper
 * name (a person, an office) is none either. Names may be inflected as English, French, Turkish, Arabic and Ukrainian do.
 */
public final class PlaceResolver {
    /** A town of fewer people is named so rarely that more must speak for it. */
    private static final long SMALL_TOWN = 15_000;

    /** In a script without capitals a word alone is a town only when it is as large as this. */
    private static final long SEEN_WITHOUT_CAPITAL = 50_000;

    /** People ask about towns of at least so many people when they misspell them. */
    static final long TYPED_TOWN = 20_000;

    private static final double COUNTRY_WEIGHT = 11.5;
    private static final double AREA_WEIGHT = 8;
    private static final double REGION_WEIGHT = 4.5;
    private static final double CAPITAL_BONUS = 2.2;
    private static final double WORD_BONUS = 8;
    private static final double BESIDE_COUNTRY = 6;
    private static final double AT_HOME = 3;
    private static final double CHANGE = 1.5;

    private final Gazetteer gazetteer;
    private final Misspellings misspellings;

    /** Looks names up in the given gazetteer. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.misspellings = new Misspellings(gazetteer);
    }

    /** The places named in each sentence of a text in English, or in a language that its script tells. */
    public List<List<PlaceMention>> read(List<List<Token>> sentences, boolean caseless) {
        return read(sentences, "en", caseless);
    }

    /**
     * The places named in each sentence of one text, in order.
     *
     * @param sentences the words of each sentence
     * @param language ISO 639-1 code of the text; one that is not served is read as English where its script is Latin
     * @param caseless whether names may be written small, as people type questions
     */
    public List<List<PlaceMention>> read(List<List<Token>> sentences, String language, boolean caseless) {
        NameMatcher matcher = new NameMatcher(gazetteer, language, caseless);
        List<List<NamedWords>> names = sentences.stream().map(matcher::names).toList();
        CountryVotes votes = votes(sentences, names, language);
        List<List<PlaceMention>> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = new Sentence(sentences.get(i), names.get(i), language, caseless);
            List<PlaceMention> named = new ArrayList<>();
            boolean placedBefore = false;
            for (int j = 0; j < sentence.names.size(); j++) {
                NamedWords words = sentence.names.get(j);
                Beside beside = beside(sentence, j, named, placedBefore);
                Optional<Place> meant = choose(sentence, words, beside, votes);
                meant.ifPresent(p -> named.add(new PlaceMention(words.from(), words.to(), p)));
                placedBefore = meant.isPresent() && (beside.placed || beside.described());
            }
            named.addAll(
                    caseless
                            ? misspellings.typed(sentence.tokens, named, language)
                            : misspellings.written(sentence.tokens, named, votes, language));
            named.sort(Comparator.comparingInt(PlaceMention::from));
            mentions.add(named);
        }
        return mentions;
    }

    private record Sentence(List<Token> tokens, List<NamedWords> names, String language, boolean caseless) {
        Vocabulary vocabulary(NamedWords words) {
            return Vocabulary.of(tokens.get(words.from()), language);
        }

        boolean capitalised(NamedWords words) {
            WordForms forms = vocabulary(words).forms();
            return vocabulary(words).cased()
                    && tokens.subList(words.from(), words.to()).stream()
                            .anyMatch(t ->
                                    Character.isUpperCase(forms.bare(t.word()).codePointAt(0)));
        }
    }

    /**
     * What stands beside a name.
     *
     * @param placed whether words say that something is there
     * @param surely whether they say so beyond doubt
     * @param region whether a word makes an area of it
     * @param settled whether a word makes a town of it
     * @param country the country or region named right behind it, null when there is none
     */
    private record Beside(
            boolean placed,
            boolean surely,
            boolean region,
            boolean settled,
            @Nullable Place country) {
        boolean described() {
            return region || settled;
        }
    }

    private CountryVotes votes(List<List<Token>> sentences, List<List<NamedWords>> names, String language) {
        CountryVotes votes = new CountryVotes();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i);
            for (Token token : tokens) {
                if (token.isWord()) {
                    people(token, language).ifPresent(votes::people);
                }
            }
            for (NamedWords words : names.get(i)) {
                votes.named(words, tokens);
            }
        }
        return votes;
    }

    private Optional<String> people(Token token, String language) {
        Optional<String> country = gazetteer.countryOf(token.folded());
        Vocabulary vocabulary = Vocabulary.of(token, language);
        if (country.isPresent() || (vocabulary.cased() && !vocabulary.forms().elides())) {
            return country;
        }
        return vocabulary.forms().of(token.word(), token.folded()).stream()
                .flatMap(form -> gazetteer.countryOf(form.key()).stream())
                .findFirst();
    }

    private Beside beside(Sentence sentence, int at, List<PlaceMention> named, boolean placedBefore) {
        NamedWords words = sentence.names.get(at);
        List<Token> tokens = sentence.tokens;
        PlaceWords kinds = sentence.vocabulary(words).words();
        int before = words.from() - 1;
        boolean joined = placedBefore
                && !named.isEmpty()
                && joins(tokens, named.getLast().to(), words.from(), kinds);
        while (before > 0
                && (kinds.linking().has(tokens.get(before).folded())
                        || kinds.beside().has(tokens.get(before).folded()))
                && !kinds.placing().has(tokens.get(before).folded())
                && !kinds.pointing().has(tokens.get(before).folded())) {
            before--;
        }
        String left = before < 0 ? "" : tokens.get(before).folded();
        String right = words.to() < tokens.size() ? tokens.get(words.to()).folded() : "";
        boolean surely = kinds.placing().has(left) || words.options().getFirst().placed();
        return new Beside(
                surely || joined || kinds.pointing().has(left),
                surely,
                kinds.region().has(left) || kinds.region().has(right),
                kinds.settled().has(left) || kinds.settled().has(right),
                countryBehind(sentence, at));
    }

    /** "Tripoli, Libya", "Paris (Texas)". */
    private static @Nullable Place countryBehind(Sentence sentence, int at) {
        if (at + 1 >= sentence.names.size()) {
            return null;
        }
        NamedWords next = sentence.names.get(at + 1);
        int gap = next.from() - sentence.names.get(at).to();
        Token mark = sentence.tokens.get(next.from() - 1);
        boolean apposed = gap == 0 || (gap == 1 && (mark.is(",") || mark.is("،") || mark.is("(")));
        Place area = next.best().feature() == Place.Feature.COUNTRY
                ? next.best()
                : next.options().stream()
                        .map(Option::place)
                        .filter(p -> p.feature() == Place.Feature.ADMIN1)
                        .findFirst()
                        .orElse(null);
        return apposed ? area : null;
    }

    private static boolean joins(List<Token> tokens, int from, int to, PlaceWords kinds) {
        boolean only = to - from <= 2;
        for (int i = from; only && i < to; i++) {
            Token token = tokens.get(i);
            only = token.is(",") || token.is("،") || kinds.joining().has(token.folded());
        }
        return only;
    }

    private Optional<Place> choose(Sentence sentence, NamedWords words, Beside beside, CountryVotes votes) {
        if (partOfLongerName(sentence, words, beside)) {
            return Optional.empty();
        }
        return words.options().stream()
                .filter(o -> believed(o, sentence, words, beside, votes))
                .max(Comparator.comparingDouble(
                        o -> weight(o, beside, votes.of(o.place().countryCode(), words, sentence.tokens))))
                .map(Option::place);
    }

    private static boolean believed(
            Option option, Sentence sentence, NamedWords words, Beside beside, CountryVotes votes) {
        Place place = option.place();
        boolean apposed = beside.country != null && beside.country.contains(place);
        boolean home = apposed || votes.of(place.countryCode(), words, sentence.tokens) > 0;
        boolean many = words.to() - words.from() > 1;
        boolean marked = sentence.capitalised(words);
        return switch (place.feature()) {
            case COUNTRY, LINE, REGION -> true;
            case FACILITY -> home || many;
            case ADMIN1, ADMIN2, ADMIN3 -> home || (beside.region && marked) || (beside.surely && many);
            case CAPITAL, TOWN -> {
                boolean speaks = !beside.placed && saidBy(sentence, words);
                if (place.population() >= Gazetteer.WELL_KNOWN) {
                    yield option.cost() == 0 || marked || beside.placed || beside.settled || home;
                }
                boolean there = beside.placed || beside.settled || apposed;
                if (!home) {
                    long least = sentence.caseless ? TYPED_TOWN : SMALL_TOWN;
                    yield (marked || sentence.caseless)
                            && place.population() >= least
                            && (beside.surely || beside.settled)
                            && option.cost() == 0;
                }
                boolean leading = apposed || votes.leading(place.countryCode());
                boolean large = marked
                        ? place.population() >= SMALL_TOWN || (leading && !first(sentence, words))
                        : place.population() >= SEEN_WITHOUT_CAPITAL && option.cost() == 0;
                yield !speaks && (large || (there && leading) || (there && place.population() >= SMALL_TOWN));
            }
        };
    }

    private static boolean first(Sentence sentence, NamedWords words) {
        return words.from() == 0 && words.to() == 1 && !sentence.caseless;
    }

    private static boolean saidBy(Sentence sentence, NamedWords words) {
        return words.to() < sentence.tokens.size()
                && sentence.vocabulary(words)
                        .words()
                        .saying()
                        .has(sentence.tokens.get(words.to()).folded());
    }

    private static double weight(Option option, Beside beside, int votes) {
        Place place = option.place();
        double known = Math.log10((double) place.population() + 10);
        double home = votes > 0 ? AT_HOME + Math.min(votes, 10) * 0.05 : 0;
        boolean apposed = beside.country != null
                && beside.country.geonameId() != place.geonameId()
                && beside.country.contains(place);
        double kind = switch (place.feature()) {
            case COUNTRY -> COUNTRY_WEIGHT - (beside.settled ? WORD_BONUS : 0);
            case LINE, REGION, FACILITY -> AREA_WEIGHT;
            case CAPITAL -> known + CAPITAL_BONUS + (beside.settled ? WORD_BONUS : 0);
            case TOWN -> known + (beside.settled ? WORD_BONUS : 0);
            case ADMIN1 -> REGION_WEIGHT + (beside.region ? WORD_BONUS : 0);
            case ADMIN2, ADMIN3 -> REGION_WEIGHT / 2 + (beside.region ? WORD_BONUS : 0);
        };
        return kind + home + (apposed ? BESIDE_COUNTRY : 0) - option.cost() * CHANGE;
    }

    private boolean partOfLongerName(Sentence sentence, NamedWords words, Beside beside) {
        List<Token> tokens = sentence.tokens;
        WordForms forms = sentence.vocabulary(words).forms();
        Token last = tokens.get(words.to() - 1);
        boolean marked = forms.suffixed(last.word()) || (beside.surely && forms.inflects());
        Token next = words.to() < tokens.size() ? tokens.get(words.to()) : null;
        if (!marked && next != null && isName(next, sentence.language)) {
            return true;
        }
        Token before = words.from() > 0 ? tokens.get(words.from() - 1) : null;
        return before != null
                && words.from() > 1
                && isName(before, sentence.language)
                && !forms.suffixed(before.word())
                && sentence.names.stream().noneMatch(n -> n.to() == words.from())
                && !words.any(Place.Feature.COUNTRY);
    }

    /** Whether it is a word of a proper name as far as its capital tells, and not one that stands beside places. */
    private boolean isName(Token token, String language) {
        Vocabulary vocabulary = Vocabulary.of(token, language);
        return token.isWord()
                && vocabulary.cased()
                && token.capitalised()
                && !vocabulary.words().beside().has(token.folded())
                && !vocabulary.words().describes(token.folded())
                && gazetteer.countryOf(token.folded()).isEmpty();
    }
}
