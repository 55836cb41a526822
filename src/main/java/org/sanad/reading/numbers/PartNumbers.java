package org.sanad.reading.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Unit;
import org.sanad.text.Folding;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Numbers that a possessive ending makes a part of another: "üçü çocuk 14 kişi" (of the number behind), "bunların 45'i" (of
 * the one before), "36 hastaneden 17'si" (of a whole that counts nothing itself), "üçü yaralandı" (of people told of).
 */
final class PartNumbers {
    private static final int REACH = 5;

    private final CountedNouns nouns;
    private final MeasureWords measures;
    private final Phrases partWords;
    private final List<String> partEndings;
    private final List<String> wholeEndings;
    private final Phrases subset;
    private final Phrases subsetBehind;

    PartNumbers(NumberLexicon lexicon, CountedNouns nouns, MeasureWords measures) {
        this.nouns = nouns;
        this.measures = measures;
        partWords = Phrases.of(lexicon.partWords());
        partEndings = lexicon.partEndings();
        wholeEndings = lexicon.wholeEndings().stream().map(Folding::fold).toList();
        subset = Phrases.of(lexicon.subset());
        subsetBehind = Phrases.of(lexicon.subsetBehind());
    }

    /** Whether the number is written as a part of something. */
    boolean part(List<Token> tokens, Quantity q) {
        Token last = tokens.get(q.to() - 1);
        return partWords.first(tokens, q.from(), q.to()) >= 0
                || (last.kind() == Token.Kind.NUMBER && partEndings.stream().anyMatch(last.word()::endsWith));
    }

    /** The number of people behind that this one is a part of: "üçü çocuk 14 kişi", "aralarında iki çocuğun olduğu 9 kişi". */
    @Nullable
    Quantity wholeBehind(List<Token> tokens, List<Quantity> all, int at) {
        Quantity q = all.get(at);
        boolean listed = subset.first(tokens, q.from() - 2, q.from()) >= 0;
        boolean possessive = part(tokens, q);
        if (!possessive && !listed) {
            return null;
        }
        for (int i = at + 1; i < Math.min(all.size(), at + 3); i++) {
            Quantity next = all.get(i);
            int noun = nouns.behind(tokens, next.to());
            Unit unit = noun < 0 ? null : nouns.unit(tokens, noun);
            if (unit != null && Counting.isPeople(unit) && !part(tokens, next) && close(tokens, q, next, listed)) {
                return next;
            }
        }
        return null;
    }

    /** Whether only a noun or two stand between, or words that say that the one is among the other. */
    private boolean close(List<Token> tokens, Quantity q, Quantity next, boolean listed) {
        if (next.from() - q.to() > REACH + 2 || greater(q, next)) {
            return false;
        }
        for (int i = q.to(); i < next.from(); i++) {
            Token token = tokens.get(i);
            boolean mark = token.kind() == Token.Kind.MARK && !token.is("-") && !token.is(",");
            if (mark || measures.tells(tokens, i)) {
                return false;
            }
        }
        int between = next.from() - q.to();
        return between <= 3 || listed || subsetBehind.first(tokens, q.to(), next.from()) >= 0;
    }

    private static boolean greater(Quantity q, Quantity next) {
        Double part = q.max() == null ? q.min() : q.max();
        Double whole = next.max() == null ? next.min() : next.max();
        return part != null && whole != null && part > whole;
    }

    /** Whether words before say that it is of those counted before: "bunların 45'i". */
    boolean ofThoseBefore(List<Token> tokens, Quantity q) {
        return part(tokens, q) && subset.first(tokens, q.from() - 3, q.from()) >= 0;
    }

    /** The noun right before a part, whose whole counts nothing itself: "36 hastaneden 17'si"; or -1. */
    int nounBefore(List<Token> tokens, Quantity q) {
        return part(tokens, q) && nouns.unit(tokens, q.from() - 1) != null ? q.from() - 1 : -1;
    }

    /** Whether the number only says of how many the next one is a part: "14 yardım görevinden 9'u". */
    boolean onlyWhole(List<Token> tokens, List<Quantity> all, int at) {
        if (at + 1 >= all.size()) {
            return false;
        }
        Quantity q = all.get(at);
        Quantity next = all.get(at + 1);
        String before = next.from() > q.to() ? tokens.get(next.from() - 1).folded() : "";
        boolean of = wholeEndings.stream().anyMatch(before::endsWith) && !subset.at(tokens, next.from() - 1);
        boolean paused = tokens.subList(q.to(), next.from()).stream().anyMatch(t -> t.is(",") || t.is(";"));
        return part(tokens, next) && of && !paused && next.from() - q.to() <= REACH && !greater(next, q);
    }

    /** The noun right behind a part, "üçü çocuk"; or -1. */
    int nounOf(List<Token> tokens, Quantity q) {
        return nouns.unit(tokens, q.to()) == null ? -1 : q.to();
    }

    /** "üçü yaralandı": people, though no noun says so. */
    boolean people(List<Token> tokens, Quantity q) {
        for (int i = q.to(); part(tokens, q) && i < Math.min(tokens.size(), q.to() + REACH); i++) {
            if (tokens.get(i).is(",") || tokens.get(i).is(";")) {
                return false;
            }
            if (measures.tells(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
