package org.sanad.answers;

import java.util.ArrayList;
import java.util.List;
import org.sanad.retrieval.Term;
import org.sanad.retrieval.Terms;

/** Whether a sentence in free words tells what its quote tells, no more, and of each clause that it tells all. */
final class ContentChecks {
    private ContentChecks() {}

    /**
     * Every word that tells something has its like in the quote, or in the names that belong to the claim; and something of
     * the crisis lexicon is told, for a mere word out of a quote tells of no happening.
     */
    static boolean told(Comparison c) {
        boolean[] attributed = c.body().attributed();
        return happens(c)
                && c.body().terms().stream()
                        .allMatch(t -> c.kinds().meets(t.term(), c.claimed().known())
                                || (attributed[t.from()]
                                        && c.kinds().meets(t.term(), c.claimed().voices())))
                && noneTwice(c)
                && c.body().terms().stream().allMatch(t -> attributed[t.from()] || asNamed(c, t))
                && c.body().loose().stream().allMatch(word -> quoted(c, word));
    }

    /** Whether it tells something of the crisis lexicon, beside who says so. */
    static boolean happens(Comparison c) {
        boolean[] attributed = c.body().attributed();
        return c.body().terms().stream()
                .filter(t -> !attributed[t.from()])
                .flatMap(t -> t.term().concepts().stream())
                .anyMatch(id -> !Terms.isBody(id));
    }

    /** What the quote tells once is not told twice: "killed 12 and killed 30" of the killed and the wounded. */
    private static boolean noneTwice(Comparison c) {
        boolean[] attributed = c.body().attributed();
        List<Term> told = c.body().terms().stream()
                .filter(t -> !attributed[t.from()])
                .map(Terms.Placed::term)
                .toList();
        List<Term> quoted = c.quote().terms().stream().map(Terms.Placed::term).toList();
        return told.stream().allMatch(term -> {
            long there = quoted.stream().filter(q -> c.kinds().same(term, q)).count();
            return there == 0
                    || told.stream().filter(t -> c.kinds().same(term, t)).count() <= there;
        });
    }

    /** Who acts has the quote's own word, or a name of the same body: militiamen may be called paramilitaries, and are not. */
    private static boolean asNamed(Comparison c, Terms.Placed placed) {
        Term term = placed.term();
        return c.crossing()
                || !c.kinds().party(placed, c.body().tokens())
                || term.concepts().stream().anyMatch(id -> Terms.isBody(id))
                || term.stems().stream()
                        .allMatch(word ->
                                word.stream().anyMatch(c.claimed().known().stems()::contains));
    }

    private static boolean quoted(Comparison c, String word) {
        return c.quote().tokens().stream().anyMatch(t -> t.is(word));
    }

    /**
     * A clause of the quote is told whole or not at all: "a checkpoint in the town" is not the town. Across languages only
     * words that the lexicon knows can be missed.
     */
    static boolean whole(Comparison c) {
        boolean any = false;
        for (SentenceReading clause : clauses(c)) {
            List<Terms.Placed> terms = matter(c, clause);
            long told = terms.stream()
                    .filter(t -> c.kinds().meets(t.term(), c.forms()))
                    .count();
            any |= told > 0;
            if (told > 0 && told < terms.size()) {
                return false;
            }
        }
        return any;
    }

    /** Clauses of which something is told, and those that name no more than a place or a time. */
    static List<SentenceReading> told(Comparison c, boolean only) {
        List<SentenceReading> told = new ArrayList<>();
        for (SentenceReading clause : clauses(c)) {
            List<Terms.Placed> terms = matter(c, clause);
            boolean some = terms.stream().anyMatch(t -> c.kinds().meets(t.term(), c.forms()));
            if (some || (!only && terms.isEmpty())) {
                told.add(clause);
            }
        }
        return told;
    }

    private static List<SentenceReading> clauses(Comparison c) {
        List<SentenceReading> clauses = new ArrayList<>();
        List<Integer> bounds = c.says().clauseBounds();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            clauses.add(c.says().part(bounds.get(i), bounds.get(i + 1)));
        }
        return clauses;
    }

    private static List<Terms.Placed> matter(Comparison c, SentenceReading clause) {
        boolean[] attributed = c.says().attributed();
        return clause.terms().stream()
                .filter(t -> !attributed[t.from()])
                .filter(t -> !c.crossing() || !t.term().concepts().isEmpty())
                .toList();
    }
}
