package org.sanad.reading.numbers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Unit;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Finds the noun that a number counts, and what one of it is. */
final class CountedNouns {
    private static final int REACH = 4;
    private static final Set<String> QUOTES = Set.of("«", "“", "„", "\"");
    private static final int NUMBER_OF_REACH = 9;

    private final PhraseTable<Unit> units = new PhraseTable<>();
    private final Phrases numberOf;

    CountedNouns(NumberLexicon lexicon) {
        lexicon.units().forEach((unit, words) -> words.forEach(word -> units.add(word, unit)));
        lexicon.weapons().forEach(word -> units.add(word, Unit.ITEM));
        numberOf = Phrases.of(lexicon.numberOf());
    }

    @Nullable
    Unit unit(List<Token> tokens, int i) {
        PhraseTable.Match<Unit> match = i < tokens.size() ? units.at(tokens, i) : null;
        return match == null ? null : match.value();
    }

    /** Index of the first noun behind a number, before any pause or other number; or -1. */
    int behind(List<Token> tokens, int from) {
        return behind(tokens, from, tokens.size());
    }

    /** The same; where the word of another number soon behind is joined to this one, its noun is that number's. */
    int behind(List<Token> tokens, int from, int next) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (i < next && next <= from + REACH && token.joined()) {
                // "two people were killed and six children hurt".
                return -1;
            }
            boolean quoted = i == from && QUOTES.contains(token.word());
            boolean mark = token.kind() == Token.Kind.MARK && !token.is("-") && !token.is("s") && !quoted;
            if (mark || token.kind() == Token.Kind.NUMBER) {
                return -1;
            }
            if (i == from && token.is("-")) {
                // "three-storey", "12-year-old": an adjective.
                return -1;
            }
            Unit unit = unit(tokens, i);
            if (unit != null) {
                return unit == Unit.PERSON ? finer(tokens, i) : i;
            }
        }
        return -1;
    }

    /** "430 displaced families": the families are counted. */
    private int finer(List<Token> tokens, int person) {
        Unit next = person + 1 < tokens.size() && tokens.get(person + 1).isWord() ? unit(tokens, person + 1) : null;
        return next == Unit.HOUSEHOLD || next == Unit.CHILD ? person + 1 : person;
    }

    /** A noun that is the number itself ("two people" in one Arabic word), or before it ("the number of dead rose to 12"). */
    int elsewhere(List<Token> tokens, Quantity q) {
        if (unit(tokens, q.from()) != null && q.to() - q.from() == 1) {
            return q.from();
        }
        int of = numberOf.last(tokens, Math.max(0, q.from() - NUMBER_OF_REACH), q.from());
        int own = of < 0 ? -1 : within(tokens, of, q.from());
        return of < 0 || own >= 0 ? own : within(tokens, Math.max(0, of - 2), of);
    }

    /** Index of the first noun between two indices, or -1. */
    int within(List<Token> tokens, int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (unit(tokens, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the noun, and behind "and villages" where that is of the same kind. */
    int end(List<Token> tokens, int noun) {
        PhraseTable.Match<Unit> match = units.at(tokens, noun);
        int end = match == null ? noun + 1 : match.end();
        boolean more = end + 1 < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).folded().length() <= 3
                && match != null
                && unit(tokens, end + 1) == match.value();
        return more ? end + 2 : end;
    }
}
