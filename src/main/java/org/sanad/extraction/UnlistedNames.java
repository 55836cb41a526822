package org.sanad.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sanad.events.Location;
import org.sanad.events.Location.Precision;
import org.sanad.events.Location.Relation;
import org.sanad.places.Gazetteer;
import org.sanad.reading.time.TimeTagger;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Finds names of places that no list has by the words beside them: "in Tawila", "the Bayaa district". They get no
 * coordinates, and keep another place from being taken for theirs.
 */
final class UnlistedNames {
    private static final int LONGEST = 5;
    private static final int REACH = 5;
    private static final int LIST_REACH = 5;

    private final Gazetteer gazetteer;
    private final Grammar grammar;
    private final TimeTagger calendar;

    UnlistedNames(Gazetteer gazetteer, Grammar grammar, TimeTagger calendar) {
        this.gazetteer = gazetteer;
        this.grammar = grammar;
        this.calendar = calendar;
    }

    /** Names right behind a word that says something is there, besides those found already, in order. */
    List<LocatedWords> sure(List<Token> tokens, List<LocatedWords> found) {
        return read(tokens, found, false);
    }

    /** Names by any words beside them, besides those found already, in order; none in a language without such words. */
    List<LocatedWords> likely(List<Token> tokens, List<LocatedWords> found) {
        return grammar.at.isEmpty() ? List.of() : read(tokens, found, true);
    }

    private List<LocatedWords> read(List<Token> tokens, List<LocatedWords> found, boolean likely) {
        boolean[] taken = new boolean[tokens.size()];
        found.forEach(f -> Arrays.fill(taken, f.from(), f.to(), true));
        List<LocatedWords> names = new ArrayList<>();
        int last = -1;
        for (int i = 1; i < tokens.size(); i++) {
            if (taken[i]) {
                last = i + 1;
                continue;
            }
            int end = end(tokens, i);
            if (end == i || end - i > LONGEST || !(likely ? likely(tokens, i, end, last) : sure(tokens, i, end))) {
                continue;
            }
            if (!calendar.calendar(tokens, i) && !grammar.noPlace.at(tokens, i)) {
                String words = Tokens.words(tokens, i, end);
                names.add(new LocatedWords(
                        i,
                        end,
                        new Location(words, words, null, Precision.UNKNOWN, Relation.IN, null, false, List.of())));
                last = end;
                i = likely ? end - 1 : i;
            }
        }
        return names;
    }

    /** Index behind the capitalised words that begin here. */
    private int end(List<Token> tokens, int from) {
        int end = from;
        if (grammar.prefixes.at(tokens, from) && hyphen(tokens, from)) {
            end += 2;
        }
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).capitalised()) {
            end += hyphen(tokens, end) ? 2 : 1;
        }
        return end;
    }

    private static boolean hyphen(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("-")
                && tokens.get(at + 1).begin() == tokens.get(at).end()
                && tokens.get(at + 2).capitalised();
    }

    /** "in Tawila", "the town of Tawila". */
    private boolean sure(List<Token> tokens, int i, int end) {
        boolean after = grammar.in.at(tokens, i - 1)
                || (i > 1 && grammar.of.at(tokens, i - 1) && grammar.settled.at(tokens, i - 2))
                || (!grammar.settledBehind && grammar.settled.at(tokens, i - 1));
        return (after || (grammar.settledBehind && grammar.settled.at(tokens, end))) && !people(tokens, end);
    }

    /** "the Bayaa district", "shelled Tawila", "Tawila and Bayaa", unless it names people or a body. */
    private boolean likely(List<Token> tokens, int i, int end, int last) {
        return !people(tokens, end)
                && !body(tokens, i, end)
                && (kind(tokens, i, end) || led(tokens, i) || listed(tokens, i, last));
    }

    /** "in Russian raids": a name that only says whose something is. */
    private boolean people(List<Token> tokens, int end) {
        return gazetteer.countryOf(tokens.get(end - 1).folded()).isPresent();
    }

    /** Whether the words name people or a body, as far as their form tells. */
    private boolean body(List<Token> tokens, int from, int to) {
        Token first = tokens.get(from);
        boolean owner = to < tokens.size() && tokens.get(to).is("s") && !grammar.kinds.at(tokens, to - 1);
        boolean republic = to - from > 1 && grammar.kinds.at(tokens, to - 1);
        boolean initials = to - from == 1 && first.word().equals(first.word().toUpperCase(Locale.ROOT));
        return initials
                || owner
                || (!republic && gazetteer.countryOf(first.folded()).isPresent())
                || grammar.parties.at(tokens, to)
                || grammar.bodies.first(tokens, from, to + 1) >= 0;
    }

    /** "the Bayaa district", "the villages of Aqidat". */
    private boolean kind(List<Token> tokens, int from, int to) {
        return grammar.kinds.at(tokens, to)
                || (to - from > 1 && grammar.kinds.at(tokens, to - 1))
                || ((grammar.of.at(tokens, from - 1) || tokens.get(from - 1).is(":"))
                        && grammar.kinds.at(tokens, from - 2));
    }

    /** "inside the northern Maysat": a word of place with nothing but small words between. */
    private boolean led(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (ends(grammar.in, tokens, i) || ends(grammar.at, tokens, i)) {
                return true;
            }
            boolean passes =
                    grammar.the.at(tokens, i) || grammar.directions.at(tokens, i) || grammar.kinds.at(tokens, i);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** Whether one of the phrases ends with the token. */
    private static boolean ends(Phrases phrases, List<Token> tokens, int at) {
        return phrases.end(tokens, at) == at + 1 || (at > 0 && phrases.end(tokens, at - 1) == at + 1);
    }

    /** "Aleppo, Maysat and Bayaa": joined to a place. */
    private boolean listed(List<Token> tokens, int from, int last) {
        boolean only = last > 0 && from > last && from - last <= LIST_REACH;
        for (int i = last; only && i < from; i++) {
            only = grammar.joins.at(tokens, i)
                    || grammar.the.at(tokens, i)
                    || grammar.kinds.at(tokens, i)
                    || grammar.including.at(tokens, i);
        }
        return only;
    }
}
