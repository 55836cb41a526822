package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** The places a question names, in its words and beside them. */
final class QuestionPlaces {
    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;

    QuestionPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
    }

    /**
     * What was found.
     *
     * @param places each with those of its name in its country: Aleppo is the city and the governorate
     * @param words the words that named them, folded
     * @param unknown names that no gazetteer has
     * @param choices places in several countries that the only name may mean; empty where it is clear
     */
    record Found(
            List<PlaceMention> mentions,
            List<Place> places,
            List<String> words,
            List<String> unknown,
            List<Place> choices) {}

    /**
     * Reads them.
     *
     * @param near words before a place's name
     * @param common tells a common word, which is no place where it is written small
     * @param beside a place by any of its names, said beside the question
     */
    Found read(List<Token> tokens, String language, Phrases near, Predicate<Integer> common, @Nullable String beside) {
        List<PlaceMention> mentions = resolver.read(List.of(tokens), language, true).getFirst().stream()
                .filter(m -> m.to() - m.from() > 1 || tokens.get(m.from()).capitalised() || !common.test(m.from()))
                .toList();
        List<Place> places = new ArrayList<>();
        mentions.forEach(m -> addWithNamesakes(places, m.place()));
        List<String> unknown = new ArrayList<>();
        if (beside != null && !beside.isBlank()) {
            List<Place> named = named(beside);
            named.stream().filter(p -> !places.contains(p)).forEach(places::add);
            if (named.isEmpty()) {
                unknown.add(beside.strip());
            }
        }
        unknown.addAll(unknown(tokens, mentions, near));
        List<String> words = mentions.stream()
                .flatMap(m -> tokens.subList(m.from(), m.to()).stream())
                .filter(Token::isWord)
                .map(Token::folded)
                .toList();
        boolean beyond = beside != null && !beside.isBlank();
        return new Found(mentions, places, words, unknown, beyond ? List.of() : choices(tokens, mentions));
    }

    /** Beside another place or a country's name it is clear which one is meant. */
    private List<Place> choices(List<Token> tokens, List<PlaceMention> mentions) {
        boolean alone = mentions.size() == 1
                && tokens.stream()
                        .noneMatch(t -> gazetteer.countryOf(t.folded()).isPresent());
        if (!alone) {
            return List.of();
        }
        PlaceMention mention = mentions.getFirst();
        List<Place> named = new ArrayList<>(gazetteer.named(Tokens.words(tokens, mention.from(), mention.to())));
        addWithNamesakes(named, mention.place());
        long countries = named.stream().map(Place::countryCode).distinct().count();
        return countries < 2 ? List.of() : named;
    }

    private void addWithNamesakes(List<Place> places, Place place) {
        add(places, place);
        gazetteer.named(place.name()).stream()
                .filter(p -> p.countryCode().equals(place.countryCode()))
                .filter(p -> p.feature() == Place.Feature.ADMIN1 || place.feature() == Place.Feature.ADMIN1)
                .forEach(p -> add(places, p));
    }

    private static void add(List<Place> places, Place place) {
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    private List<Place> named(String name) {
        List<Place> named = gazetteer.named(name);
        if (named.isEmpty()) {
            // A spelling that no list has is only read as a place behind a word that points to one.
            List<Place> meant = new ArrayList<>();
            resolver.read(List.of(Tokens.of("in " + name, "en")), true)
                    .getFirst()
                    .forEach(m -> addWithNamesakes(meant, m.place()));
            return meant;
        }
        String country = named.getFirst().countryCode();
        return named.stream().filter(p -> p.countryCode().equals(country)).toList();
    }

    /** Names behind "in", "at" or "near" that no list has. */
    private static List<String> unknown(List<Token> tokens, List<PlaceMention> mentions, Phrases near) {
        List<String> unknown = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            int at = i;
            boolean known = mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
            boolean behind = near.end(tokens, i - 1) == i;
            if (behind && !known && tokens.get(i).isWord() && tokens.get(i).capitalised()) {
                unknown.add(tokens.get(i).word());
            }
        }
        return unknown;
    }
}
