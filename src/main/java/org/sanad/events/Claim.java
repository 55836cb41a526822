package org.sanad.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.text.Span;

/**
 * What somebody says in a report: the unit of truth of the whole service. Its quote is exactly the span of the stored
 * text; everything else is read out of that quote by the rule or model named in {@code extractor}.
 *
 * @param id stable: the same report read by the same rules gives the same ids
 * @param reportId the report it stands in
 * @param says the quote's words about the matter, without who says them
 * @param polarity NEGATIVE where it says that something is not so
 * @param attribution from the publisher to the original speaker, never empty
 * @param evidence where the quote stands, in code points
 * @param quote the exact words
 * @param type what kind of happening it is about
 * @param subsector the service, for service events only
 * @param effect what became of the service, for service events only
 * @param location null when no place is named or carried over
 * @param origin where people moved from, null when not said
 * @param destination where people moved to, null when not said
 * @param about the claim of the same report that this one disputes, compares or comments, null when it stands alone
 * @param replaces the figure that this claim says was wrong, unquantified when it does not name it; null when the claim
 *     corrects nothing
 * @param quotedSpeaker who is quoted word for word inside the quote, null when nobody is
 * @param extractor the rule or model that read it, such as {@code rule:territory-capture}
 */
public record Claim(
        UUID id,
        UUID reportId,
        String says,
        Predicate predicate,
        Polarity polarity,
        ClaimStatus status,
        Modality modality,
        List<Speaker> attribution,
        Span evidence,
        String quote,
        List<Figure> figures,
        EventType type,
        @Nullable Subsector subsector,
        @Nullable Effect effect,
        Period time,
        @Nullable Location location,
        @Nullable Location origin,
        @Nullable Location destination,
        List<Actor> actors,
        List<Actor> targets,
        Realis realis,
        @Nullable UUID about,
        @Nullable Figure replaces,
        @Nullable String quotedSpeaker,
        String extractor) {

    private static final String BESIDE = "sentence";

    public Claim {
        if (attribution.isEmpty()) {
            throw new IllegalArgumentException("Claim " + id + " has no speaker, not even the publisher");
        }
        attribution = List.copyOf(attribution);
        figures = List.copyOf(figures);
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** The original speaker: the innermost link of the chain. */
    public Speaker speaker() {
        return attribution.getLast();
    }

    /** Every gazetteer entry it names, in whatever part. */
    Stream<Place> places() {
        return Stream.of(location, origin, destination)
                .filter(Objects::nonNull)
                .flatMap(l -> Stream.concat(Stream.ofNullable(l.place()), l.also().stream()));
    }

    /** The same claim with another status. */
    public Claim withStatus(ClaimStatus other) {
        return with(id, other, evidence, quote, says, figures, location, replaces);
    }

    /** The same claim with these figures, correcting one or none. */
    public Claim correcting(List<Figure> counted, @Nullable Figure wrong) {
        return with(id, status, evidence, quote, says, counted, location, wrong);
    }

    /** The same claim somewhere else. */
    Claim at(Location elsewhere) {
        return with(id, status, evidence, quote, says, figures, elsewhere, replaces);
    }

    /** What this claim says, told by other words of the same report. */
    public Claim told(UUID other, Span span, String words) {
        return with(other, status, span, words, words, figures, location, replaces);
    }

    /** A sentence of its report that is no claim itself: the publisher's words, with nothing read out of them. */
    Claim beside(UUID other, Span span, String words) {
        List<Speaker> publisher = attribution.subList(0, 1);
        return new Claim(
                other,
                reportId,
                words,
                predicate,
                Polarity.POSITIVE,
                ClaimStatus.ASSERTED,
                Modality.FACT,
                publisher,
                span,
                words,
                List.of(),
                type,
                null,
                null,
                Period.UNKNOWN,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Realis.ACTUAL,
                id,
                null,
                null,
                BESIDE);
    }

    /** Whether it is such a sentence. */
    boolean beside() {
        return extractor.equals(BESIDE);
    }

    private Claim with(
            UUID newId,
            ClaimStatus newStatus,
            Span newEvidence,
            String newQuote,
            String newSays,
            List<Figure> newFigures,
            @Nullable Location newLocation,
            @Nullable Figure newReplaces) {
        return new Claim(
                newId,
                reportId,
                newSays,
                predicate,
                polarity,
                newStatus,
                modality,
                attribution,
                newEvidence,
                newQuote,
                newFigures,
                type,
                subsector,
                effect,
                time,
                newLocation,
                origin,
                destination,
                actors,
                targets,
                realis,
                about,
                newReplaces,
                quotedSpeaker,
                extractor);
    }
}
