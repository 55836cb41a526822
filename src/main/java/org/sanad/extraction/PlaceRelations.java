package org.sanad.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location.Relation;
import org.sanad.places.PlaceMention;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Reads how words lie to a place name: its edge, its outskirts, north of it, within so many kilometres. */
final class PlaceRelations {
    private static final int REACH = 5;
    private static final int REACH_BEHIND = 4;

    private final Grammar grammar;

    PlaceRelations(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "northwestern" before the name; null when there is none. */
    @Nullable
    String direction(List<Token> tokens, PlaceMention mention) {
        int before = mention.from() - 1;
        return grammar.directions.at(tokens, before) ? tokens.get(before).folded() : null;
    }

    Relation relation(List<Token> tokens, int from, int to) {
        if (sideOf(tokens, from)) {
            return Relation.NEAR;
        }
        int first = from;
        while (first > Math.max(0, from - REACH) && !pause(tokens.get(first - 1))) {
            first--;
        }
        Relation before = nearest(tokens, first, from, true);
        if (before != null) {
            return before;
        }
        boolean possessive = to < tokens.size() && tokens.get(to).is("s");
        if (possessive || grammar.edgesBehind) {
            int last = to;
            while (last < Math.min(tokens.size(), to + REACH_BEHIND) && !pause(tokens.get(last))) {
                last++;
            }
            Relation behind = nearest(tokens, to, last, false);
            return behind == null ? Relation.IN : behind;
        }
        return Relation.IN;
    }

    private static boolean pause(Token token) {
        return token.is(",") || token.is(";") || token.is("،");
    }

    /** The relation said nearest to the name: beside it counts only what touches it. */
    private @Nullable Relation nearest(List<Token> tokens, int from, int to, boolean before) {
        Relation best = null;
        for (Map.Entry<Relation, Phrases> entry : grammar.edges.entrySet()) {
            for (int i = from; i < to; i++) {
                int end = entry.getValue().end(tokens, i);
                boolean touches = before ? to - end <= 1 : i - from <= 1;
                boolean near = entry.getKey() == Relation.NEAR;
                boolean finer = best == null || best == Relation.NEAR || best == Relation.OUTSKIRTS;
                if (end > 0 && (!near || touches) && finer && (best == null || !near)) {
                    best = entry.getKey();
                }
            }
        }
        // A side is finer than the outskirts that its words contain.
        return best;
    }

    /** "north of the town" lies outside it, "the north of the town" inside. */
    private boolean sideOf(List<Token> tokens, int from) {
        for (int i = Math.max(0, from - 4); i < from; i++) {
            int end = grammar.sides.end(tokens, i);
            boolean touches = end > 0 && (end == from || (end == from - 1 && grammar.the.at(tokens, end)));
            boolean within = i > 0 && grammar.inside.at(tokens, i - 1);
            if (touches && !within) {
                return true;
            }
        }
        return false;
    }

    /** "within 10 km of", "less than one kilometre from": the kilometres, or null. */
    @Nullable
    Double distance(List<Token> tokens, int from) {
        int unit = from - 1;
        while (unit >= Math.max(0, from - 3) && !grammar.kilometres.at(tokens, unit)) {
            unit--;
        }
        boolean joined = unit >= Math.max(1, from - 3)
                && (unit == from - 1
                        || grammar.from.first(tokens, unit + 1, from) >= 0
                        || grammar.sides.first(tokens, unit + 1, from) >= 0);
        if (!joined) {
            return null;
        }
        if (grammar.one.at(tokens, unit - 1)) {
            return 1.0;
        }
        String number = tokens.get(unit - 1).folded();
        return number.matches("\\d{1,4}([.,]\\d{1,2})?") ? Double.valueOf(number.replace(',', '.')) : null;
    }
}
