package org.sanad.answers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;
import org.sanad.events.Claim;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.places.Gazetteer;
import org.sanad.retrieval.Terms;

/**
 * A claim as the verifier reads it, for sentences in one language.
 *
 * @param quote the whole quote
 * @param says the quote's words about the matter
 * @param known what words of the quote and names of its parties and places can be met by
 * @param voices what names of its speakers and of its publisher can be met by: only where a sentence says who says so
 */
record QuotedClaim(
        SourcedClaim sourced,
        SentenceReading quote,
        SentenceReading says,
        Terms.Forms known,
        Terms.Forms voices,
        KnownPlaces places) {

    static QuotedClaim of(SourcedClaim sourced, String language, SentenceReader reader, Gazetteer gazetteer) {
        Claim claim = sourced.claim();
        String own = sourced.language();
        LocalDate published = published(sourced);
        KnownPlaces places = new KnownPlaces(claim, gazetteer);
        return new QuotedClaim(
                sourced,
                places.in(reader.read(claim.quote(), own, published, KnownPlaces.beside(sourced, own))),
                places.in(reader.read(claim.says(), own, published, KnownPlaces.beside(sourced, own))),
                reader.forms(claim.quote(), names(sourced, language), own),
                reader.forms("", voices(sourced), own),
                places);
    }

    /** The day that relative times of the report count from, null when unknown. */
    static @Nullable LocalDate published(SourcedClaim sourced) {
        return sourced.publishedAt() == null
                ? null
                : sourced.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The names that belong to the matter, in the claim's own words and in the sentence's language. */
    static List<String> names(SourcedClaim sourced, String language) {
        Claim claim = sourced.claim();
        List<String> names = new ArrayList<>();
        Stream.concat(claim.actors().stream(), claim.targets().stream())
                .map(Actor::name)
                .forEach(names::add);
        KnownPlaces.of(claim).forEach(place -> {
            names.add(place.name());
            names.add(place.names().getOrDefault(language, place.name()));
        });
        return names;
    }

    /** Whoever may be told to say so. A publisher's name is the sender's word: it licenses nothing else. */
    private static List<String> voices(SourcedClaim sourced) {
        List<String> names = new ArrayList<>();
        names.add(sourced.source());
        sourced.claim().attribution().stream().map(Speaker::name).forEach(names::add);
        if (sourced.claim().quotedSpeaker() != null) {
            names.add(sourced.claim().quotedSpeaker());
        }
        return names;
    }
}
