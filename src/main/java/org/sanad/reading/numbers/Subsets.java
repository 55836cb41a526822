package org.sanad.reading.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Tells which figure another is a part of: "including two students", "of the dead, four". Neighbour: {@link FigureReader}. */
final class Subsets {
    private static final int REACH = 3;

    private final Phrases subset;
    private final Phrases subsetBehind;
    private final MeasureWords measures;

    Subsets(NumberLexicon lexicon, MeasureWords measures) {
        this.subset = Phrases.of(lexicon.subset());
        this.subsetBehind = Phrases.of(lexicon.subsetBehind());
        this.measures = measures;
    }

    /** "including" stands right before. */
    boolean listed(List<Token> tokens, int from) {
        return subset.first(tokens, from - REACH, from) >= 0;
    }

    /** "of them" stands between two indices. */
    boolean ofThem(List<Token> tokens, int from, int to) {
        return subsetBehind.first(tokens, from, to) >= 0;
    }

    /** "Of these, 640 families": a part of what the sentence before counts. */
    boolean opens(List<Token> tokens, int number) {
        return number <= REACH + 4
                && (subset.first(tokens, 0, number) >= 0 || subsetBehind.first(tokens, 0, number) >= 0);
    }

    /** "including two students", "two of whom were students": the figure it is a part of. */
    @Nullable
    CountedFigure whole(List<Token> tokens, Quantity q, int noun, List<CountedFigure> before) {
        if (before.isEmpty()) {
            return null;
        }
        boolean listed = subset.first(tokens, q.from() - REACH, q.from() + 1) >= 0;
        boolean ofThem = subsetBehind.at(tokens, q.to()) || subsetBehind.at(tokens, q.from());
        CountedFigure last = before.getLast();
        boolean inList = last.figure().partOf() != null
                && q.from() - last.to() <= 1
                && before.size() > 1
                && Counting.isPeople(last.figure().unit());
        CountedFigure named = ofThem ? ofMeasure(tokens, q, before) : null;
        CountedFigure whole = named != null ? named : inList ? before.get(before.size() - 2) : last;
        boolean countsPeople =
                Counting.isPeople(whole.figure().unit()) && whole.figure().partOf() == null;
        return (listed || ofThem || (inList && noun >= 0)) && countsPeople && (noun >= 0 || ofThem) ? whole : null;
    }

    /** "two of the dead": of the number before that counts dead, whatever was counted since. */
    private @Nullable CountedFigure ofMeasure(List<Token> tokens, Quantity q, List<CountedFigure> before) {
        int end = Math.max(subsetBehind.end(tokens, q.to()), subsetBehind.end(tokens, q.from()));
        for (CountedFigure figure : before.reversed()) {
            for (int i = q.from(); i < end; i++) {
                if (figure.figure().partOf() == null
                        && measures.word(figure.figure().measure()).at(tokens, i)) {
                    return figure;
                }
            }
        }
        return null;
    }
}
