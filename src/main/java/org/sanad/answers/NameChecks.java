package org.sanad.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.retrieval.Terms;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Whether places are the quote's, all of them, in its order and in their parts; and whether words have a name. */
final class NameChecks {
    /** Articles and the like between a word and the name it belongs to. */
    private static final int REACH = 2;

    private NameChecks() {}

    /** Every place is one of the claim's; of what is told none is left out, but an area around another; in the quote's order. */
    static boolean places(Comparison c) {
        List<Place> quoted =
                c.quote().places().stream().map(PlaceMention::place).toList();
        Set<Long> known = Stream.concat(KnownPlaces.of(c.claim()), quoted.stream())
                .map(Place::geonameId)
                .collect(Collectors.toSet());
        List<Place> named = new ArrayList<>();
        c.body().places().forEach(mention -> named.add(mention.place()));
        return named.stream().allMatch(p -> known.contains(p.geonameId()))
                && inOrder(named, quoted)
                && noneLeftOut(c, named)
                && tailIsPlaceless(c);
    }

    private static boolean tailIsPlaceless(Comparison c) {
        return c.tail() == null || c.tail().places().isEmpty();
    }

    private static boolean inOrder(List<Place> named, List<Place> quoted) {
        int at = 0;
        for (Place place : named.stream().distinct().toList()) {
            int next = index(quoted, place, at);
            if (next < 0 && index(quoted, place, 0) >= 0) {
                return false;
            }
            at = Math.max(at, next);
        }
        return true;
    }

    private static int index(List<Place> places, Place place, int from) {
        for (int i = from; i < places.size(); i++) {
            if (places.get(i).geonameId() == place.geonameId()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean noneLeftOut(Comparison c, List<Place> named) {
        return ContentChecks.told(c, false).stream()
                .flatMap(clause -> clause.places().stream())
                .map(PlaceMention::place)
                .allMatch(p -> named.stream().anyMatch(p::contains));
    }

    /** From a place is not to it. */
    static boolean directions(Comparison c) {
        for (PlaceMention mention : c.body().places()) {
            List<PlaceMention> quoted = c.quote().places().stream()
                    .filter(p -> p.place().geonameId() == mention.place().geonameId())
                    .toList();
            Direction here = direction(c.body(), mention);
            if (!quoted.isEmpty() && quoted.stream().noneMatch(q -> direction(c.quote(), q) == here)) {
                return false;
            }
        }
        return true;
    }

    private enum Direction {
        FROM,
        TO,
        NEITHER
    }

    private static Direction direction(SentenceReading reading, PlaceMention mention) {
        String last = reading.tokens().get(mention.to() - 1).word();
        if (ends(last, reading.words().fromEndings) || before(reading, mention.from(), reading.words().from)) {
            return Direction.FROM;
        }
        return ends(last, reading.words().towardEndings) || before(reading, mention.from(), reading.words().toward)
                ? Direction.TO
                : Direction.NEITHER;
    }

    private static boolean ends(String word, List<String> endings) {
        return endings.stream()
                .anyMatch(e -> Pattern.compile("['’]" + e).matcher(word).find());
    }

    private static boolean before(SentenceReading reading, int at, Phrases words) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (words.at(reading.tokens(), i) && words.end(reading.tokens(), i) <= at) {
                return true;
            }
        }
        return false;
    }

    /** Whether words have a name, in whatever language either is. */
    static boolean names(String name, List<Token> tokens, SentenceReader reader, String nameLanguage, String language) {
        Terms.Forms words = reader.forms(Tokens.words(tokens, 0, tokens.size()), List.of(), language);
        return reader.terms(name, nameLanguage).stream()
                .allMatch(t -> t.concepts().stream().anyMatch(words.concepts()::contains)
                        || t.stems().stream().allMatch(w -> w.stream().anyMatch(words.stems()::contains))
                        || t.sounds().stream().anyMatch(words.sounds()::contains));
    }
}
