package org.sanad.answers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;

/**
 * The place in a report that a statement rests on: the quote of a claim, or another sentence of its report that names the
 * place or the day which the claim carries on.
 *
 * @param number by which statements name it, from 1
 * @param source the publisher
 * @param attribution names from the publisher to the original speaker
 * @param quote exactly the report's words from {@code begin} to {@code end}
 * @param begin in code points of the stored text, inclusive
 * @param end in code points, exclusive
 */
public record Citation(
        int number,
        UUID claimId,
        UUID reportId,
        String source,
        List<String> attribution,
        @Nullable String title,
        @Nullable String url,
        @Nullable Instant publishedAt,
        String quote,
        int begin,
        int end) {

    static Citation of(int number, SourcedClaim sourced) {
        return of(
                number,
                sourced,
                sourced.claim().quote(),
                sourced.claim().evidence().begin(),
                sourced.claim().evidence().end());
    }

    /** Of the words of its report from which a claim carries its place or day on. */
    static Citation of(int number, SourcedClaim sourced, CarriedWords.Carrier carrier) {
        return of(
                number,
                sourced,
                carrier.quote(),
                carrier.span().begin(),
                carrier.span().end());
    }

    private static Citation of(int number, SourcedClaim sourced, String quote, int begin, int end) {
        return new Citation(
                number,
                sourced.citedBy(),
                sourced.claim().reportId(),
                sourced.source(),
                sourced.claim().attribution().stream().map(Speaker::name).toList(),
                sourced.title(),
                sourced.url(),
                sourced.publishedAt(),
                quote,
                begin,
                end);
    }
}
