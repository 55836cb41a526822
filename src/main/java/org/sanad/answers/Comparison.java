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
import org.sanad.text.Token;

/**
 * A sentence beside what it rests on, both read.
 *
 * @param disclosed whether code has written behind it who disputes it
 * @param body what it says of the matter
 * @param tail its last clause, where that tells who disputes it; null when it has none
 * @param forms what its words can be met by
 * @param quote the main claim's whole quote
 * @param says the quote's words about the matter
 * @param known what words of the quote, of its speakers and of its places can be met by
 * @param language of the sentence
 */
record Comparison(
        Draft draft,
        boolean disclosed,
        SentenceReading body,
        @Nullable SentenceReading tail,
        Terms.Forms forms,
        SourcedClaim main,
        SentenceReading quote,
        SentenceReading says,
        Terms.Forms known,
        String language,
        SentenceReader reader,
        Kinds kinds,
        Gazetteer gazetteer) {

    static Comparison of(Draft draft, Tails.Cut cut, SentenceReader reader, Kinds kinds, Gazetteer gazetteer) {
        String language = draft.language();
        String sentence = cut.sentence();
        SourcedClaim main = draft.claims().getFirst();
        Claim claim = main.claim();
        LocalDate published = published(main);
        KnownPlaces places = new KnownPlaces(claim, gazetteer);
        List<Token> country = KnownPlaces.beside(main, main.language());
        SentenceReading whole =
                places.in(reader.read(sentence, language, published, KnownPlaces.beside(main, language)));
        int at = draft.disputes().isEmpty() || cut.disputed() ? -1 : tail(whole, draft, reader, language);
        return new Comparison(
                draft,
                cut.disputed(),
                at < 0 ? whole : whole.part(0, at),
                at < 0 ? null : whole.part(at, whole.size()),
                reader.forms(sentence, List.of(), language),
                main,
                places.in(reader.read(claim.quote(), main.language(), published, country)),
                places.in(reader.read(claim.says(), main.language(), published, country)),
                reader.forms(claim.quote(), names(main, language), main.language()),
                language,
                reader,
                kinds,
                gazetteer);
    }

    /** Whether sentence and quote are in different languages. */
    boolean crossing() {
        return !language.equals(main.language());
    }

    Claim claim() {
        return main.claim();
    }

    static @Nullable LocalDate published(SourcedClaim sourced) {
        return sourced.publishedAt() == null
                ? null
                : sourced.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
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

    /** The names that belong to a claim, in its own words and in the sentence's language. */
    static List<String> names(SourcedClaim sourced, String language) {
        Claim claim = sourced.claim();
        List<String> names = new ArrayList<>();
        names.add(sourced.source());
        claim.attribution().stream().map(Speaker::name).forEach(names::add);
        Stream.concat(claim.actors().stream(), claim.targets().stream())
                .map(Actor::name)
                .forEach(names::add);
        if (claim.quotedSpeaker() != null) {
            names.add(claim.quotedSpeaker());
        }
        KnownPlaces.of(claim).forEach(place -> {
            names.add(place.name());
            names.add(place.names().getOrDefault(language, place.name()));
        });
        return names;
    }
}
