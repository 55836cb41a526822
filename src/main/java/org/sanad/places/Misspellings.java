package org.sanad.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.text.Token;

/** Places whose names are spelt as no list has them: by their consonants, or one slip of the hand away. */
final class Misspellings {
    private static final int SHORTEST = 5;

    /** A village is found by its consonants only where words say that something is there. */
    private static final long NAMED_ALONE = 10_000;

    private final Gazetteer gazetteer;

    Misspellings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** In a report: capitalised words that sound like towns of the countries the text speaks of. */
    List<PlaceMention> written(List<Token> tokens, List<PlaceMention> named, CountryVotes votes, String language) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Vocabulary vocabulary = Vocabulary.of(token, language);
            if (taken(named, i)
                    || !(name(token, vocabulary) || uncased(tokens, i, language))
                    || neighbour(tokens, i - 1, named, language, i > 1)
                    || neighbour(tokens, i + 1, named, language, true)) {
                continue;
            }
            boolean placed = i > 0 && placing(vocabulary.words(), tokens.get(i - 1));
            int at = i;
            vocabulary.forms().of(token.word(), token.folded()).stream()
                    .filter(form -> form.cost() == 0)
                    .flatMap(form -> gazetteer.soundingLike(form.key()).stream()
                            .filter(p -> Spellings.alike(form.key(), p.name())))
                    .filter(p -> votes.of(p.countryCode()) >= CountryVotes.PEOPLE_NAMED
                            && votes.leading(p.countryCode())
                            && (placed || p.population() >= NAMED_ALONE))
                    .findFirst()
                    .or(() -> withArticle(vocabulary.forms().of(token.word(), token.folded()), votes))
                    .or(() -> heard(tokens, at, language, votes))
                    .ifPresent(p -> found.add(new PlaceMention(at, at + 1, p)));
        }
        return found;
    }

    /** "Diwaniyah" where the list has Ad Diwaniyah. */
    private Optional<Place> withArticle(List<WordForms.Form> forms, CountryVotes votes) {
        return forms.stream()
                .filter(form -> form.cost() == 0)
                .flatMap(form -> Sounds.ARTICLES.stream()
                        .flatMap(article -> gazetteer.named(article + " " + form.key()).stream()))
                .filter(p -> p.settlement() && votes.leading().contains(p.countryCode()))
                .max(Comparator.comparingLong(Place::population));
    }

    /** A town of a country the text is about, by the sound of the word: no list has its spelling in that script. */
    private Optional<Place> heard(List<Token> tokens, int i, String language, CountryVotes votes) {
        Token token = tokens.get(i);
        Vocabulary vocabulary = Vocabulary.of(token, language);
        boolean settled =
                i > 0 && vocabulary.words().settled().has(tokens.get(i - 1).folded());
        boolean placed = i > 0 && placing(vocabulary.words(), tokens.get(i - 1));
        boolean latin = token.word().codePointAt(0) < 'Ͱ';
        for (String country : votes.leading()) {
            for (WordForms.Form form : vocabulary.forms().of(token.word(), token.folded())) {
                Optional<Place> place = gazetteer.heardIn(country, form.key());
                boolean there = placed || form.placed();
                boolean distinct = Sounds.ofWord(form.key()).stream().anyMatch(k -> k.length() > Sounds.SHORTEST);
                // Latin letters spell a name nearly as the list does; the others leave more to the ear.
                boolean brief = !distinct && vocabulary.cased() && !latin;
                boolean surely = settled
                        || (place.filter(p -> known(p, vocabulary.cased() && !latin))
                                        .isPresent()
                                && (distinct ? there || (vocabulary.cased() && i > 0) : there && brief));
                if (surely && place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** A town of some size, or the seat of an authority whose people nobody counted. */
    private static boolean known(Place place, boolean uncounted) {
        return place.population() >= NAMED_ALONE || (uncounted && place.population() == 0);
    }

    /** In a script without capitals: a word no list knows, behind one that says that a town or a place follows. */
    private boolean uncased(List<Token> tokens, int i, String language) {
        Token token = tokens.get(i);
        Vocabulary vocabulary = Vocabulary.of(token, language);
        return !vocabulary.cased()
                && token.isWord()
                && token.word().length() >= SHORTEST
                && (i > 0 && placing(vocabulary.words(), tokens.get(i - 1)))
                && !vocabulary.words().plain(token.folded())
                && !vocabulary.words().describes(token.folded())
                && vocabulary.forms().of(token.word(), token.folded()).stream()
                        .allMatch(f -> gazetteer.named(f.key()).isEmpty())
                && gazetteer.countryOf(token.folded()).isEmpty();
    }

    private boolean name(Token token, Vocabulary vocabulary) {
        return token.isWord()
                && vocabulary.cased()
                && token.capitalised()
                && token.word().length() >= SHORTEST
                && !vocabulary.words().plain(token.folded())
                && !vocabulary.words().describes(token.folded())
                && gazetteer.countryOf(token.folded()).isEmpty()
                && gazetteer.named(token.word()).isEmpty();
    }

    /** Whether the word there belongs to one proper name with its neighbour. */
    private boolean neighbour(List<Token> tokens, int at, List<PlaceMention> named, String language, boolean counts) {
        if (!counts || at < 0 || at >= tokens.size() || taken(named, at)) {
            return false;
        }
        Token token = tokens.get(at);
        PlaceWords words = Vocabulary.of(token, language).words();
        return token.isWord()
                && token.capitalised()
                && !words.beside().has(token.folded())
                && !words.describes(token.folded())
                && gazetteer.countryOf(token.folded()).isEmpty();
    }

    private static boolean placing(PlaceWords words, Token token) {
        return words.placing().has(token.folded())
                || words.pointing().has(token.folded())
                || words.settled().has(token.folded());
    }

    /** In a question: behind "in", "to" and the like, or with a capital; the largest such town is meant. */
    List<PlaceMention> typed(List<Token> tokens, List<PlaceMention> named, String language) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            PlaceWords words = Vocabulary.of(token, language).words();
            boolean pointed = placing(words, before)
                    || words.joining().has(before.folded())
                    || words.linking().has(before.folded())
                    || token.capitalised();
            if (taken(named, i)
                    || !pointed
                    || words.plain(token.folded())
                    || words.describes(token.folded())
                    || gazetteer.countryOf(token.folded()).isPresent()
                    || !token.isWord()
                    || token.word().length() < SHORTEST) {
                continue;
            }
            int at = i;
            meant(token.word()).ifPresent(p -> found.add(new PlaceMention(at, at + 1, p)));
        }
        return found;
    }

    private Optional<Place> meant(String word) {
        return gazetteer.soundingLike(word).stream()
                .filter(p -> p.population() >= PlaceResolver.TYPED_TOWN && Spellings.alike(word, p.name()))
                .max(Comparator.comparingLong(Place::population))
                .or(() -> gazetteer.slip(word));
    }

    private static boolean taken(List<PlaceMention> named, int at) {
        return named.stream().anyMatch(m -> m.from() <= at && at < m.to());
    }
}
