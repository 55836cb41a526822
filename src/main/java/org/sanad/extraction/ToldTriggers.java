package org.sanad.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Predicate;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.places.PlaceMention;
import org.sanad.reading.speakers.Attribution;
import org.sanad.text.Span;
import org.sanad.text.Token;

/** Finds where in its sentence a told claim stands, and makes of it what the rules would have found there: a trigger. */
final class ToldTriggers {
    private final RuleExtractor.Stations stations;
    private final Slots slots;
    private final String language;

    ToldTriggers(RuleExtractor.Stations stations, Slots slots, String language) {
        this.stations = stations;
        this.slots = slots;
        this.language = language;
    }

    /**
     * A told claim in its sentence.
     *
     * @param stretch its tokens, with the voices of the part of the sentence that they stand in
     * @param trigger the words that tell of it, as the rules would have found them
     */
    record Placed(ToldClaim claim, Segment stretch, Trigger trigger) {}

    /** The claim in the sentence where its quote begins; empty in every other, and where the quote has no word. */
    Optional<Placed> in(Reading reading, List<PlaceMention> named, ToldClaim claim) {
        boolean here = reading.sentence().begin() <= claim.quote().begin()
                && claim.quote().begin() < reading.sentence().end();
        return here ? stretch(reading, claim).map(s -> placed(reading, named, claim, s)) : Optional.empty();
    }

    /** The tokens of the quote, with the voices of the stretch of the sentence where it begins; empty when it has no word. */
    private static Optional<Segment> stretch(Reading reading, ToldClaim claim) {
        List<Token> tokens = reading.tokens();
        int from = before(tokens, t -> t.end() <= claim.quote().begin());
        int to = before(tokens, t -> t.begin() < claim.quote().end());
        boolean worded = from < to && tokens.subList(from, to).stream().anyMatch(Token::isWord);
        return reading.segments().stream()
                .filter(s -> worded && s.to() > from)
                .findFirst()
                .map(s -> new Segment(from, to, s.voices(), s.denials()));
    }

    private static int before(List<Token> tokens, java.util.function.Predicate<Token> earlier) {
        return (int) tokens.stream().takeWhile(earlier).count();
    }

    private Placed placed(Reading reading, List<PlaceMention> named, ToldClaim claim, Segment stretch) {
        Trigger known = known(reading, named, claim.type(), stretch);
        Span head = head(reading, claim, stretch, known);
        boolean denied = stretch.voices().stream().anyMatch(Attribution::denies);
        Modality outlook = known == null || known.modality() == null ? outlook(claim.modality()) : known.modality();
        Trigger trigger = new Trigger(
                claim.type().name(),
                claim.type(),
                head.begin(),
                head.end(),
                predicate(claim.type()),
                claim.subsector(),
                claim.effect(),
                outlook,
                denied || claim.polarity() == Polarity.NEGATIVE || (known != null && known.negated()),
                known != null && known.comparison());
        return new Placed(claim, stretch, trigger);
    }

    /** What the rules read in these words of the same kind, or at least of its family; null when nothing. */
    private @Nullable Trigger known(Reading reading, List<PlaceMention> named, EventType type, Segment stretch) {
        List<Trigger> family =
                stations.triggers().read(reading.tokens(), stretch.from(), stretch.to(), named, List.of()).stream()
                        .filter(t -> t.type().group() == type.group())
                        .toList();
        return family.stream()
                .filter(t -> t.type() == type || slots.type(reading, t) == type)
                .findFirst()
                .or(() -> family.stream().findFirst())
                .orElse(null);
    }

    /** Indices of the tokens that tell of it: the rules' where they know them, else those the model named, else the first. */
    private Span head(Reading reading, ToldClaim claim, Segment stretch, @Nullable Trigger known) {
        if (known != null) {
            return new Span(known.from(), known.to());
        }
        return SentenceWords.find(reading.tokens(), claim.words(), language)
                .filter(s -> s.begin() >= stretch.from() && s.end() <= stretch.to())
                .orElse(new Span(stretch.from(), stretch.from() + 1));
    }

    /** What has not happened, or null for what the words must tell. */
    static @Nullable Modality outlook(Modality modality) {
        return switch (modality) {
            case PLANNED, THREATENED, FORECAST, HYPOTHETICAL -> modality;
            case FACT, REPORTED, UNCONFIRMED, ALLEGED, WITNESS, ASSESSMENT -> null;
        };
    }

    private static Predicate predicate(EventType type) {
        return switch (type.group()) {
            case SERVICE_DISRUPTION -> Predicate.SERVICE;
            case DISPLACEMENT -> Predicate.DISPLACEMENT;
            case DIPLOMACY -> type == EventType.ACCUSATION ? Predicate.VIOLATION : Predicate.STATEMENT;
            case RESPONSE ->
                switch (type) {
                    case ACCESS_DENIED -> Predicate.SERVICE;
                    case APPEAL -> Predicate.STATEMENT;
                    default -> Predicate.OCCURRENCE;
                };
            case CONFLICT ->
                switch (type) {
                    case GOV_REGAINS_TERRITORY, NSA_OVERTAKES_TERRITORY, NONVIOLENT_TRANSFER -> Predicate.CONTROL;
                    case AGREEMENT -> Predicate.STATEMENT;
                    default -> Predicate.OCCURRENCE;
                };
            case DISASTER -> Predicate.OCCURRENCE;
        };
    }
}
