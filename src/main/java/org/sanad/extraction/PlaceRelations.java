package org.sanad.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location.Relation;
import org.sanad.places.PlaceMention;
import org.sanad.text.Token;

/** Reads how words lie to a place name: its edge, its outskirts, north of it, within so many kilometres. */
final class PlaceRelations {
    private static final int RELATION_REACH = 5;
    private static final Map<String, Relation> EDGES = Map.of(
            "north",
            Relation.NORTHERN_EDGE,
            "east",
            Relation.EASTERN_EDGE,
            "south",
            Relation.SOUTHERN_EDGE,
            "west",
            Relation.WESTERN_EDGE);
    private static final Set<String> BORDERING = Set.of("edge", "edges", "fringe", "fringes");
    private static final Set<String> OUTSIDE = Set.of("outskirts", "suburbs", "outskirt");
    private static final Set<String> BESIDE = Set.of("near", "approaches", "close", "around", "outside", "vicinity");

    private PlaceRelations() {}

    /** "northwestern" before the name, or "Syria's northwest" behind it; null when there is none. */
    static @Nullable String direction(List<Token> tokens, PlaceMention mention) {
        if (mention.from() > 0) {
            String before = tokens.get(mention.from() - 1).folded();
            if (before.matches("(north|south)?(east|west)?ern") || before.equals("central")) {
                return before;
            }
        }
        return null;
    }

    static Relation relation(List<Token> tokens, int from, int to) {
        if (sideOf(tokens, from)) {
            return Relation.NEAR;
        }
        for (int i = from - 1; i >= Math.max(0, from - RELATION_REACH); i--) {
            String word = tokens.get(i).folded();
            if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
                break;
            }
            Relation relation =
                    relation(tokens, i, word, i == from - 1 || tokens.get(i + 1).is("of"));
            if (relation != null) {
                return relation;
            }
        }
        boolean possessive = to < tokens.size() && tokens.get(to).is("s");
        for (int i = to + 1; possessive && i < Math.min(tokens.size(), to + 4); i++) {
            Relation relation = relation(tokens, i, tokens.get(i).folded(), true);
            if (relation != null) {
                return relation;
            }
        }
        return Relation.IN;
    }

    /** "north of the town" lies outside it, "the north of the town" inside. */
    private static boolean sideOf(List<Token> tokens, int from) {
        return from >= 2
                && tokens.get(from - 1).is("of")
                && tokens.get(from - 2).folded().matches("(north|south)?-?(east|west)?")
                && (from == 2 || !tokens.get(from - 3).is("the"));
    }

    private static @Nullable Relation relation(List<Token> tokens, int i, String word, boolean direct) {
        if (OUTSIDE.contains(word)) {
            return Relation.OUTSKIRTS;
        }
        if (BORDERING.contains(word)) {
            String side = i > 0 ? tokens.get(i - 1).folded().toLowerCase(Locale.ROOT) : "";
            return EDGES.entrySet().stream()
                    .filter(e -> side.startsWith(e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Relation.OUTSKIRTS);
        }
        return direct && BESIDE.contains(word) ? Relation.NEAR : null;
    }

    /** "within 10 km of", "less than one kilometre from": the kilometres, or null. */
    static @Nullable Double distance(List<Token> tokens, int from) {
        boolean joined = from >= 2
                && (tokens.get(from - 1).is("of") || tokens.get(from - 1).is("from"));
        if (!joined || !tokens.get(from - 2).folded().matches("km|kms|kilomet(re|er)s?")) {
            return null;
        }
        String number = from >= 3 ? tokens.get(from - 3).folded() : "";
        if (number.equals("one") || number.equals("a")) {
            return 1.0;
        }
        return number.matches("\\d{1,4}([.,]\\d{1,2})?") ? Double.valueOf(number.replace(',', '.')) : null;
    }
}
