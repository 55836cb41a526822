package org.sanad.reading.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Tells people counted without a noun that any list has: by what became of them, or by an article alone. */
final class BarePeople {
    /** How near a word of harm must be to someone counted by an article. */
    private static final int ARTICLE_REACH = 8;

    private final MeasureWords measures;
    private final Phrases articles;
    private final Phrases things;

    BarePeople(NumberLexicon lexicon, MeasureWords measures) {
        this.measures = measures;
        articles = Phrases.of(lexicon.articles());
        things = Phrases.of(lexicon.things());
    }

    /** "four vaccinators were abducted": people by a noun that no list has, close to what became of them. */
    boolean named(List<Token> tokens, Quantity q) {
        boolean noun = q.to() < tokens.size()
                && tokens.get(q.to()).isWord()
                && tokens.get(q.to()).folded().length() > 3
                && !things.at(tokens, q.to());
        return noun && !things.isEmpty() && measures.near(tokens, q.from(), q.to() + 1);
    }

    /** "un", "bir": one, or only an article. */
    boolean byArticle(List<Token> tokens, Quantity q) {
        return q.to() - q.from() == 1 && q.qualifier() == Qualifier.EXACT && articles.at(tokens, q.from());
    }

    /** Someone whom an article counts: right behind it, and what befell them is told close by. */
    boolean harmedOne(List<Token> tokens, Quantity q, int noun, Unit unit, @Nullable Measure measure) {
        if (measure == null) {
            return false;
        }
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

    /** "killing nine and injuring 30": people, though no noun says so. */
    boolean harmed(List<Token> tokens, Quantity q) {
        boolean adjective = q.to() < tokens.size() && tokens.get(q.to()).is("-");
        return !adjective
                && (measures.harms(tokens, q.from() - 1)
                        || measures.harms(tokens, q.to())
                        || measures.harms(tokens, q.to() + 1));
    }
}
