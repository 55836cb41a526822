package org.sanad.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Terms;
import org.sanad.text.Token;

/**
 * A sentence beside what it rests on, both read.
 *
 * @param disclosed whether code has written behind it who disputes it
 * @param body what it says of the matter
 * @param tail its last clause, where that tells who disputes it; null when it has none
 * @param forms what its words can be met by
 * @param claimed the main claim
 * @param language of the sentence
 */
record Comparison(
        Draft draft,
        boolean disclosed,
        SentenceReading body,
        @Nullable SentenceReading tail,
        Terms.Forms forms,
        QuotedClaim claimed,
        String language,
        SentenceReader reader,
        Kinds kinds) {

    static Comparison of(Draft draft, Tails.Cut cut, QuotedClaim claimed, SentenceReader reader, Kinds kinds) {
        String language = draft.language();
        String sentence = cut.sentence();
        SourcedClaim main = claimed.sourced();
        SentenceReading whole = claimed.places()
                .in(reader.read(sentence, language, QuotedClaim.published(main), KnownPlaces.beside(main, language)));
        int at = draft.disputes().isEmpty() || cut.disputed() ? -1 : tail(whole, draft, reader, language);
        return new Comparison(
                draft,
                cut.disputed(),
                at < 0 ? whole : whole.part(0, at),
                at < 0 ? null : whole.part(at, whole.size()),
                reader.forms(sentence, List.of(), language),
                claimed,
                language,
                reader,
                kinds);
    }

    /** Whether sentence and quote are in different languages. */
    boolean crossing() {
        return !language.equals(main().language());
    }

    SourcedClaim main() {
        return claimed.sourced();
    }

    Claim claim() {
        return main().claim();
    }

    SentenceReading quote() {
        return claimed.quote();
    }

    SentenceReading says() {
        return claimed.says();
    }

    /** The last clause that has both a word of dispute and the name of everybody who disputes; -1 when none has. */
    private static int tail(SentenceReading whole, Draft draft, SentenceReader reader, String language) {
        List<Integer> bounds = whole.clauseBounds();
        for (int i = bounds.size() - 2; i > 0; i--) {
            int from = bounds.get(i);
            List<Token> tokens = whole.tokens().subList(from, whole.size());
            boolean disputes = whole.words().disputes.first(whole.tokens(), from, whole.size()) >= 0;
            if (disputes && draft.disputes().stream().allMatch(d -> named(d, tokens, reader, language))) {
                return from;
            }
        }
        return -1;
    }

    private static boolean named(SourcedClaim claim, List<Token> tokens, SentenceReader reader, String language) {
        return NameChecks.names(claim.claim().speaker().name(), tokens, reader, claim.language(), language);
    }
}
