package org.sanad.extraction.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Phrase;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Makes figures of a sentence's numbers: the noun behind a number gives its unit, the nearest word of a measure what it
 * counts. A number that counts nothing known is no figure; years and dates are left out by the caller.
 */
public final class FigureReader {
    private static final int NOUN_REACH = 4;
    private static final int MASS_REACH = 8;

    private final QuantityReader quantities;
    private final Map<Unit, List<Phrase>> units = new EnumMap<>(Unit.class);
    private final Map<Measure, List<Phrase>> measures = new EnumMap<>(Measure.class);
    private final List<Phrase> fighters;
    private final List<Phrase> captured;
    private final List<Phrase> destroyed;
    private final List<Phrase> subset;
    private final List<Phrase> everySide;
    private final List<Phrase> mass;

    /** The reader of a language that has a lexicon. */
    public FigureReader(String language) {
        NumberLexicon lexicon = NumberLexicon.of(language);
        quantities = new QuantityReader(lexicon);
        lexicon.units().forEach((unit, words) -> units.put(unit, Phrase.all(words)));
        lexicon.measures().forEach((measure, words) -> measures.put(measure, Phrase.all(words)));
        fighters = Phrase.all(lexicon.fighters());
        captured = Phrase.all(lexicon.captured());
        destroyed = Phrase.all(lexicon.destroyed());
        subset = Phrase.all(lexicon.subset());
        everySide = Phrase.all(lexicon.everySide());
        mass = Phrase.all(lexicon.mass());
    }

    /** The figures of a sentence in order, the words at {@code taken} indices (dates) left out. */
    public List<CountedFigure> read(List<Token> tokens, boolean[] taken) {
        List<CountedFigure> found = new ArrayList<>();
        for (Quantity quantity : quantities.read(tokens)) {
            if (!taken[quantity.to() - 1] && !Counting.year(tokens, quantity) && !Counting.oneOfThe(tokens, quantity)) {
                CountedFigure figure = figure(tokens, quantity, found);
                if (figure != null) {
                    found.add(figure);
                }
            }
        }
        single(tokens, found);
        return found;
    }

    /** "mass displacement of families": words of quantity without a number, near a head; null when there are none. */
    public @Nullable CountedFigure unquantified(List<Token> tokens, int from, int to, int head, Measure measure) {
        int noun = -1;
        Unit unit = Unit.PERSON;
        for (int i = Math.max(from, head - MASS_REACH); i < Math.min(to, head + MASS_REACH); i++) {
            Unit people = unit(tokens, i);
            boolean nearer = noun < 0 || Math.abs(i - head) < Math.abs(noun - head);
            if (people != null && i != head && Counting.isPeople(people) && nearer) {
                noun = i;
                unit = people;
            }
        }
        if (noun < 0) {
            return null;
        }
        int begin = Math.min(head, noun);
        int end = Math.max(head, noun) + 1;
        for (int i = Math.max(from, begin - 2); i < Math.min(to, end + 3); i++) {
            int close = Phrase.end(mass, tokens, i);
            if (close > 0) {
                begin = Math.min(begin, i);
                end = Math.max(end, close);
            }
        }
        Figure figure = new Figure(
                measure,
                unit,
                Tokens.words(tokens, begin, end),
                null,
                null,
                null,
                Qualifier.UNQUANTIFIED,
                null,
                null,
                true,
                null);
        return new CountedFigure(begin, end, figure);
    }

    private @Nullable CountedFigure figure(List<Token> tokens, Quantity q, List<CountedFigure> before) {
        int behind = noun(tokens, q.to());
        int noun = behind >= 0 ? behind : numberOf(tokens, q.from());
        CountedFigure whole = partOf(tokens, q, noun, before);
        boolean bare = noun < 0 && whole == null;
        if (bare && !harmed(tokens, q)) {
            return null;
        }
        Unit unit = noun < 0 ? Unit.PERSON : unit(tokens, noun);
        if (unit == null) {
            return null;
        }
        Measure measure = whole != null ? whole.figure().measure() : measure(tokens, q, noun, unit);
        if (measure == null) {
            return null;
        }
        int end = Math.max(q.to(), behind < 0 ? 0 : nounEnd(tokens, noun));
        String group = group(tokens, noun, end);
        Figure figure = new Figure(
                measure,
                unit,
                Tokens.words(tokens, q.from(), end),
                q.qualifier() == Qualifier.EXACT ? q.value() : null,
                q.min(),
                q.max(),
                q.qualifier(),
                group,
                whole == null ? null : whole.figure().text(),
                Counting.flow(measure),
                null);
        return new CountedFigure(q.from(), end, figure);
    }

    /** "killing nine and injuring 30": people, though no noun says so. */
    private boolean harmed(List<Token> tokens, Quantity q) {
        boolean alone = q.to() >= tokens.size()
                || tokens.get(q.to()).kind() == Token.Kind.MARK
                || tokens.get(q.to()).is("and")
                || tokens.get(q.to()).is("in");
        boolean verb = q.from() > 0 && tokens.get(q.from() - 1).folded().matches("\\p{L}+(ing|ed)");
        return alone
                && verb
                && Stream.of(Measure.KILLED, Measure.INJURED)
                        .anyMatch(m -> Phrase.end(measures.getOrDefault(m, List.of()), tokens, q.from() - 1) > 0);
    }

    private int noun(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NOUN_REACH); i++) {
            if (tokens.get(i).kind() == Token.Kind.MARK && !tokens.get(i).is("-")) {
                return -1;
            }
            if (unit(tokens, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** "the number of newly arrived people at 18,000": the noun before, or -1. */
    private int numberOf(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(1, from - 9); i--) {
            if (tokens.get(i).is("of") && tokens.get(i - 1).is("number")) {
                return noun(tokens, i + 1);
            }
        }
        return -1;
    }

    /** Behind the noun, and behind "and villages" where that is of the same kind. */
    private int nounEnd(List<Token> tokens, int noun) {
        boolean more = noun + 2 < tokens.size() && tokens.get(noun + 1).is("and");
        return more && unit(tokens, noun + 2) == unit(tokens, noun) ? noun + 3 : noun + 1;
    }

    /** "including two students", "two of whom were students": the figure it is a part of. */
    private @Nullable CountedFigure partOf(List<Token> tokens, Quantity q, int noun, List<CountedFigure> before) {
        if (before.isEmpty()) {
            return null;
        }
        boolean listed = Phrase.first(subset, tokens, q.from() - 3, q.from()) >= 0;
        boolean ofThem = q.to() + 1 < tokens.size()
                && tokens.get(q.to()).is("of")
                && (tokens.get(q.to() + 1).is("them") || tokens.get(q.to() + 1).is("whom"));
        CountedFigure last = before.getLast();
        boolean countsPeople =
                Counting.isPeople(last.figure().unit()) && last.figure().partOf() == null;
        return (listed || ofThem) && countsPeople && (noun >= 0 || ofThem) ? last : null;
    }

    private @Nullable Measure measure(List<Token> tokens, Quantity q, int noun, Unit unit) {
        return switch (unit) {
            case SETTLEMENT -> Phrase.first(captured, tokens, 0, tokens.size()) >= 0 ? Measure.PLACES_CAPTURED : null;
            case KILOMETRE -> Measure.DISTANCE;
            case BUILDING -> Phrase.first(destroyed, tokens, 0, tokens.size()) >= 0 ? Measure.HOUSES_DESTROYED : null;
            case VEHICLE -> Phrase.first(destroyed, tokens, 0, tokens.size()) >= 0 ? Measure.EQUIPMENT_DESTROYED : null;
            case FACILITY, ITEM, DAY, PERCENT -> null;
            case PERSON, HOUSEHOLD, CHILD -> people(tokens, q, noun);
        };
    }

    private @Nullable Measure people(List<Token> tokens, Quantity q, int noun) {
        Measure best = null;
        int nearest = Integer.MAX_VALUE;
        for (Map.Entry<Measure, List<Phrase>> entry : measures.entrySet()) {
            for (int i = 0; i < tokens.size(); i++) {
                int distance = i < q.from() ? q.from() - i : i - Math.max(noun, q.to() - 1);
                if (distance >= 0 && distance < nearest && Phrase.end(entry.getValue(), tokens, i) > 0) {
                    nearest = distance;
                    best = entry.getKey();
                }
            }
        }
        boolean fight = noun >= 0 && Phrase.end(fighters, tokens, noun) > 0;
        return fight && (best == null || nearest > 3) ? Measure.FIGHTERS : best;
    }

    /** "destroying a helicopter": one, said by the article. */
    private void single(List<Token> tokens, List<CountedFigure> found) {
        int verb = Phrase.first(destroyed, tokens, 0, tokens.size());
        if (verb < 0) {
            return;
        }
        for (int i = Math.max(0, verb - 4); i < Math.min(tokens.size() - 1, verb + 4); i++) {
            int at = i;
            boolean counted = found.stream().anyMatch(f -> f.from() <= at && at < f.to() + 1);
            boolean article = tokens.get(i).is("a") || tokens.get(i).is("an");
            if (article && !counted && unit(tokens, i + 1) == Unit.VEHICLE) {
                Figure one = new Figure(
                        Measure.EQUIPMENT_DESTROYED,
                        Unit.VEHICLE,
                        Tokens.words(tokens, i, i + 2),
                        1.0,
                        1.0,
                        1.0,
                        Qualifier.EXACT,
                        tokens.get(i + 1).folded(),
                        null,
                        null,
                        null);
                found.add(new CountedFigure(i, i + 2, one));
                return;
            }
        }
    }

    private @Nullable String group(List<Token> tokens, int noun, int end) {
        if (Phrase.first(everySide, tokens, end, Math.min(tokens.size(), end + 4)) >= 0) {
            return "each side";
        }
        if (noun < 0) {
            return groupBehind(tokens, end);
        }
        String word = tokens.get(noun).folded();
        boolean plain = switch (word) {
            case "people",
                    "person",
                    "persons",
                    "others",
                    "more",
                    "casualties",
                    "deaths",
                    "dead",
                    "families",
                    "households",
                    "villages",
                    "towns",
                    "kilometre",
                    "kilometer",
                    "km",
                    "kilometres",
                    "kilometers" -> true;
            default -> false;
        };
        return plain ? null : word;
    }

    /** "two of them students", "two of whom were students". */
    private @Nullable String groupBehind(List<Token> tokens, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + 5); i++) {
            if (unit(tokens, i) != null) {
                return tokens.get(i).folded();
            }
        }
        return null;
    }

    private @Nullable Unit unit(List<Token> tokens, int i) {
        for (Map.Entry<Unit, List<Phrase>> entry : units.entrySet()) {
            if (Phrase.end(entry.getValue(), tokens, i) > 0) {
                return entry.getKey();
            }
        }
        return null;
    }
}
