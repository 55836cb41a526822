package org.sanad.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Location;
import org.sanad.places.Place;
import org.sanad.text.Token;

/**
 * Puts the places of a sentence together that name one spot: "Mogadishu's Huriwa district", "Kulbus in West Darfur",
 * "Medea, south of Algiers". Names that only say whose something is, or who does it, are left out.
 */
final class PlacePhrases {
    private static final int REACH = 9;
    private static final int OWNER_REACH = 5;

    private final Grammar grammar;

    PlacePhrases(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * Words for one spot.
     *
     * @param place the finest place they name
     * @param from index of the first token of all its names
     * @param to index behind the last
     */
    record Phrase(LocatedWords place, int from, int to) {}

    /** How the next place lies to those before it. */
    private enum Nesting {
        /** Somewhere else. */
        NONE,
        /** Inside: the district of a city. */
        INNER,
        /** Around: the province of a village. */
        OUTER
    }

    /** The phrases of a sentence in order; no two overlap. */
    List<Phrase> of(Reading reading) {
        List<Phrase> phrases = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        for (LocatedWords words : places(reading)) {
            Phrase alone = new Phrase(words, words.from(), words.to());
            Phrase open = phrases.isEmpty() ? alone : phrases.getLast();
            boolean within = !phrases.isEmpty() && words.from() < open.to();
            if (within || !stands(tokens, words)) {
                continue;
            }
            Nesting nesting = phrases.isEmpty() ? Nesting.NONE : nesting(tokens, open, words);
            if (nesting != Nesting.NONE) {
                phrases.removeLast();
            }
            phrases.add(
                    switch (nesting) {
                        case INNER -> new Phrase(words, open.from(), words.to());
                        case OUTER -> new Phrase(open.place(), open.from(), words.to());
                        case NONE -> alone;
                    });
        }
        return phrases;
    }

    private static List<LocatedWords> places(Reading reading) {
        List<LocatedWords> places = new ArrayList<>(reading.places());
        places.addAll(reading.likely());
        places.sort(Comparator.comparingInt(LocatedWords::from));
        return places;
    }

    private Nesting nesting(List<Token> tokens, Phrase open, LocatedWords words) {
        int from = open.to();
        int to = words.from();
        if (to - from > REACH || to == from) {
            return Nesting.NONE;
        }
        Place outer = open.place().location().place();
        if (tokens.get(from).is("s")) {
            return nouns(tokens, from + 1, to) ? Nesting.INNER : Nesting.NONE;
        }
        int i = from;
        while (i < to && (grammar.kinds.at(tokens, i) || grammar.directions.at(tokens, i))) {
            i++;
        }
        if (i > from && i == to - 1 && grammar.of.at(tokens, i)) {
            boolean known = outer != null && (outer.area() || words.location().place() == null);
            return known ? Nesting.INNER : Nesting.OUTER;
        }
        if (i == to - 1 && (tokens.get(i).is("(") || tokens.get(i).is("["))) {
            return Nesting.OUTER;
        }
        i = unbracketed(tokens, i, to);
        boolean comma = i < to && tokens.get(i).is(",");
        i += comma ? 1 : 0;
        if (i == to) {
            return comma && frame(words.location().place(), outer) ? Nesting.OUTER : Nesting.NONE;
        }
        boolean within = grammar.in.at(tokens, i) || grammar.of.at(tokens, i);
        boolean apposed = comma && (grammar.the.at(tokens, i) || grammar.articles.at(tokens, i)) && led(tokens, i, to);
        boolean aside = grammar.sides.first(tokens, i, to) >= 0 && lower(tokens, i, to);
        return (within && nouns(tokens, i + 1, to)) || apposed || aside ? Nesting.OUTER : Nesting.NONE;
    }

    /** "Ranipur, Khairpur": whether the second is the area around the first. */
    private static boolean frame(@Nullable Place second, @Nullable Place first) {
        return second != null
                && second.area()
                && (first == null || !first.area() || (second.contains(first) && !second.equals(first)));
    }

    /** Whether nothing but a few words of place and description stands there. */
    private boolean nouns(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.capitalised() || grammar.and.at(tokens, i) || grammar.clauses.at(tokens, i)) {
                return false;
            }
        }
        return to - from <= OWNER_REACH;
    }

    /** "the main town of": a description that ends before the name. */
    private boolean led(List<Token> tokens, int from, int to) {
        return lower(tokens, from, to)
                && (grammar.of.at(tokens, to - 1) || grammar.in.at(tokens, to - 1) || grammar.the.at(tokens, to - 1));
    }

    private boolean lower(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).capitalised()
                    || tokens.get(i).is(",")
                    || grammar.and.at(tokens, i)
                    || grammar.clauses.at(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private static int unbracketed(List<Token> tokens, int from, int to) {
        if (from >= to || !tokens.get(from).is("(")) {
            return from;
        }
        int i = from;
        while (i < to && !tokens.get(i).is(")")) {
            i++;
        }
        return Math.min(to, i + 1);
    }

    /** Whether the name is where something is: not a party, an owner, a describing word or one who speaks or acts. */
    private boolean stands(List<Token> tokens, LocatedWords words) {
        int next = words.to();
        if (next < tokens.size()
                && tokens.get(next).is(".")
                && words.location().text().contains(".")) {
            next++;
        }
        int before = words.from() - 1;
        boolean article = grammar.the.at(tokens, before) || grammar.articles.at(tokens, before);
        int lead = article ? before - 1 : before;
        if (grammar.parties.at(tokens, next) || grammar.by.at(tokens, lead) || compound(tokens, next)) {
            return false;
        }
        Token behind = next < tokens.size() ? tokens.get(next) : null;
        if (behind != null && behind.is("s")) {
            return owned(tokens, next + 1);
        }
        boolean led = grammar.in.at(tokens, lead) || grammar.at.at(tokens, lead);
        if (!led && (grammar.said.at(tokens, next) || (grammar.said.at(tokens, before) && !article))) {
            return false;
        }
        boolean country = words.location().precision() == Location.Precision.COUNTRY;
        boolean there = led && !article && !words.location().text().contains(".");
        return !country || there || behind == null || !describes(tokens, next);
    }

    /** "U.S.-led". */
    private static boolean compound(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && !tokens.get(at + 1).capitalised()
                && tokens.get(at + 1).begin() == tokens.get(at).end();
    }

    /** Whether what is owned lies there: "'s capital", "'s western Amriya district". */
    private boolean owned(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + OWNER_REACH); i++) {
            if (grammar.kinds.at(tokens, i)) {
                return true;
            }
            if (!tokens.get(i).isWord() || grammar.follows.at(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word behind a country's name is a noun that it describes: "U.S. aircraft". */
    private boolean describes(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean verb = token.folded().endsWith("ed") || token.folded().endsWith("ing");
        return token.isWord()
                && !verb
                && !grammar.follows.at(tokens, at)
                && !grammar.kinds.at(tokens, at)
                && !grammar.clauses.at(tokens, at);
    }

    /** Whether two phrases name places of one happening: "in A and near B". */
    boolean joined(List<Token> tokens, Phrase a, Phrase b) {
        if (b.from() - a.to() > REACH) {
            return false;
        }
        boolean joined = false;
        int i = a.to();
        while (i < b.from()) {
            i = unbracketed(tokens, i, b.from());
            if (i == b.from()) {
                break;
            }
            boolean joins = grammar.joins.at(tokens, i) || grammar.including.at(tokens, i);
            joined |= joins;
            boolean passes = joins
                    || grammar.in.at(tokens, i)
                    || grammar.the.at(tokens, i)
                    || grammar.of.at(tokens, i)
                    || grammar.kinds.at(tokens, i)
                    || grammar.directions.at(tokens, i);
            if (!passes) {
                return false;
            }
            i++;
        }
        return joined;
    }
}
