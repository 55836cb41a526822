package org.sanad.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Location;
import org.sanad.events.Period;
import org.sanad.events.SourcedClaim;
import org.sanad.places.Place;
import org.sanad.text.Folding;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.Span;

/**
 * Where a report names the place or the day that a claim of it carries on from other sentences: a sentence that tells them
 * cites those too. Neighbour: {@link Verified}.
 */
final class CarriedWords {
    /** Letters at the end of a name that languages change. */
    private static final int ENDING = 2;

    private static final int MARKED = 3;

    private CarriedWords() {}

    /** A sentence of a report, by its place in code points and its words. */
    record Carrier(Span span, String quote) {}

    /**
     * The sentences of its report that hold what a draft tells of its main claim and the claim's quote does not.
     *
     * @param text the stored text of the main claim's report
     */
    static List<Carrier> of(Draft draft, String text) {
        SourcedClaim main = draft.claims().getFirst();
        Claim claim = main.claim();
        boolean crossing = !draft.language().equals(main.language());
        List<String> words = new ArrayList<>();
        if (crossing) {
            Stream.of(claim.location(), claim.origin(), claim.destination())
                    .filter(Objects::nonNull)
                    .map(location -> naming(location, main))
                    .forEach(words::add);
        }
        Period time = claim.time();
        boolean dated = tellsTheDay(draft, time);
        if (dated && time.text() != null) {
            words.add(time.text());
        }
        words.removeIf(word -> word.isBlank() || has(claim.quote(), word));
        boolean before = dated && time.anchor() == Period.Anchor.PRIOR_SENTENCE && words.isEmpty();
        if (words.isEmpty() && !before) {
            return List.of();
        }
        List<Sentence> sentences = Sentences.split(text, main.language());
        int begin = text.offsetByCodePoints(0, claim.evidence().begin());
        Stream<Sentence> found = before
                ? Stream.ofNullable(preceding(sentences, begin))
                : words.stream()
                        .map(word -> holding(sentences, text, word, begin))
                        .filter(Objects::nonNull);
        return found.distinct().map(sentence -> carrier(text, sentence)).toList();
    }

    /** The report's words for a place; where they are none of its names, as "the town", the name that it goes by there. */
    private static String naming(Location location, SourcedClaim main) {
        Place place = location.place();
        if (place == null || !has(main.claim().quote(), location.text())) {
            return location.text();
        }
        String name = place.names().getOrDefault(main.language(), place.name());
        boolean named =
                Stream.of(name, place.name()).anyMatch(n -> has(main.claim().quote(), stem(n)));
        return named ? location.text() : name;
    }

    private static String stem(String name) {
        return name.substring(0, Math.min(name.length(), Math.max(MARKED, name.length() - ENDING)));
    }

    private static boolean tellsTheDay(Draft draft, Period time) {
        return time.start() != null
                && draft.text().contains(Phrasebook.of(draft.language()).day(time.start()));
    }

    /** The nearest sentence before the claim that has the words, else the first one behind it. */
    private static @Nullable Sentence holding(List<Sentence> sentences, String text, String words, int begin) {
        Sentence found = null;
        for (Sentence sentence : sentences) {
            if (has(text.substring(sentence.begin(), sentence.end()), words)) {
                if (found != null && sentence.begin() > begin) {
                    return found;
                }
                found = sentence;
            }
        }
        return found;
    }

    private static @Nullable Sentence preceding(List<Sentence> sentences, int begin) {
        return sentences.stream()
                .filter(sentence -> sentence.end() <= begin)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean has(String text, String words) {
        return Folding.fold(text).contains(Folding.fold(words));
    }

    private static Carrier carrier(String text, Sentence sentence) {
        String quote = text.substring(sentence.begin(), sentence.end()).strip();
        int begin = text.indexOf(quote, sentence.begin());
        int from = text.codePointCount(0, begin);
        return new Carrier(new Span(from, from + quote.codePointCount(0, quote.length())), quote);
    }
}
