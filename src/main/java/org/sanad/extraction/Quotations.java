package org.sanad.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Predicate;
import org.sanad.events.Realis;
import org.sanad.events.Speaker;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.reading.speakers.Attribution;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;

/** Keeps what people are quoted with where no happening is told of. Neighbour: {@link ClaimWriter}. */
final class Quotations {
    private static final int SHORTEST = 6;

    private final SourceText text;
    private final ClaimWords words;
    private final ReportContext context;
    private final Voices voices;
    private final WordClasses classes;
    private final Slots slots;

    Quotations(
            SourceText text, ClaimWords words, ReportContext context, Voices voices, WordClasses classes, Slots slots) {
        this.text = text;
        this.words = words;
        this.context = context;
        this.voices = voices;
        this.classes = classes;
        this.slots = slots;
    }

    /** What a named person is quoted with, though it tells of no happening: an assessment, kept with its speaker. */
    void write(Reading reading) {
        List<Token> tokens = reading.tokens();
        boolean quoted = ClaimWords.quotes(tokens);
        List<Attribution> said = reading.attributions();
        boolean aboutConflict = classes.first("force", tokens, 0, tokens.size()) >= 0;
        if (!quoted || said.isEmpty() || !aboutConflict || tokens.size() < SHORTEST) {
            return;
        }
        Speaker speaker = said.getFirst().speaker();
        if (!speaker.named()) {
            return;
        }
        Span evidence = words.whole(reading);
        context.add(new Claim(
                context.id("quotation", evidence.begin(), 0),
                context.report().id(),
                ClaimWords.quotedWords(text.slice(evidence)),
                Predicate.PERCEPTION,
                Polarity.POSITIVE,
                ClaimStatus.ASSERTED,
                Modality.ASSESSMENT,
                voices.chain(List.of(speaker)),
                evidence,
                text.slice(evidence),
                List.of(),
                EventType.OTHER_STRATEGIC,
                null,
                null,
                slots.document(),
                slots.anyPlace(reading),
                null,
                null,
                List.of(),
                List.of(),
                Realis.GENERIC,
                null,
                null,
                speaker.name(),
                "rule:quotation"));
    }

    /** Who is quoted, when the sentence has quotation marks. */
    static @Nullable String speaker(Reading reading, List<Speaker> speakers) {
        boolean quoted = reading.tokens().stream().anyMatch(t -> t.is("“") || t.is("\"") || t.is("«"));
        return quoted && !speakers.isEmpty() ? speakers.getLast().name() : null;
    }
}
