package org.sanad.extraction.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Makes figures of a sentence's numbers: the noun behind a number gives its unit, the nearest word of a measure what it
 * counts. A number that counts nothing known is no figure; years and dates are left out by the caller.
 */
public final class FigureReader {
    private static final int SUBSET_REACH = 3;
    private static final int PERCENT_REACH = 2;

    /** How near a word of harm must be to someone counted by an article. */
    private static final int ARTICLE_REACH = 8;

    private final QuantityReader quantities;
    private final CountedNouns nouns;
    private final MeasureWords measures;
    private final Phrases subset;
    private final Phrases subsetBehind;
    private final Phrases everySide;
    private final Phrases oneOf;
    private final Phrases percent;
    private final Phrases plain;
    private final Phrases articles;
    private final Durations durations;
    private final LooseFigures loose;

    /** The reader of a language that has a lexicon. */
    public FigureReader(String language) {
        NumberLexicon lexicon = NumberLexicon.of(language);
        quantities = new QuantityReader(lexicon);
        nouns = new CountedNouns(lexicon);
        measures = new MeasureWords(lexicon);
        subset = Phrases.of(lexicon.subset());
        subsetBehind = Phrases.of(lexicon.subsetBehind());
        everySide = Phrases.of(lexicon.everySide());
        oneOf = Phrases.of(lexicon.oneOf());
        percent = Phrases.of(lexicon.percent());
        plain = Phrases.of(lexicon.plain());
        articles = Phrases.of(lexicon.articles());
        durations = new Durations(lexicon);
        loose = new LooseFigures(lexicon, nouns, measures);
    }

    /** The figures of a sentence in order, the words at {@code taken} indices (dates) left out. */
    public List<CountedFigure> read(List<Token> tokens, boolean[] taken) {
        return read(tokens, taken, null);
    }

    /**
     * The same, for a sentence that may count a part of the people counted before it: "some fifty of them".
     *
     * @param earlier people counted in the sentence before, null when none were
     */
    public List<CountedFigure> read(List<Token> tokens, boolean[] taken, @Nullable CountedFigure earlier) {
        List<CountedFigure> found = new ArrayList<>();
        for (Quantity quantity : quantities.read(tokens)) {
            boolean counts = !taken[quantity.to() - 1]
                    && !taken[quantity.from()]
                    && !Counting.year(tokens, quantity)
                    && !oneOf.at(tokens, quantity.from());
            CountedFigure figure = counts ? figure(tokens, quantity, found, earlier) : null;
            if (figure != null) {
                found.add(figure);
            }
        }
        loose.single(tokens, found);
        return found;
    }

    /** "mass displacement of families": words of quantity without a number, near a head; null when there are none. */
    public @Nullable CountedFigure unquantified(List<Token> tokens, int from, int to, int head, Measure measure) {
        return loose.unquantified(tokens, from, to, head, measure);
    }

    private @Nullable CountedFigure figure(
            List<Token> tokens, Quantity q, List<CountedFigure> before, @Nullable CountedFigure earlier) {
        if (percent.end(tokens, Math.max(0, q.from() - 1)) > q.from()) {
            // The hundred of a percentage in words is no number of its own.
            return null;
        }
        CountedFigure duration = durations.read(tokens, q);
        if (duration != null) {
            return duration;
        }
        if (share(tokens, q)) {
            CountedFigure all = before.isEmpty() && ofThem(tokens, q) ? earlier : null;
            Measure measure = all == null ? measures.share(tokens, q.from(), q.to()) : all.figure().measure();
            return measure == null ? null : counted(tokens, q, q.to(), -1, Unit.PERCENT, measure, all);
        }
        int behind = nouns.behind(tokens, q.to());
        int noun = behind >= 0 ? behind : nouns.elsewhere(tokens, q);
        CountedFigure part = partOf(tokens, q, noun, before);
        CountedFigure whole = part == null && before.isEmpty() && ofThem(tokens, q) ? earlier : part;
        if (noun < 0 && whole == null && !harmed(tokens, q)) {
            return null;
        }
        Unit unit = noun < 0 ? whole == null ? Unit.PERSON : whole.figure().unit() : nouns.unit(tokens, noun);
        if (unit == null) {
            return null;
        }
        Measure measure = whole != null ? whole.figure().measure() : measures.of(tokens, q.from(), q.to(), noun, unit);
        if (whole == null && byArticle(tokens, q) && !harmedOne(tokens, q, noun, unit, measure)) {
            return null;
        }
        int end = Math.max(q.to(), behind < 0 ? 0 : nouns.end(tokens, behind));
        return measure == null ? null : counted(tokens, q, end, noun, unit, measure, whole);
    }

    /** "un", "bir": one, or only an article. */
    private boolean byArticle(List<Token> tokens, Quantity q) {
        return q.to() - q.from() == 1 && q.qualifier() == Qualifier.EXACT && articles.at(tokens, q.from());
    }

    /** Someone whom an article counts: right behind it, and what befell them is told close by. */
    private boolean harmedOne(List<Token> tokens, Quantity q, int noun, Unit unit, @Nullable Measure measure) {
        boolean harm = measure == Measure.KILLED
                || measure == Measure.INJURED
                || measure == Measure.MISSING
                || measure == Measure.DETAINED;
        return harm
                && (unit == Unit.PERSON || unit == Unit.CHILD)
                && noun >= q.to()
                && noun <= q.to() + 1
                && measures.near(tokens, q.from(), noun + 1, measure, ARTICLE_REACH);
    }

    private CountedFigure counted(
            List<Token> tokens,
            Quantity q,
            int end,
            int noun,
            Unit unit,
            Measure measure,
            @Nullable CountedFigure whole) {
        Figure figure = new Figure(
                measure,
                unit,
                Tokens.words(tokens, q.from(), end),
                q.qualifier() == Qualifier.EXACT ? q.value() : null,
                q.min(),
                Counting.most(q, unit),
                q.qualifier(),
                group(tokens, noun, end),
                whole == null ? null : whole.figure().text(),
                unit == Unit.PERCENT ? null : Counting.flow(measure),
                null);
        return new CountedFigure(q.from(), end, figure);
    }

    private boolean share(List<Token> tokens, Quantity q) {
        return percent.first(tokens, q.to(), q.to() + 1) >= 0
                || percent.first(tokens, q.from() - PERCENT_REACH, q.from()) >= 0;
    }

    /** "killing nine and injuring 30": people, though no noun says so. */
    private boolean harmed(List<Token> tokens, Quantity q) {
        boolean alone = q.to() >= tokens.size()
                || !tokens.get(q.to()).isWord()
                || tokens.get(q.to()).is("and")
                || tokens.get(q.to()).is("in")
                || tokens.get(q.to()).folded().length() <= 2
                || !tokens.get(q.to()).forms().isEmpty();
        return alone && measures.harms(tokens, q.from() - 1);
    }

    /** "fifty of them", "of them 62 %". */
    private boolean ofThem(List<Token> tokens, Quantity q) {
        return subsetBehind.at(tokens, q.to())
                || subsetBehind.first(tokens, q.from() - SUBSET_REACH, q.from() + 1) >= 0;
    }

    /** "including two students", "two of whom were students": the figure it is a part of. */
    private @Nullable CountedFigure partOf(List<Token> tokens, Quantity q, int noun, List<CountedFigure> before) {
        if (before.isEmpty()) {
            return null;
        }
        boolean listed = subset.first(tokens, q.from() - SUBSET_REACH, q.from() + 1) >= 0;
        boolean ofThem = subsetBehind.at(tokens, q.to()) || subsetBehind.at(tokens, q.from());
        CountedFigure last = before.getLast();
        boolean inList = last.figure().partOf() != null
                && q.from() - last.to() <= 1
                && before.size() > 1
                && Counting.isPeople(last.figure().unit());
        CountedFigure whole = inList ? before.get(before.size() - 2) : last;
        boolean countsPeople =
                Counting.isPeople(whole.figure().unit()) && whole.figure().partOf() == null;
        return (listed || ofThem || (inList && noun >= 0)) && countsPeople && (noun >= 0 || ofThem) ? whole : null;
    }

    private @Nullable String group(List<Token> tokens, int noun, int end) {
        if (everySide.first(tokens, end, Math.min(tokens.size(), end + 4)) >= 0) {
            return "each side";
        }
        if (noun < 0) {
            int behind = nouns.within(tokens, end, end + 5);
            return behind < 0 ? null : tokens.get(behind).folded();
        }
        return plain.at(tokens, noun) ? null : tokens.get(noun).folded();
    }
}
