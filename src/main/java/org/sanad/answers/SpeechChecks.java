package org.sanad.answers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.events.Claim;
import org.sanad.events.CueClass;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.reading.speakers.Attribution;
import org.sanad.retrieval.Term;
import org.sanad.retrieval.Terms;
import org.sanad.text.Token;

/** Whether a sentence in free words keeps who says it, how surely, and what turns its sense. */
final class SpeechChecks {
    /** What turns the whole of what is said, in whatever clause it stands. */
    private static final Set<FreeWords.Operator> EVERYWHERE = EnumSet.of(
            FreeWords.Operator.NEGATION,
            FreeWords.Operator.CONDITION,
            FreeWords.Operator.HEDGE,
            FreeWords.Operator.POSSIBLE,
            FreeWords.Operator.PLAN,
            FreeWords.Operator.THREAT,
            FreeWords.Operator.FAILED,
            FreeWords.Operator.FORMER);

    /** What only a source says, in its own words: never a model in its. */
    private static final Set<FreeWords.Operator> SOURCES_OWN =
            EnumSet.of(FreeWords.Operator.VERDICT, FreeWords.Operator.ORDER);

    /** What one language may say with two words and another with one. */
    private static final Set<FreeWords.Operator> SEVERAL_WORDS =
            EnumSet.of(FreeWords.Operator.NEGATION, FreeWords.Operator.HEDGE);

    private SpeechChecks() {}

    /** "Failed to", "may", "near", "no longer": in the sentence where the quote has them, and nowhere else. */
    static boolean operators(Comparison c) {
        Set<FreeWords.Operator> written = c.body().turns();
        EnumSet<FreeWords.Operator> needed = EnumSet.noneOf(FreeWords.Operator.class);
        c.says().operators().stream()
                .map(SentenceReading.Turn::operator)
                .filter(EVERYWHERE::contains)
                .forEach(needed::add);
        ContentChecks.told(c, false).forEach(clause -> needed.addAll(clause.turns()));
        EnumSet<FreeWords.Operator> allowed = EnumSet.noneOf(FreeWords.Operator.class);
        allowed.addAll(c.quote().turns());
        if (unsure(c.claim())) {
            allowed.add(FreeWords.Operator.HEDGE);
        }
        return asOften(c)
                && written.stream().noneMatch(SOURCES_OWN::contains)
                && written.containsAll(needed)
                && allowed.containsAll(written)
                && c.body().operators().stream()
                        .filter(t -> t.operator() != FreeWords.Operator.HEDGE)
                        .allMatch(t -> sameTurn(c, t));
    }

    /** "Nobody is not": not more often than the quote, and of each clause that is told as often as that. */
    private static boolean asOften(Comparison c) {
        List<SentenceReading> told = ContentChecks.told(c, false);
        for (FreeWords.Operator operator : c.body().turns()) {
            long written = count(c.body(), operator);
            long most = count(c.quote(), operator);
            long least =
                    told.stream().mapToLong(clause -> count(clause, operator)).sum();
            boolean enough = written >= least || SEVERAL_WORDS.contains(operator);
            if (!enough || (written > most && operator != FreeWords.Operator.HEDGE)) {
                return false;
            }
        }
        return true;
    }

    private static long count(SentenceReading reading, FreeWords.Operator operator) {
        return reading.operators().stream()
                .filter(t -> t.operator() == operator)
                .count();
    }

    /** What is turned is what is turned in the quote: the next word that tells something, or the one before. */
    private static boolean sameTurn(Comparison c, SentenceReading.Turn turn) {
        List<Term> here = beside(c.body(), turn);
        return here.isEmpty()
                || c.quote().operators().stream()
                        .filter(t -> t.operator() == turn.operator())
                        .anyMatch(t -> beside(c.quote(), t).stream()
                                .anyMatch(q ->
                                        here.stream().anyMatch(h -> c.kinds().same(h, q))));
    }

    private static List<Term> beside(SentenceReading reading, SentenceReading.Turn turn) {
        List<Terms.Placed> next = reading.terms().stream()
                .filter(t -> t.to() > turn.from())
                .limit(1)
                .toList();
        List<Terms.Placed> before =
                reading.terms().stream().filter(t -> t.to() <= turn.from()).toList();
        return Stream.concat(next.stream(), before.isEmpty() ? Stream.empty() : Stream.of(before.getLast()))
                .map(Terms.Placed::term)
                .toList();
    }

    /** Whoever the sentence says to have said it is of the claim's chain, and the one who first said it is among them. */
    static boolean speaker(Comparison c) {
        List<Attribution> told = c.body().attributions();
        boolean ours = told.stream().allMatch(a -> ofTheChain(c, a));
        if (c.claim().attribution().size() == 1) {
            return ours;
        }
        Speaker speaker = c.claim().speaker();
        boolean unnamed = speaker.role() == Role.UNSPECIFIED;
        return ours
                && (unnamed
                        ? c.body().words().unnamed.first(c.body().tokens(), 0, end(c)) >= 0
                        : told.stream().anyMatch(a -> is(c, a, speaker.name())));
    }

    private static int end(Comparison c) {
        return c.body().size();
    }

    private static boolean ofTheChain(Comparison c, Attribution attribution) {
        boolean chain = c.claim().attribution().stream().anyMatch(s -> is(c, attribution, s.name()))
                || is(c, attribution, c.main().source());
        CueClass cue = attribution.speaker().cueClass();
        CueClass own = c.claim().speaker().cueClass();
        boolean denies = own == CueClass.DENY || c.claim().polarity() == Polarity.NEGATIVE;
        boolean sure = cue == null
                || cue == CueClass.ASSERT
                || cue == own
                || (cue == CueClass.CLAIM && own == CueClass.ACCUSE);
        return chain && (cue == CueClass.DENY ? denies : sure);
    }

    /** Whether an attribution's words name the speaker, both ways: neither has a name of its own. */
    private static boolean is(Comparison c, Attribution attribution, String name) {
        List<Token> words = c.body().tokens().subList(attribution.from(), attribution.to());
        return NameChecks.names(name, words, c.reader(), c.main().language(), c.language());
    }

    /** A denial stays one. */
    static boolean polarity(Comparison c) {
        boolean denied =
                c.body().words().disputes.first(c.body().tokens(), 0, c.body().size()) >= 0;
        boolean negated = c.body().turns().contains(FreeWords.Operator.NEGATION);
        boolean negative = c.claim().polarity() == Polarity.NEGATIVE;
        return negative ? denied || (negated && c.says().turns().contains(FreeWords.Operator.NEGATION)) : true;
    }

    /** What is hedged, or comes from nobody named, says so. */
    static boolean hedge(Comparison c) {
        return !unsure(c.claim())
                || c.body().turns().contains(FreeWords.Operator.HEDGE)
                || c.body().words().unnamed.first(c.body().tokens(), 0, c.body().size()) >= 0;
    }

    private static boolean unsure(Claim claim) {
        return claim.modality() == Modality.UNCONFIRMED || claim.speaker().role() == Role.UNSPECIFIED;
    }

    /** Whoever disputes it is named as doing so, behind it, and the clause says nothing else. */
    static boolean dispute(Comparison c) {
        SentenceReading tail = c.tail();
        if (c.draft().disputes().isEmpty() || c.disclosed() || tail == null) {
            return c.draft().disputes().isEmpty() || c.disclosed();
        }
        return tail.turns().isEmpty() && tail.terms().stream().allMatch(t -> ofTheDispute(c, tail, t));
    }

    private static boolean ofTheDispute(Comparison c, SentenceReading tail, Terms.Placed term) {
        boolean words = tail.words().disputes.at(tail.tokens(), term.from())
                || tail.words().disputing.at(tail.tokens(), term.from());
        return words || c.draft().disputes().stream().anyMatch(d -> c.kinds().meets(term.term(), disputeForms(c, d)));
    }

    private static Terms.Forms disputeForms(Comparison c, SourcedClaim dispute) {
        return c.reader()
                .forms(dispute.claim().speaker().name(), QuotedClaim.names(dispute, c.language()), dispute.language());
    }
}
