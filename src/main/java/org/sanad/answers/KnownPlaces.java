package org.sanad.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Location;
import org.sanad.events.SourcedClaim;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.text.Folding;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * The places of a claim, found again in a sentence: one sentence alone has too little company for a small town to be
 * believed in, but the report that the claim is from vouches for those that the claim names.
 */
final class KnownPlaces {
    private static final int LONGEST_NAME = 5;

    private final Map<Long, Place> places = new HashMap<>();
    private final Map<String, Place> words = new HashMap<>();
    private final Gazetteer gazetteer;

    KnownPlaces(Claim claim, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        of(claim).forEach(p -> places.put(p.geonameId(), p));
        locations(claim).forEach(this::word);
    }

    private void word(Location location) {
        if (location.place() != null) {
            words.put(Folding.fold(location.text()), location.place());
        }
    }

    private static Stream<Location> locations(Claim claim) {
        return Stream.of(claim.location(), claim.origin(), claim.destination()).flatMap(Stream::ofNullable);
    }

    static Stream<Place> of(Claim claim) {
        return locations(claim).flatMap(l -> Stream.concat(Stream.ofNullable(l.place()), l.also().stream()));
    }

    /** The country of the claim by its name, for the company that places keep. */
    static List<Token> beside(SourcedClaim claim, String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> countries = of(claim.claim())
                .map(Place::countryCode)
                .distinct()
                .map(code -> Locale.of("", code).getDisplayCountry(locale))
                .toList();
        return Tokens.of(String.join(" ", countries), language);
    }

    /** The sentence with those of the places that its own reading did not find, or took for another of the name. */
    SentenceReading in(SentenceReading reading) {
        List<PlaceMention> more = new ArrayList<>();
        List<PlaceMention> own = new ArrayList<>();
        for (PlaceMention mention : reading.places()) {
            Place place = places.containsKey(mention.place().geonameId())
                    ? null
                    : named(reading.tokens(), mention.from(), mention.to());
            own.add(place == null ? mention : new PlaceMention(mention.from(), mention.to(), place));
        }
        boolean[] taken = new boolean[reading.size()];
        own.forEach(p -> Arrays.fill(taken, p.from(), p.to(), true));
        for (int i = 0; i < reading.size(); i++) {
            for (int to = Math.min(reading.size(), i + LONGEST_NAME); to > i && !taken[i]; to--) {
                Place place = any(taken, i, to) ? null : named(reading.tokens(), i, to);
                if (place != null) {
                    more.add(new PlaceMention(i, to, place));
                    Arrays.fill(taken, i, to, true);
                }
            }
        }
        return reading.placed(own).with(more);
    }

    private static boolean any(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Place named(List<Token> tokens, int from, int to) {
        if (!tokens.get(from).isWord()) {
            return null;
        }
        String name = Tokens.words(tokens, from, to);
        Place word = words.get(Folding.fold(name));
        if (word != null) {
            return word;
        }
        return gazetteer.named(name).stream()
                .filter(p -> places.containsKey(p.geonameId()))
                .findFirst()
                .orElse(null);
    }
}
