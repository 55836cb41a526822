package org.sanad.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private static final double REGION_WEIGHT = 4.2;
    private static final double CAPITAL_BONUS = 2.2;
    private static final double WORD_BONUS = 8;
    private static final double BESIDE_COUNTRY = 6;
    private static final double AT_HOME = 3;
    private static final double CHANGE = 1.5;
    private static final double LEADING = 1.5;
    private static final double SAME_REGION = 1;

    /** Letters of an article that is written to a name. */
    private static final int ARTICLE = 2;

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
        return read(sentences, List.of(), language, caseless);
    }

    /**
     * The same for a text that words stand beside which say what country it is from, such as its outlet's name.
     *
     * @param beside words that count a little for the countries that they name
     */
    public List<List<PlaceMention>> read(
            List<List<Token>> sentences, List<Token> beside, String language, boolean caseless) {
        NameMatcher matcher = new NameMatcher(gazetteer, language, caseless);
        List<NamedSentence> all = sentences.stream()
                .map(tokens -> new NamedSentence(tokens, matcher.names(tokens), language, caseless))
                .toList();
        CountryVotes votes = votes(all, beside, language);
        List<List<PlaceMention>> mentions = new ArrayList<>();
        for (NamedSentence sentence : all) {
            List<PlaceMention> named = new ArrayList<>();
            int placed = -1;
            for (int j = 0; j < sentence.names().size(); j++) {
                NamedWords words = sentence.names().get(j);
                Beside company = Beside.of(sentence, j, placed);
                Optional<Place> meant = choose(sentence, words, company, votes);
                meant.ifPresent(p -> named.add(new PlaceMention(words.from(), words.to(), p)));
                boolean known = meant.filter(p -> p.population() >= Gazetteer.WELL_KNOWN)
                        .isPresent();
                placed = meant.isPresent() && (known || company.placed() || company.described()) ? words.to() : -1;
            }
            named.addAll(
                    caseless
                            ? misspellings.typed(sentence.tokens(), named, language)
                            : misspellings.written(sentence.tokens(), named, votes, language));
            named.sort(Comparator.comparingInt(PlaceMention::from));
            mentions.add(named);
        }
        return mentions;
    }

    private CountryVotes votes(List<NamedSentence> sentences, List<Token> outside, String language) {
        CountryVotes votes = new CountryVotes();
        String home = null;
        for (NamedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    people(token, language).ifPresent(votes::people);
                    home = Vocabulary.of(token, language).words().home();
                }
            }
            for (int i = 0; i < sentence.names().size(); i++) {
                NamedWords words = sentence.names().get(i);
                Beside beside = Beside.of(sentence, i, -1);
                votes.named(
                        words, sentence.tokens(), beside.placed() || beside.described() || sentence.suffixed(words));
            }
        }
        outside.stream()
                .filter(Token::isWord)
                .forEach(token -> people(token, language).ifPresent(votes::outlet));
        if (home != null) {
            votes.home(home);
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

    private Optional<Place> choose(NamedSentence sentence, NamedWords words, Beside beside, CountryVotes votes) {
        if (partOfLongerName(sentence, words, beside)) {
            return Optional.empty();
        }
        return words.options().stream()
                .filter(o -> believed(o, sentence, words, beside, votes))
                .max(Comparator.comparingDouble(
                        o -> weight(o, beside, votes.of(o.place().countryCode(), words, sentence.tokens()))
                                + (votes.leading(o.place().countryCode()) ? LEADING : 0)
                                + (votes.region(o.place(), words, sentence.tokens()) ? SAME_REGION : 0)))
                .map(Option::place);
    }

    private static boolean believed(
            Option option, NamedSentence sentence, NamedWords words, Beside beside, CountryVotes votes) {
        Place place = option.place();
        boolean apposed = beside.country() != null && beside.country().contains(place);
        boolean home = apposed || votes.of(place.countryCode(), words, sentence.tokens()) > 0;
        boolean many = words.to() - words.from() > 1;
        // "Ordudan": a plain word with an ending, at the head of a sentence where every word has a capital.
        if (sentence.unmarkedEnding(words, option.cost()) && first(sentence, words)) {
            return false;
        }
        boolean marked = sentence.capitalised(words);
        return switch (place.feature()) {
            case COUNTRY, LINE, REGION -> true;
            case FACILITY -> home || many;
            case ADMIN1, ADMIN2, ADMIN3 ->
                home
                        || (beside.region() && marked)
                        || (many && beside.surely())
                        || (marked && words.oneCountry() && (many || beside.placed()));
            case CAPITAL, TOWN -> {
                boolean speaks = !beside.placed() && saidBy(sentence, words);
                if (place.population() >= Gazetteer.WELL_KNOWN) {
                    yield option.cost() == 0 || marked || beside.placed() || beside.settled() || home;
                }
                boolean there = beside.placed() || beside.described() || apposed || sentence.suffixed(words);
                if (!home) {
                    long least = sentence.caseless() ? TYPED_TOWN : SMALL_TOWN;
                    yield !votes.others(words, sentence.tokens())
                            && (marked || sentence.caseless())
                            && place.population() >= least
                            && (beside.surely() || beside.settled())
                            && option.cost() == 0;
                }
                if (votes.guessed() && !there && place.population() < SMALL_TOWN) {
                    yield false;
                }
                boolean leading = apposed || votes.leading(place.countryCode());
                boolean large = marked
                        ? place.population() >= SMALL_TOWN || (leading && !first(sentence, words))
                        : (many && leading && words.oneCountry())
                                || (option.cost() == 0
                                        && place.population() >= (leading ? SMALL_TOWN : SEEN_WITHOUT_CAPITAL));
                yield !speaks && (large || (there && leading) || (there && place.population() >= SMALL_TOWN));
            }
        };
    }

    private static boolean first(NamedSentence sentence, NamedWords words) {
        return words.from() == 0 && words.to() == 1 && !sentence.caseless();
    }

    private static boolean saidBy(NamedSentence sentence, NamedWords words) {
        return words.to() < sentence.tokens().size()
                && sentence.vocabulary(words)
                        .words()
                        .saying()
                        .has(sentence.tokens().get(words.to()).folded());
    }

    private static double weight(Option option, Beside beside, int votes) {
        Place place = option.place();
        double known = Math.log10((double) place.population() + 10);
        double home = votes > 0 ? AT_HOME + Math.min(votes, 10) * 0.05 : 0;
        boolean apposed = beside.country() != null
                && beside.country().geonameId() != place.geonameId()
                && beside.country().contains(place);
        double kind = switch (place.feature()) {
            case COUNTRY -> COUNTRY_WEIGHT + known / 100 - (beside.settled() ? WORD_BONUS : 0);
            case LINE, REGION, FACILITY -> AREA_WEIGHT;
            case CAPITAL -> known + CAPITAL_BONUS + (beside.settled() ? WORD_BONUS : 0);
            case TOWN -> known + (beside.settled() ? WORD_BONUS : 0);
            case ADMIN1 -> REGION_WEIGHT + (beside.region() ? WORD_BONUS : 0);
            case ADMIN2, ADMIN3 -> REGION_WEIGHT / 2 + (beside.region() ? WORD_BONUS : 0);
        };
        return kind + home + (apposed ? BESIDE_COUNTRY : 0) - option.cost() * CHANGE;
    }

    private boolean partOfLongerName(NamedSentence sentence, NamedWords words, Beside beside) {
        List<Token> tokens = sentence.tokens();
        WordForms forms = sentence.vocabulary(words).forms();
        Token last = tokens.get(words.to() - 1);
        boolean marked = forms.suffixed(last.word())
                || (forms.inflects()
                        && (beside.surely() || words.options().getFirst().cost() > 0));
        Token next = words.to() < tokens.size() ? tokens.get(words.to()) : null;
        if (!marked && next != null && isName(next, sentence.language())) {
            return true;
        }
        if (hyphened(sentence, words)) {
            return true;
        }
        Token before = words.from() > 0 ? tokens.get(words.from() - 1) : null;
        return before != null
                && words.from() > 1
                && isName(before, sentence.language())
                && !forms.suffixed(before.word())
                && sentence.names().stream().noneMatch(n -> n.to() == words.from())
                && !words.any(Place.Feature.COUNTRY);
    }

    /** "el-Abd": written to a word that is no place. */
    private static boolean hyphened(NamedSentence sentence, NamedWords words) {
        int hyphen = words.from() - 1;
        List<Token> tokens = sentence.tokens();
        return hyphen > 0
                && tokens.get(hyphen).is("-")
                && tokens.get(hyphen).end() == tokens.get(words.from()).begin()
                && tokens.get(hyphen - 1).end() == tokens.get(hyphen).begin()
                && tokens.get(hyphen - 1).isWord()
                && tokens.get(hyphen - 1).word().length() <= ARTICLE
                && sentence.names().stream().noneMatch(n -> n.to() == hyphen);
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
