package org.sanad.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location;
import org.sanad.events.Location.Precision;
import org.sanad.events.Location.Relation;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.reading.time.TimeTagger;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Makes locations of place names with the words around them: "on the western edge of", "within one kilometre of",
 * "northwestern Syria", "the road from A to B", "the city" for the town named last. Never finer than the words.
 */
final class LocationReader {

    private final Gazetteer gazetteer;

    private final Grammar grammar;
    private final PlaceRelations relations;
    private final UnlistedNames unlisted;

    LocationReader(Gazetteer gazetteer, Grammar grammar, TimeTagger calendar) {
        this.gazetteer = gazetteer;
        this.grammar = grammar;
        this.relations = new PlaceRelations(grammar);
        this.unlisted = new UnlistedNames(gazetteer, grammar, calendar);
    }

    /**
     * The locations of a sentence in order.
     *
     * @param lastTown the town named last before it, for "the city"; null when none was
     */
    List<LocatedWords> read(List<Token> tokens, List<PlaceMention> mentions, @Nullable Place lastTown) {
        List<LocatedWords> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            PlaceMention mention = mentions.get(i);
            LocatedWords road = road(tokens, mentions, i);
            if (describesTown(tokens, mention) && lastTown != null) {
                found.add(related(tokens, mention.from(), mention.to(), lastTown));
            } else if (road != null) {
                found.add(road);
                i++;
            } else {
                found.add(single(tokens, mention));
            }
        }
        found.addAll(unlisted.sure(tokens, found));
        LocatedWords anaphora = theCity(tokens, found, mentions, lastTown);
        if (anaphora != null) {
            found.add(anaphora);
        }
        found.sort(Comparator.comparingInt(LocatedWords::from));
        return found;
    }

    /** Further names, by less sure words, that may be places; see {@link UnlistedNames#likely}. */
    List<LocatedWords> likely(List<Token> tokens, List<LocatedWords> found) {
        return unlisted.likely(tokens, found);
    }

    /** "Syria's second-largest city": the town named last, not the country. */
    private boolean describesTown(List<Token> tokens, PlaceMention mention) {
        int to = mention.to();
        boolean possessive =
                mention.place().area() && to < tokens.size() && tokens.get(to).is("s");
        for (int i = to + 1; possessive && i < Math.min(tokens.size(), to + 6); i++) {
            if (grammar.towns.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private LocatedWords single(List<Token> tokens, PlaceMention mention) {
        Place place = mention.place();
        if (place.feature() == Place.Feature.LINE) {
            return located(
                    tokens,
                    mention.from(),
                    mention.to(),
                    place.name(),
                    place,
                    Precision.LINE,
                    Relation.IN,
                    null,
                    gazetteer.ends(place));
        }
        String direction = relations.direction(tokens, mention);
        if (direction != null && place.area()) {
            return located(
                    tokens,
                    mention.from() - 1,
                    mention.to(),
                    direction + " " + place.name(),
                    place,
                    Precision.REGION,
                    Relation.IN,
                    null,
                    List.of());
        }
        return related(tokens, mention.from(), mention.to(), place);
    }

    private LocatedWords related(List<Token> tokens, int from, int to, Place place) {
        Double distance = relations.distance(tokens, from);
        Relation relation = distance == null ? relations.relation(tokens, from, to) : Relation.WITHIN_KM;
        Precision precision = switch (place.feature()) {
            case COUNTRY -> Precision.COUNTRY;
            case ADMIN1 -> Precision.ADMIN1;
            case ADMIN2 -> Precision.ADMIN2;
            case ADMIN3 -> Precision.ADMIN3;
            case REGION -> Precision.REGION;
            case LINE -> Precision.LINE;
            case FACILITY -> Precision.FACILITY;
            case CAPITAL, TOWN ->
                relation == Relation.NEAR || relation == Relation.WITHIN_KM ? Precision.NEAR : Precision.TOWN;
        };
        return located(tokens, from, to, place.name(), place, precision, relation, distance, List.of());
    }

    private static LocatedWords located(
            List<Token> tokens,
            int from,
            int to,
            String name,
            Place place,
            Precision precision,
            Relation relation,
            @Nullable Double distance,
            List<Place> also) {
        String text = Tokens.words(tokens, from, to);
        return new LocatedWords(from, to, new Location(name, text, place, precision, relation, distance, false, also));
    }

    /** "Aleppo-Damascus highway", "the road from Kadugli to Dilling", "the highway between Aleppo and Damascus". */
    private @Nullable LocatedWords road(List<Token> tokens, List<PlaceMention> mentions, int i) {
        if (i + 1 >= mentions.size()) {
            return null;
        }
        PlaceMention a = mentions.get(i);
        PlaceMention b = mentions.get(i + 1);
        if (b.from() - a.to() != 1 || a.place().area() || b.place().area()) {
            return null;
        }
        Token between = tokens.get(a.to());
        int begin = -1;
        int end = b.to();
        if (between.is("-") || between.is("–")) {
            for (int j = b.to(); j < Math.min(tokens.size(), b.to() + 3); j++) {
                if (grammar.roads.at(tokens, j)) {
                    begin = a.from();
                    end = j + 1;
                }
            }
        } else if (grammar.between.at(tokens, a.to())) {
            for (int j = a.from() - 1; j >= Math.max(0, a.from() - 3); j--) {
                if (grammar.roads.at(tokens, j)) {
                    begin = j;
                }
            }
        }
        if (begin < 0) {
            return null;
        }
        List<Place> ends = List.of(a.place(), b.place());
        int first = begin;
        int last = end;
        return gazetteer.named(a.place().name() + " " + b.place().name() + " highway").stream()
                .filter(p -> p.feature() == Place.Feature.LINE)
                .findFirst()
                .map(known -> line(tokens, first, last, known.name(), known, ends))
                .orElse(line(
                        tokens, first, last, a.place().name() + "–" + b.place().name() + " road", null, ends));
    }

    private static LocatedWords line(
            List<Token> tokens, int from, int to, String name, @Nullable Place known, List<Place> ends) {
        String text = Tokens.words(tokens, from, to);
        return new LocatedWords(
                from, to, new Location(name, text, known, Precision.LINE, Relation.IN, null, false, ends));
    }

    /** "the city's western edge", "the outskirts of the town": the town named last. */
    private @Nullable LocatedWords theCity(
            List<Token> tokens, List<LocatedWords> found, List<PlaceMention> mentions, @Nullable Place lastTown) {
        for (int i = grammar.the.isEmpty() ? 0 : 1; i < tokens.size(); i++) {
            boolean the = grammar.the.isEmpty()
                    ? grammar.towns.at(tokens, i)
                    : grammar.the.at(tokens, i - 1) && grammar.towns.at(tokens, i);
            boolean other = grammar.of.at(tokens, i + 1);
            int at = i;
            boolean named = mentions.stream().anyMatch(m -> m.to() == at - 1 || m.from() == at + 1)
                    || found.stream().anyMatch(f -> f.from() == at + 1);
            Place meant = the && !other && !named ? townBefore(mentions, i, lastTown) : null;
            if (meant != null) {
                LocatedWords located = related(tokens, grammar.the.isEmpty() ? i : i - 1, i + 1, meant);
                boolean there =
                        found.stream().anyMatch(f -> meant.equals(f.location().place()) && Math.abs(f.from() - at) < 3);
                return there && located.location().relation() == Relation.IN ? null : located;
            }
        }
        return null;
    }

    /** The town that the sentence names last before an index, else the one that the text did. */
    private static @Nullable Place townBefore(List<PlaceMention> mentions, int i, @Nullable Place lastTown) {
        if (mentions.stream().anyMatch(m -> m.to() <= i && m.place().equals(lastTown))) {
            return lastTown;
        }
        return mentions.reversed().stream()
                .filter(m -> m.to() <= i && !m.place().area() && m.place().feature() != Place.Feature.LINE)
                .map(PlaceMention::place)
                .findFirst()
                .orElse(lastTown);
    }
}
