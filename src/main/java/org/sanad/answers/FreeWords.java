package org.sanad.answers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.sanad.reading.Lexicons;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;

/** Words of one language that the verifier looks for in sentences in free words, ready for matching. */
final class FreeWords {
    /** What turns the sense of a sentence: each must stand in the sentence exactly where its quote has it. */
    enum Operator {
        NEGATION,
        HEDGE,
        CONDITION,
        POSSIBLE,
        PLAN,
        THREAT,
        /** What was tried, averted or nearly done was not done. */
        FAILED,
        /** Not the whole of it. */
        PART,
        /** Not in it, but near it or at its edge. */
        EDGE,
        NORTH,
        SOUTH,
        EAST,
        WEST,
        NORTHEAST,
        NORTHWEST,
        SOUTHEAST,
        SOUTHWEST,
        /** Not, or not only, now. */
        FORMER,
        BEFORE,
        AFTER,
        ONLY,
        /** That it is safe, or sure. */
        VERDICT,
        /** What somebody is told to do. */
        ORDER
    }

    /**
     * What words stand for.
     *
     * @param whole whether that is all that they tell; an ending that turns a word leaves the word to be told
     */
    record Sense(Operator operator, boolean whole) {}

    /**
     * The file's shape, all patterns of {@link org.sanad.text.Phrase}.
     *
     * @param free words that tell nothing by themselves: a sentence may have them whether its quote has or not
     * @param operators words that turn the sense
     * @param disputes verbs of those who say that it is not so
     * @param disputing words beside them that stand for what is disputed
     * @param unnamed words that say that nobody is named, or nothing is confirmed
     * @param said words that only say that somebody says so
     * @param clauses words at which another clause begins
     * @param from words before a place that somebody leaves
     * @param toward words before a place that somebody goes to
     * @param fromEndings regular expressions of a place's ending that say so
     * @param towardEndings the same
     * @param by words before who does it
     * @param against words before whom it is done to
     * @param be words before a verb that turn it round
     * @param cases whether endings, not their order, tell who does it to whom
     */
    record File(
            List<String> free,
            Map<Operator, List<String>> operators,
            List<String> disputes,
            List<String> disputing,
            List<String> unnamed,
            List<String> said,
            List<String> clauses,
            List<String> from,
            List<String> toward,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> fromEndings,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> towardEndings,
            List<String> by,
            List<String> against,
            List<String> be,
            boolean cases) {}

    final Phrases free;
    final PhraseTable<Sense> operators = new PhraseTable<>();
    final Phrases disputes;
    final Phrases disputing;
    final Phrases unnamed;
    final Phrases said;
    final Phrases clauses;
    final Phrases from;
    final Phrases toward;
    final List<String> fromEndings;
    final List<String> towardEndings;
    final Phrases by;
    final Phrases against;
    final Phrases be;
    final boolean cases;

    private FreeWords(File file) {
        free = Phrases.of(file.free());
        file.operators()
                .forEach((operator, words) ->
                        words.forEach(word -> operators.add(word, new Sense(operator, !word.startsWith("*")))));
        disputes = Phrases.of(file.disputes());
        disputing = Phrases.of(file.disputing());
        unnamed = Phrases.of(file.unnamed());
        said = Phrases.of(file.said());
        clauses = Phrases.of(file.clauses());
        from = Phrases.of(file.from());
        toward = Phrases.of(file.toward());
        fromEndings = List.copyOf(file.fromEndings());
        towardEndings = List.copyOf(file.towardEndings());
        by = Phrases.of(file.by());
        against = Phrases.of(file.against());
        be = Phrases.of(file.be());
        cases = file.cases();
    }

    /** The words of a served language. */
    static FreeWords of(String language) {
        return new FreeWords(Lexicons.read("answers/free/" + language + ".yaml", File.class));
    }
}
