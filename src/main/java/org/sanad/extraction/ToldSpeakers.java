package org.sanad.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.Sentence;
import org.sanad.text.Span;
import org.sanad.text.Tokens;

/**
 * Decides whose word a told claim is. What the sentence says of its speakers stands; the model's word is heard only where
 * the sentence is silent, and only for a speaker whose words stand in it, in its paragraph or in the one before. Else it
 * is the publisher's own voice.
 */
final class ToldSpeakers {
    private final QuoteFinder text;
    private final String words;
    private final SpeakerRegistry registry;
    private final ReportContext context;
    private final Voices voices;

    private int paragraph = -1;
    private int begin;
    private int beginBefore;

    ToldSpeakers(String words, SpeakerRegistry registry, ReportContext context, Voices voices) {
        this.text = new QuoteFinder(words);
        this.words = words;
        this.registry = registry;
        this.context = context;
        this.voices = voices;
    }

    void enter(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            beginBefore = paragraph < 0 ? sentence.begin() : begin;
            begin = sentence.begin();
            paragraph = sentence.paragraph();
        }
    }

    /** The speakers from the outermost; none for the publisher's own voice. */
    List<Speaker> of(Reading reading, Segment stretch, ToldClaim claim) {
        List<Speaker> plain = voices.speakers(reading, stretch);
        if (claim.speaker().isEmpty() || !stretch.voices().isEmpty()) {
            return plain;
        }
        Optional<Span> here = SentenceWords.find(
                reading.tokens(), claim.speaker(), context.report().language());
        if (here.isPresent()) {
            Attribution said = attribution(reading, here.get());
            if (said != null) {
                // Whoever is said to deny it is no speaker for it.
                return said.denies() ? plain : List.of(said.speaker());
            }
            Span at = here.get();
            return List.of(named(Tokens.words(reading.tokens(), at.begin(), at.end()), claim, false));
        }
        return text.find(claim.speaker(), beginBefore, reading.sentence().begin())
                .map(place -> carried(words.substring(place.begin(), place.end()), claim))
                .orElse(plain);
    }

    private static @Nullable Attribution attribution(Reading reading, Span at) {
        return reading.attributions().stream()
                .filter(a -> at.overlaps(new Span(a.from(), a.to())))
                .findFirst()
                .orElse(null);
    }

    /** Who spoke before, as the stations read it there, or under the words that stand there. */
    private List<Speaker> carried(String name, ToldClaim claim) {
        Speaker known = named(name, claim, true);
        List<Speaker> before = context.carriedVoice();
        return before.stream().anyMatch(s -> s.name().equals(known.name())) ? before : List.of(known);
    }

    private Speaker named(String name, ToldClaim claim, boolean inherited) {
        return registry.byName(name)
                .map(e -> new Speaker(e.name(), e.role(), e.alignment(), null, claim.cue(), inherited))
                .orElseGet(() -> {
                    boolean capital = Character.isUpperCase(name.codePointAt(0));
                    return new Speaker(
                            name, capital ? Role.PERSON : Role.UNSPECIFIED, null, null, claim.cue(), inherited);
                });
    }
}
