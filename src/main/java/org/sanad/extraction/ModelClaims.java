package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.events.Actor;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Polarity;
import org.sanad.events.Predicate;
import org.sanad.events.Realis;
import org.sanad.events.Speaker;
import org.sanad.extraction.ToldTriggers.Placed;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.places.PlaceMention;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
import org.sanad.text.SourceText;
import org.sanad.text.Span;

/**
 * Writes the claims that a model told of, sentence by sentence. The model says which words are a claim and of what kind;
 * figures, days, places, roles and certainty are read from the quote and its sentence by the same code as for the rules,
 * and the model can make a claim less sure than its words are, never surer.
 */
final class ModelClaims implements RuleExtractor.SentenceWriter {
    private final SourceText text;
    private final List<ToldClaim> told;
    private final String extractor;
    private final ReportContext context;
    private final ClaimWords words;
    private final Voices voices;
    private final Slots slots;
    private final FigureSharing sharing;
    private final ToldTriggers triggers;
    private final ToldSpeakers speakers;

    /** A writer of what was told of this report, into its context. */
    ModelClaims(
            SourceText text,
            List<ToldClaim> told,
            String extractor,
            SpeakerRegistry registry,
            ReportContext context,
            RuleExtractor.Stations stations) {
        this.text = text;
        this.told = List.copyOf(told);
        this.extractor = extractor;
        this.context = context;
        this.words = new ClaimWords(text, stations.grammar());
        this.voices = new Voices(context, stations.attributions());
        this.slots = new Slots(context, stations.triggers().classes(), stations.grammar());
        this.sharing = new FigureSharing(stations.figures(), stations.grammar());
        this.triggers = new ToldTriggers(stations, slots, context.report().language());
        this.speakers = new ToldSpeakers(text.text(), registry, context, voices);
    }

    @Override
    public void write(Reading reading, List<PlaceMention> named) {
        speakers.enter(reading.sentence());
        List<Placed> placed = new ArrayList<>();
        for (ToldClaim claim : told) {
            triggers.in(reading, named, claim).ifPresent(placed::add);
        }
        for (Placed one : placed) {
            Claim claim = claim(reading, one, figures(reading, one, placed));
            // The same thing told twice is one claim.
            if (context.claims().stream().noneMatch(c -> c.id().equals(claim.id()))) {
                context.add(claim);
                context.time(claim.time());
                context.places().told(claim.location());
                Speaker speaker = claim.speaker();
                if (speaker.cue() != null && !speaker.inherited()) {
                    context.voice(
                            claim.attribution().subList(1, claim.attribution().size()));
                }
            }
        }
    }

    /** The tokens that words of the model's are in the sentence; empty when it does not hold them. */
    private Optional<Span> words(Reading reading, String words) {
        return SentenceWords.find(reading.tokens(), words, context.report().language());
    }

    private Claim claim(Reading reading, Placed one, List<Figure> figures) {
        ToldClaim claim = one.claim();
        Segment stretch = one.stretch();
        Trigger trigger = one.trigger();
        EventType type = claim.type();
        boolean negative = trigger.negated();
        List<Speaker> who = speakers.of(reading, stretch, claim);
        Modality modality = modality(reading, one, who);
        Span evidence = text.span(claim.quote().begin(), claim.quote().end());
        Reading named = narrowed(reading, claim);
        Period time = slots.time(named, stretch, trigger);
        Location location = slots.location(named, stretch, trigger, type);
        Claim about = negative ? context.last(type) : null;
        UUID id = context.id(
                "model:" + type,
                evidence.begin(),
                reading.tokens().get(trigger.from()).begin());
        return new Claim(
                id,
                context.report().id(),
                words.says(reading, voicesInside(stretch), evidence, trigger.from()),
                trigger.comparison() ? Predicate.COMPARISON : trigger.predicate(),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                negative && type.group() == EventGroup.CONFLICT ? ClaimStatus.DENIED : ClaimStatus.ASSERTED,
                modality,
                voices.chain(who),
                evidence,
                text.slice(evidence),
                trigger.comparison() ? List.of() : figures,
                type,
                claim.subsector(),
                claim.effect(),
                time,
                location,
                slots.origin(reading, trigger, type),
                slots.destination(reading, trigger, type, location),
                actors(reading, claim.actors()),
                actors(reading, claim.targets()),
                ToldTriggers.outlook(modality) != null
                        ? Realis.NON_ACTUAL
                        : trigger.comparison() ? Realis.GENERIC : Realis.ACTUAL,
                about == null ? null : about.id(),
                null,
                Quotations.speaker(reading, who),
                extractor);
    }

    /** What the words say of how sure they are, unless the model finds it less sure. */
    private Modality modality(Reading reading, Placed one, List<Speaker> who) {
        Modality plain = voices.modality(
                reading, one.stretch(), who, one.trigger(), one.claim().type());
        boolean sure = plain == Modality.FACT || plain == Modality.REPORTED || plain == Modality.WITNESS;
        return switch (one.claim().modality()) {
            case FACT, REPORTED, WITNESS -> plain;
            case UNCONFIRMED, ALLEGED, ASSESSMENT, HYPOTHETICAL, PLANNED, THREATENED, FORECAST ->
                sure ? one.claim().modality() : plain;
        };
    }

    /** The sentence with only those places and times that the model's words point to, or all where they point to none. */
    private Reading narrowed(Reading reading, ToldClaim claim) {
        Optional<Span> place = words(reading, claim.place());
        Optional<Span> time = words(reading, claim.time());
        List<LocatedWords> places = reading.places().stream()
                .filter(p -> place.filter(s -> s.overlaps(new Span(p.from(), p.to())))
                        .isPresent())
                .toList();
        List<TimeExpression> times = reading.times().stream()
                .filter(t ->
                        time.filter(s -> s.overlaps(new Span(t.from(), t.to()))).isPresent())
                .toList();
        return with(
                reading,
                places.isEmpty() ? reading.places() : places,
                times.isEmpty() ? reading.times() : times,
                reading.figures());
    }

    private static Reading with(
            Reading reading, List<LocatedWords> places, List<TimeExpression> times, List<CountedFigure> figures) {
        return new Reading(
                reading.sentence(),
                places,
                reading.likely(),
                reading.actors(),
                times,
                figures,
                reading.attributions(),
                reading.segments());
    }

    /** The figures inside the quote that are nearer to this claim than to another told of the same words. */
    private List<Figure> figures(Reading reading, Placed one, List<Placed> all) {
        List<CountedFigure> quoted = reading.figures().stream()
                .filter(f -> f.from() >= one.stretch().from()
                        && f.to() <= one.stretch().to())
                .toList();
        Reading inside = with(reading, reading.places(), reading.times(), quoted);
        List<Placed> rivals = all.stream()
                .filter(p -> p.claim()
                        .quote()
                        .overlaps(
                                one.claim().quote().begin(), one.claim().quote().end()))
                .toList();
        QuoteFinder quote = new QuoteFinder(text.text()
                .substring(one.claim().quote().begin(), one.claim().quote().end()));
        return sharing.share(inside, rivals.stream().map(Placed::trigger).toList()).get(rivals.indexOf(one)).stream()
                .filter(f -> quote.find(f.text()).isPresent())
                .toList();
    }

    /** Whom the stations know by the model's words; a name that only the model has is left out. */
    private List<Actor> actors(Reading reading, List<String> names) {
        return names.stream()
                .flatMap(name -> words(reading, name).stream())
                .flatMap(at -> reading.actors().stream().filter(a -> at.overlaps(new Span(a.from(), a.to()))))
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }

    private static Segment voicesInside(Segment stretch) {
        return new Segment(
                stretch.from(),
                stretch.to(),
                stretch.voices().stream()
                        .filter(v -> v.from() >= stretch.from() && v.to() <= stretch.to())
                        .toList(),
                stretch.denials().stream()
                        .filter(d -> d.from() >= stretch.from())
                        .toList());
    }
}
