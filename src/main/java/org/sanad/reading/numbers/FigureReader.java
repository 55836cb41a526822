package org.sanad.reading.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Makes figures of a sentence's numbers: the noun behind a number gives its unit, the nearest word of a measure what it
 * counts. A number that counts nothing known is no figure; years and dates are left out by the caller.
 */
public final class FigureReader {
    private static final int PERCENT_REACH = 2;

    private final QuantityReader quantities;
    private final CountedNouns nouns;
    private final MeasureWords measures;
    private final FigureMaker maker;
    private final PlainPeople plainPeople;
    private final Subsets subsets;
    private final Phrases oneOf;
    private final Phrases percent;
    private final Durations durations;
    private final BarePeople people;
    private final Fractions fractions;
    private final Phrases more;
    private final Phrases outOf;
    private final Phrases uncounted;
    private final LooseFigures loose;
    private final PartNumbers parts;

    /** The reader of a language that has a lexicon. */
    public FigureReader(String language) {
        NumberLexicon lexicon = NumberLexicon.of(language);
        quantities = new QuantityReader(lexicon);
        nouns = new CountedNouns(lexicon);
        measures = new MeasureWords(lexicon);
        maker = new FigureMaker(lexicon, nouns);
        plainPeople = new PlainPeople(lexicon, quantities, nouns, maker);
        subsets = new Subsets(lexicon, measures);
        oneOf = Phrases.of(lexicon.oneOf());
        percent = Phrases.of(lexicon.percent());
        durations = new Durations(lexicon);
        people = new BarePeople(lexicon, measures);
        fractions = new Fractions(lexicon, measures);
        more = Phrases.of(lexicon.more());
        outOf = Phrases.of(lexicon.outOf());
        uncounted = Phrases.of(lexicon.uncounted());
        loose = new LooseFigures(lexicon, nouns, measures);
        parts = new PartNumbers(lexicon, nouns, measures);
    }

    /** The figures of a sentence in order, the words at {@code taken} indices (dates) left out. */
    public List<CountedFigure> read(List<Token> tokens, boolean[] taken) {
        return read(tokens, taken, null);
    }

    /**
     * The same for a sentence of a text.
     *
     * @param carried the figure of people that the paragraph named last, for "of these, 640 families"; null when none
     */
    public List<CountedFigure> read(List<Token> tokens, boolean[] taken, @Nullable Figure carried) {
        List<CountedFigure> found = new ArrayList<>();
        List<Quantity> all = quantities.read(tokens);
        List<Quantity> wholes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            if (i + 1 < all.size() && partOfNext(tokens, quantity, all.get(i + 1))) {
                Quantity whole = all.get(i + 1);
                // "54 із 72 дронів": the whole only gives its noun.
                quantity = new Quantity(
                        quantity.from(),
                        whole.to(),
                        quantity.value(),
                        quantity.min(),
                        quantity.max(),
                        quantity.qualifier());
                i++;
            }
            boolean counts = !taken[quantity.to() - 1]
                    && !taken[quantity.from()]
                    && !Counting.year(tokens, quantity)
                    && !oneOf.at(tokens, quantity.from())
                    && !Counting.numbering(tokens, quantity)
                    && !uncounted.at(tokens, quantity.to())
                    && !percent.at(tokens, quantity.from())
                    && !parts.onlyWhole(tokens, all, i);
            Quantity whole = counts ? parts.wholeBehind(tokens, all, i) : null;
            List<CountedFigure> before = wholes.contains(quantity) ? List.of() : found;
            CountedFigure figure = counts ? figure(tokens, asBefore(tokens, quantity, found), whole, before) : null;
            if (whole != null) {
                wholes.add(whole);
            }
            if (figure == null
                    && counts
                    && carried != null
                    && found.isEmpty()
                    && subsets.opens(tokens, quantity.to() + 1)) {
                figure = maker.counted(tokens, quantity, quantity.to(), -1, carried.unit(), carried.measure(), null);
            }
            if (figure != null) {
                boolean continues = found.isEmpty() && subsets.opens(tokens, quantity.to() + 1);
                found.add(continues && carried != null ? figure.partOf(carried) : figure);
            }
        }
        fractions.add(tokens, found);
        loose.single(tokens, found);
        loose.ones(tokens, found);
        loose.person(tokens, found);
        return found;
    }

    /** Numbers of people that no word measures, counted as affected; see {@link PlainPeople}. */
    public List<CountedFigure> people(List<Token> tokens, boolean[] taken, List<CountedFigure> known) {
        return plainPeople.read(tokens, taken, known);
    }

    /** Whether a word of the measure stands between two indices. */
    public boolean tells(List<Token> tokens, int from, int to, Measure measure) {
        return measures.word(measure).first(tokens, Math.max(0, from), to) >= 0;
    }

    /** Every number of a sentence, dates and years among them, whatever it counts. */
    public List<Quantity> quantities(List<Token> tokens) {
        return quantities.read(tokens);
    }

    /** What the noun behind a number says one of it is, or null when it says nothing known. */
    public @Nullable Unit unit(List<Token> tokens, Quantity quantity) {
        int noun = nouns.behind(tokens, quantity.to());
        return noun < 0 ? null : nouns.unit(tokens, noun);
    }

    /** "about 2,100 households (9,800 people)": the number in brackets is about as exact. */
    private static Quantity asBefore(List<Token> tokens, Quantity q, List<CountedFigure> found) {
        boolean inBrackets = q.qualifier() == Qualifier.EXACT
                && q.from() > 0
                && tokens.get(q.from() - 1).is("(");
        boolean about = inBrackets
                && !found.isEmpty()
                && found.getLast().to() >= q.from() - 2
                && found.getLast().figure().qualifier() == Qualifier.ABOUT;
        return about ? new Quantity(q.from(), q.to(), null, q.min(), q.max(), Qualifier.ABOUT) : q;
    }

    /** "mass displacement of families": words of quantity without a number, near a head; null when there are none. */
    public @Nullable CountedFigure unquantified(List<Token> tokens, int from, int to, int head, Measure measure) {
        return loose.unquantified(tokens, from, to, head, measure);
    }

    private @Nullable CountedFigure figure(
            List<Token> tokens, Quantity q, @Nullable Quantity wholeBehind, List<CountedFigure> before) {
        if (percent.end(tokens, Math.max(0, q.from() - 1)) > q.from()) {
            // The hundred of a percentage in words is no number of its own.
            return null;
        }
        CountedFigure duration = durations.read(tokens, q);
        if (duration != null) {
            return duration;
        }
        if (share(tokens, q)) {
            boolean ofThem = !before.isEmpty()
                    && (subsets.ofThem(tokens, q.to(), q.to() + 4) || subsets.listed(tokens, q.from()));
            CountedFigure whole = ofThem ? before.getLast() : null;
            Measure measure = whole == null
                    ? measures.share(tokens, q.from(), q.to())
                    : whole.figure().measure();
            return measure == null ? null : maker.counted(tokens, q, q.to(), -1, Unit.PERCENT, measure, whole);
        }
        if (wholeBehind != null) {
            CountedFigure whole = figure(tokens, wholeBehind, null, List.of());
            return whole == null ? null : partAhead(tokens, q, wholeBehind, whole);
        }
        boolean ofThose = parts.ofThoseBefore(tokens, q) && !before.isEmpty();
        int near = ofThose ? -1 : parts.nounBefore(tokens, q);
        boolean bare = parts.people(tokens, q) || near >= 0;
        int behind = bare
                ? -1
                : parts.part(tokens, q) ? parts.nounOf(tokens, q) : nouns.behind(tokens, q.to(), next(tokens, q));
        int noun = behind >= 0 ? behind : near >= 0 ? near : nouns.elsewhere(tokens, q);
        CountedFigure whole = subsets.whole(tokens, q, noun, before);
        Unit goesOn = behind < 0 && whole == null ? goesOn(tokens, q, before) : null;
        if (ofThose && whole == null) {
            return ofThose(tokens, q, before.getLast());
        }
        boolean named = noun < 0 && whole == null && goesOn == null && people.named(tokens, q);
        boolean told = named || parts.people(tokens, q) || people.harmed(tokens, q);
        if (noun < 0 && whole == null && goesOn == null && !told) {
            return null;
        }
        Unit unit = goesOn != null
                ? goesOn
                : noun < 0 ? whole == null ? Unit.PERSON : whole.figure().unit() : nouns.unit(tokens, noun);
        if (unit == null) {
            return null;
        }
        Measure measure = whole != null ? whole.figure().measure() : measures.of(tokens, q.from(), q.to(), noun, unit);
        if (whole == null && people.byArticle(tokens, q) && !people.harmedOne(tokens, q, noun, unit, measure)) {
            return null;
        }
        int end = Math.max(q.to(), behind < 0 ? 0 : nouns.end(tokens, behind));
        return measure == null ? null : maker.counted(tokens, q, end, noun, unit, measure, whole);
    }

    /** "üçü çocuk 14 kişi": counted as its whole is, by its own noun. */
    private CountedFigure partAhead(List<Token> tokens, Quantity q, Quantity wholeBehind, CountedFigure whole) {
        int noun = nouns.within(tokens, q.to(), wholeBehind.from());
        Unit own = noun < 0 ? null : nouns.unit(tokens, noun);
        Unit unit = own == null ? whole.figure().unit() : own;
        int end = noun < 0 ? q.to() : nouns.end(tokens, noun);
        return maker.counted(tokens, q, end, noun, unit, whole.figure().measure(), whole);
    }

    /** "bunların 45'i evine döndü": of those before, but counted by what became of them. */
    private @Nullable CountedFigure ofThose(List<Token> tokens, Quantity q, CountedFigure whole) {
        int noun = nouns.unit(tokens, q.to()) == null ? -1 : q.to();
        Unit own = noun < 0 ? null : nouns.unit(tokens, noun);
        Unit unit = own != null && Counting.isPeople(own) ? own : whole.figure().unit();
        Measure measure = measures.of(tokens, q.from(), q.to(), noun, unit);
        return maker.counted(
                tokens, q, q.to(), noun, unit, measure == null ? whole.figure().measure() : measure, whole);
    }

    /** "пошкоджено 24 будинки, ще два зруйновано": the unit of the number before it, or null when it opens anew. */
    private @Nullable Unit goesOn(List<Token> tokens, Quantity q, List<CountedFigure> before) {
        boolean again = more.end(tokens, q.from() - 1) == q.from()
                || more.end(tokens, q.from() - 2) == q.from()
                || more.at(tokens, q.from());
        CountedFigure whole = before.reversed().stream()
                .filter(f -> f.figure().partOf() == null)
                .findFirst()
                .orElse(null);
        boolean houses = whole != null && whole.figure().unit() == Unit.BUILDING && measures.breaks(tokens, q.to());
        return whole != null && (again || houses) ? whole.figure().unit() : null;
    }

    private boolean partOfNext(List<Token> tokens, Quantity part, Quantity whole) {
        return outOf.at(tokens, part.to()) && outOf.end(tokens, part.to()) == whole.from();
    }

    private boolean share(List<Token> tokens, Quantity q) {
        return percent.first(tokens, q.to(), q.to() + 1) >= 0
                || percent.first(tokens, q.from() - PERCENT_REACH, q.from()) >= 0;
    }

    /** Index of the next number or number word, or of the end. */
    private int next(List<Token> tokens, Quantity q) {
        return quantities.next(tokens, q.to());
    }
}
