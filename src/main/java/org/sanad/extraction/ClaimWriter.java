package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.AttributionReader;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;

/** Writes the claims of one sentence after another: slots from the clause, then the sentence, then what is carried over. */
final class ClaimWriter {
    /** The rule that points back at an attack told of before. */
    private static final String AGAIN = "attack-again";

    /** Classes of words that tell of arms or of those who bear them. */
    private static final List<String> ARMED = List.of("force", "violence", "gunshot", "missile", "aircraft", "bomb");

    private static final int LEAST_ACCUSATION = 4;

    private final SourceText text;
    private final ClaimWords words;
    private final ReportContext context;
    private final Voices voices;
    private final WordClasses classes;
    private final Slots slots;
    private final FigureSharing sharing;
    private final Corrections corrections;
    private final Quotations quotations;
    private final boolean carriesOn;

    ClaimWriter(
            SourceText text,
            ReportContext context,
            FigureReader figures,
            AttributionReader attributions,
            WordClasses classes,
            Grammar grammar) {
        this.text = text;
        this.words = new ClaimWords(text, grammar);
        this.context = context;
        this.voices = new Voices(context, attributions);
        this.classes = classes;
        this.slots = new Slots(context, classes, grammar);
        this.carriesOn = grammar.carriesOn;
        this.sharing = new FigureSharing(figures, grammar);
        this.corrections = new Corrections(grammar, figures, context);
        this.quotations = new Quotations(text, words, context, voices, classes, slots);
    }

    /**
     * Writes the sentence's claims into the context.
     *
     * @param triggers the triggers of each segment
     */
    void write(Reading reading, List<List<Trigger>> triggers) {
        List<Trigger> all = triggers.stream().flatMap(List::stream).toList();
        List<List<Figure>> figures = sharing.share(reading, all);
        int before = context.size();
        List<Speaker> voice = List.of();
        int n = 0;
        for (int s = 0; s < reading.segments().size(); s++) {
            Segment segment = reading.segments().get(s);
            List<Speaker> speakers = voices.speakers(reading, segment);
            voice = voice.isEmpty() ? speakers : voice;
            Claim first = null;
            for (Trigger trigger : triggers.get(s)) {
                if (idle(segment, trigger, figures.get(n)) || causeless(reading, trigger)) {
                    n++;
                    continue;
                }
                Claim claim = claim(reading, segment, speakers, trigger, figures.get(n), triggers);
                n++;
                context.add(claim);
                context.time(claim.time());
                if (placed(claim.type())) {
                    context.places().told(claim.location());
                }
                first = first == null ? claim : first;
            }
            denials(reading, segment, first, triggers.get(s).isEmpty());
        }
        Span whole = words.whole(reading);
        corrections.apply(reading, before, whole, text.slice(whole));
        if (all.isEmpty() && context.size() == before) {
            quotations.write(reading);
        }
        if (voice.stream().anyMatch(v -> v.cue() != null && !v.inherited())) {
            context.voice(voice);
        }
    }

    /** "no casualties were reported": a happening that nobody asserted and that did not happen; and a pointer to none. */
    private boolean idle(Segment segment, Trigger trigger, List<Figure> figures) {
        boolean pointsNowhere = trigger.rule().equals(AGAIN) && context.attack() == null && figures.isEmpty();
        boolean service = trigger.subsector() != null;
        boolean control = trigger.predicate() == Predicate.CONTROL;
        boolean denied = segment.voices().stream().anyMatch(Attribution::denies);
        boolean nothing =
                trigger.negated() && !denied && (service || (!control && context.last(trigger.type()) == null));
        // "accused", cut off from what they were accused of, which tells it.
        boolean cut = trigger.type() == EventType.ACCUSATION && segment.to() - segment.from() < LEAST_ACCUSATION;
        return nothing || pointsNowhere || cut;
    }

    /** Deaths that nobody with a weapon is told of beside, here or before: an accident or a crime. */
    private boolean causeless(Reading reading, Trigger trigger) {
        int end = reading.tokens().size();
        return trigger.predicate() == Predicate.CASUALTIES
                && !context.violent()
                && ARMED.stream().allMatch(c -> classes.first(c, reading.tokens(), 0, end) < 0);
    }

    private Claim claim(
            Reading reading,
            Segment segment,
            List<Speaker> speakers,
            Trigger trigger,
            List<Figure> figures,
            List<List<Trigger>> triggers) {
        boolean denied = segment.voices().stream().anyMatch(Attribution::denies);
        boolean negative = denied || trigger.negated();
        EventType type = type(reading, trigger, denied);
        Period time = trigger.comparison() ? context.carriedTime() : slots.time(reading, segment, trigger);
        Modality modality = voices.modality(reading, segment, speakers, trigger, type);
        boolean planned = trigger.modality() != null || context.ahead(time);
        Span evidence = words.evidence(reading, segment, triggers);
        Claim about = about(trigger, type, negative);
        Location location = slots.location(reading, segment, trigger, type);
        if (ofElsewhere(trigger, type, location) && time.anchor() == Period.Anchor.PRIOR_SENTENCE) {
            time = context.documentTime();
        }
        modality = trigger.modality() == null && context.ahead(time) ? Modality.PLANNED : modality;
        Claim again = slots.toldAgain(trigger, type, negative || modality == Modality.ALLEGED);
        if (again != null && (!time.dated() || time.relation() == Period.Relation.SINCE)) {
            time = again.time().carriedOver();
        }
        if (again != null && location == null && again.location() != null) {
            location = again.location().carriedOver();
        }
        return new Claim(
                context.id(
                        trigger.rule(),
                        evidence.begin(),
                        reading.tokens().get(trigger.from()).begin()),
                context.report().id(),
                words.says(reading, segment, evidence, trigger.from()),
                trigger.comparison() ? Predicate.COMPARISON : trigger.predicate(),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                negative && type.group() != EventGroup.DIPLOMACY && (denied || type.group() == EventGroup.CONFLICT)
                        ? ClaimStatus.DENIED
                        : ClaimStatus.ASSERTED,
                modality,
                voices.chain(speakers),
                evidence,
                text.slice(evidence),
                trigger.comparison() ? List.of() : figures,
                type,
                trigger.subsector(),
                trigger.effect(),
                time,
                location,
                slots.origin(reading, trigger, type),
                slots.destination(reading, trigger, type, location),
                slots.actors().actors(reading, segment, trigger),
                slots.actors().targets(reading, segment, trigger),
                planned ? Realis.NON_ACTUAL : trigger.comparison() ? Realis.GENERIC : Realis.ACTUAL,
                about == null ? null : about.id(),
                null,
                Quotations.speaker(reading, speakers),
                "rule:" + trigger.rule());
    }

    /** A state of things in another place than what was told of before: it does not hold of that day. */
    private boolean ofElsewhere(Trigger trigger, EventType type, @Nullable Location location) {
        boolean state = trigger.subsector() != null || type == EventType.IDP_STOCK;
        Location carried = context.places().carried();
        return state
                && location != null
                && !location.inherited()
                && carried != null
                && !Objects.equals(carried.place(), location.place());
    }

    /** Deaths told without their cause, and "the attack", are of the attack told last, unless they name another place. */
    private EventType type(Reading reading, Trigger trigger, boolean denied) {
        EventType attack = context.attack();
        boolean toll =
                classes.at("toll", reading.tokens(), trigger.from()) && trigger.predicate() == Predicate.CASUALTIES;
        boolean again = toll
                || (carriesOn && trigger.rule().equals("killing"))
                || trigger.rule().equals(AGAIN);
        boolean bare = again || (denied && trigger.rule().equals("strike"));
        Location carried = context.places().carried();
        boolean elsewhere = reading.places().stream()
                .filter(w -> !ActorSlots.speaks(reading, w.from()))
                .map(LocatedWords::location)
                .anyMatch(
                        l -> l.place() != null && (carried == null || !l.place().equals(carried.place())));
        return bare && attack != null && (denied || !elsewhere) ? attack : slots.type(reading, trigger);
    }

    /** The claim of the same report that a comparison compares or a denial denies; null when there is none. */
    private @Nullable Claim about(Trigger trigger, EventType type, boolean negative) {
        if (trigger.comparison()) {
            return context.last(EventType.OFFENSIVE, EventType.ARMED_CLASH, type);
        }
        return negative ? context.last(type) : null;
    }

    /** "a move disputed by X", "although X dispute this": a claim against the one it speaks of. */
    private void denials(Reading reading, Segment segment, @Nullable Claim first, boolean empty) {
        List<Attribution> denials = new ArrayList<>(segment.denials());
        if (empty) {
            segment.voices().stream().filter(Attribution::denies).forEach(denials::add);
        }
        Claim denied = first == null ? context.lastAsserted() : first;
        if (denied == null) {
            return;
        }
        for (Attribution denial : denials) {
            Span evidence = words.whole(reading);
            List<Token> tokens = reading.tokens();
            Claim claim = new Claim(
                    context.id(
                            "denial",
                            evidence.begin(),
                            tokens.get(denial.from()).begin()),
                    context.report().id(),
                    words.denialWords(tokens, denial),
                    denied.predicate(),
                    Polarity.NEGATIVE,
                    ClaimStatus.DENIED,
                    Modality.REPORTED,
                    voices.chain(List.of(denial.speaker())),
                    evidence,
                    text.slice(evidence),
                    List.of(),
                    denied.type(),
                    denied.subsector(),
                    denied.effect(),
                    denied.time(),
                    denied.location(),
                    denied.origin(),
                    denied.destination(),
                    denied.actors(),
                    denied.targets(),
                    denied.realis(),
                    denied.id(),
                    null,
                    null,
                    "rule:denial");
            context.add(claim);
        }
    }

    /** Whether a place may be carried over to happenings of this kind: talks and statements have none of their own. */
    static boolean placed(EventType type) {
        return type.group() != EventGroup.DIPLOMACY && type != EventType.AGREEMENT && type != EventType.APPEAL;
    }

    /** A location for an unnamed thing: its words, no coordinates. */
    static Location unnamed(String words) {
        return new Location(
                words, words, null, Location.Precision.UNKNOWN, Location.Relation.IN, null, false, List.of());
    }
}
