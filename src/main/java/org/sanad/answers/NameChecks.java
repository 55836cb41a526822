package org.sanad.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.reading.numbers.Quantity;
import org.sanad.reading.time.TimeExpression;
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
                && namesInOrder(c)
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

    /** A name that stands for a place or for nothing known. */
    private record Name(int at, long place, Terms.@Nullable Placed term) {}

    /** From Pemba to Metuge is not from Metuge to Pemba, though no gazetteer has one of them. */
    private static boolean namesInOrder(Comparison c) {
        List<Name> quoted = names(c, c.quote());
        int at = 0;
        for (Name name : names(c, c.body())) {
            int next = index(c, quoted, name, at);
            if (next < 0 && index(c, quoted, name, 0) >= 0) {
                return false;
            }
            at = Math.max(at, next);
        }
        return true;
    }

    private static List<Name> names(Comparison c, SentenceReading reading) {
        boolean[] attributed = reading.attributed();
        List<Name> names = new ArrayList<>();
        reading.places().forEach(p -> names.add(new Name(p.from(), p.place().geonameId(), null)));
        reading.terms().stream()
                .filter(t -> !attributed[t.from()] && t.term().concepts().isEmpty())
                .filter(t -> c.kinds().party(t, reading.tokens()))
                .forEach(t -> names.add(new Name(t.from(), 0, t)));
        names.sort(Comparator.comparingInt(Name::at));
        return names;
    }

    private static int index(Comparison c, List<Name> names, Name name, int from) {
        for (int i = from; i < names.size(); i++) {
            Terms.Placed one = name.term();
            Terms.Placed other = names.get(i).term();
            boolean places =
                    one == null && other == null && name.place() == names.get(i).place();
            boolean same = places || (one != null && other != null && c.kinds().same(one.term(), other.term()));
            if (same) {
                return i;
            }
        }
        return -1;
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
            Direction here = direction(c.body(), mention.from(), mention.to());
            if (!quoted.isEmpty() && quoted.stream().noneMatch(q -> direction(c.quote(), q.from(), q.to()) == here)) {
                return false;
            }
        }
        return c.crossing() || (c.body().terms().stream().allMatch(t -> sameDirection(c, t)) && numbersAndTimes(c));
    }

    /** "Up to noon" is not "from noon". */
    private static boolean numbersAndTimes(Comparison c) {
        return c.body().quantities().stream()
                        .allMatch(q -> sameWay(
                                c,
                                q.from(),
                                c.quote().quantities().stream()
                                        .filter(o -> NumberChecks.same(q, o))
                                        .map(Quantity::from)
                                        .toList()))
                && c.body().times().stream()
                        .allMatch(t -> sameWay(
                                c,
                                t.from(),
                                c.quote().times().stream()
                                        .filter(o -> Objects.equals(t.period(), o.period()))
                                        .map(TimeExpression::from)
                                        .toList()));
    }

    /** Whether it goes the way that one of these in the quote goes. */
    private static boolean sameWay(Comparison c, int at, List<Integer> quoted) {
        Direction here = direction(c.body(), at, at + 1);
        return here == Direction.NEITHER
                || quoted.isEmpty()
                || quoted.stream().anyMatch(q -> {
                    Direction there = direction(c.quote(), q, q + 1);
                    return there == here || there == Direction.NEITHER;
                });
    }

    /** Nor is from a camp to it, where both are told in one language. */
    private static boolean sameDirection(Comparison c, Terms.Placed term) {
        Direction here = direction(c.body(), term.from(), term.to());
        List<Terms.Placed> quoted = c.quote().terms().stream()
                .filter(q -> c.kinds().same(term.term(), q.term()))
                .toList();
        return here == Direction.NEITHER
                || quoted.isEmpty()
                || c.body().attributed()[term.from()]
                || quoted.stream().anyMatch(q -> {
                    Direction there = direction(c.quote(), q.from(), q.to());
                    return there == here || there == Direction.NEITHER;
                });
    }

    private enum Direction {
        FROM,
        TO,
        NEITHER
    }

    private static Direction direction(SentenceReading reading, int from, int to) {
        String last = reading.tokens().get(to - 1).word();
        if (ends(last, reading.words().fromEndings) || before(reading, from, reading.words().from)) {
            return Direction.FROM;
        }
        return ends(last, reading.words().towardEndings) || before(reading, from, reading.words().toward)
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
