package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.CueClass;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Polarity;
import org.sanad.events.Predicate;
import org.sanad.events.Realis;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.extraction.numbers.FigureReader;
import org.sanad.extraction.speakers.Attribution;
import org.sanad.extraction.speakers.AttributionReader;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;

/** Writes the claims of one sentence after another: slots from the clause, then the sentence, then what is carried over. */
final class ClaimWriter {
    /** Words that may stand behind a closing speaker: "said on Friday." */
    private static final int LONGEST_TAIL = 6;

    private final SourceText text;
    private final ReportContext context;
    private final AttributionReader attributions;
    private final WordClasses classes;
    private final Slots slots;
    private final FigureSharing sharing;

    ClaimWriter(
            SourceText text,
            ReportContext context,
            FigureReader figures,
            AttributionReader attributions,
            WordClasses classes) {
        this.text = text;
        this.context = context;
        this.attributions = attributions;
        this.classes = classes;
        this.slots = new Slots(context, classes);
        this.sharing = new FigureSharing(figures);
    }

    /**
     * Writes the sentence's claims into the context.
     *
     * @param triggers the triggers of each segment
     */
    void write(Reading reading, List<List<Trigger>> triggers) {
        List<Trigger> all = triggers.stream().flatMap(List::stream).toList();
        List<List<Figure>> figures = sharing.share(reading, all);
        List<Speaker> voice = List.of();
        int n = 0;
        for (int s = 0; s < reading.segments().size(); s++) {
            Segment segment = reading.segments().get(s);
            List<Speaker> speakers = speakers(reading, segment);
            voice = voice.isEmpty() ? speakers : voice;
            Claim first = null;
            for (Trigger trigger : triggers.get(s)) {
                Claim claim = claim(reading, segment, speakers, trigger, figures.get(n), triggers);
                n++;
                context.add(claim);
                context.time(claim.time());
                context.place(claim.location());
                first = first == null ? claim : first;
            }
            denials(reading, segment, first, triggers.get(s).isEmpty());
        }
        if (all.isEmpty()) {
            quotation(reading);
        }
        if (voice.stream().anyMatch(v -> v.cue() != null && !v.inherited())) {
            context.voice(voice);
        }
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
        EventType type = slots.type(reading, trigger);
        Period time = trigger.comparison() ? context.carriedTime() : slots.time(reading, segment, trigger);
        Modality modality = modality(reading, segment, speakers, trigger, type);
        boolean planned = trigger.modality() != null;
        Span evidence = evidence(reading, segment, triggers);
        Claim about = about(trigger, type, negative);
        return new Claim(
                context.id(
                        trigger.rule(),
                        evidence.begin(),
                        reading.tokens().get(trigger.from()).begin()),
                context.report().id(),
                says(reading, segment, evidence),
                trigger.comparison() ? Predicate.COMPARISON : trigger.predicate(),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                negative && type.group() == EventGroup.CONFLICT ? ClaimStatus.DENIED : ClaimStatus.ASSERTED,
                modality,
                chain(speakers),
                evidence,
                text.slice(evidence),
                trigger.comparison() ? List.of() : figures,
                type,
                trigger.subsector(),
                trigger.effect(),
                time,
                slots.location(reading, segment, trigger, type),
                slots.origin(reading, trigger, type),
                slots.destination(reading, trigger, type),
                slots.actors(reading, segment, trigger),
                slots.targets(reading, segment, trigger),
                planned ? Realis.NON_ACTUAL : trigger.comparison() ? Realis.GENERIC : Realis.ACTUAL,
                about == null ? null : about.id(),
                quotedSpeaker(reading, speakers),
                "rule:" + trigger.rule());
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
            Span evidence = whole(reading);
            List<Token> tokens = reading.tokens();
            Claim claim = new Claim(
                    context.id(
                            "denial",
                            evidence.begin(),
                            tokens.get(denial.from()).begin()),
                    context.report().id(),
                    denialWords(tokens, denial),
                    denied.predicate(),
                    Polarity.NEGATIVE,
                    ClaimStatus.DENIED,
                    Modality.REPORTED,
                    chain(List.of(denial.speaker())),
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
                    "rule:denial");
            context.add(claim);
        }
    }

    private String denialWords(List<Token> tokens, Attribution denial) {
        int from = denial.by() ? pause(tokens, denial.from()) : denial.from();
        int first = from < denial.from() ? from + 1 : from;
        int to = denial.by() ? denial.to() : tokens.size();
        while (to > first + 1 && tokens.get(to - 1).kind() == Token.Kind.MARK) {
            to--;
        }
        return text.text()
                .substring(tokens.get(first).begin(), tokens.get(to - 1).end());
    }

    /** What a named person is quoted with, though it tells of no happening: an assessment, kept with its speaker. */
    private void quotation(Reading reading) {
        List<Token> tokens = reading.tokens();
        boolean quoted = tokens.stream().anyMatch(t -> t.is("“") || t.is("\"") || t.is("«"));
        List<Attribution> voices = reading.attributions();
        boolean aboutConflict = classes.first("force", tokens, 0, tokens.size()) >= 0;
        if (!quoted || voices.isEmpty() || !aboutConflict || tokens.size() < 6) {
            return;
        }
        Speaker speaker = voices.getFirst().speaker();
        if (!speaker.named()) {
            return;
        }
        Span evidence = whole(reading);
        context.add(new Claim(
                context.id("quotation", evidence.begin(), 0),
                context.report().id(),
                quotedWords(text.slice(evidence)),
                Predicate.PERCEPTION,
                Polarity.POSITIVE,
                ClaimStatus.ASSERTED,
                Modality.ASSESSMENT,
                chain(List.of(speaker)),
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
                speaker.name(),
                "rule:quotation"));
    }

    /** From the first quotation mark to the last, or the whole when they do not pair. */
    private static String quotedWords(String sentence) {
        int open = first(sentence, "“\"«");
        int close = Math.max(sentence.lastIndexOf('”'), Math.max(sentence.lastIndexOf('"'), sentence.lastIndexOf('»')));
        return open >= 0 && close > open ? sentence.substring(open, close + 1) : sentence;
    }

    private static int first(String sentence, String marks) {
        for (int i = 0; i < sentence.length(); i++) {
            if (marks.indexOf(sentence.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String quotedSpeaker(Reading reading, List<Speaker> speakers) {
        boolean quoted = reading.tokens().stream().anyMatch(t -> t.is("“") || t.is("\"") || t.is("«"));
        return quoted && !speakers.isEmpty() ? speakers.getLast().name() : null;
    }

    private List<Speaker> speakers(Reading reading, Segment segment) {
        List<Speaker> speakers =
                segment.voices().stream().map(Attribution::speaker).toList();
        if (!speakers.isEmpty()) {
            return speakers;
        }
        int hedge = attributions.hedge(reading.tokens(), 0, reading.tokens().size());
        if (hedge < 0) {
            return List.of();
        }
        List<Speaker> carried = context.carriedVoice();
        return carried.isEmpty()
                ? List.of(new Speaker(
                        "unnamed sources",
                        Role.UNSPECIFIED,
                        null,
                        reading.tokens().get(hedge).word(),
                        CueClass.CLAIM,
                        false))
                : carried;
    }

    private List<Speaker> chain(List<Speaker> speakers) {
        List<Speaker> chain = new ArrayList<>();
        chain.add(context.publisher());
        speakers.stream()
                .filter(s -> !s.name().equals(context.publisher().name()))
                .forEach(chain::add);
        return chain;
    }

    private Modality modality(
            Reading reading, Segment segment, List<Speaker> speakers, Trigger trigger, EventType type) {
        if (trigger.modality() != null) {
            return trigger.modality();
        }
        if (type == EventType.ACCUSATION || speakers.stream().anyMatch(s -> s.cueClass() == CueClass.ACCUSE)) {
            return Modality.ALLEGED;
        }
        boolean ownVoice =
                segment.voices().stream().anyMatch(v -> v.from() >= segment.from() && v.to() <= segment.to());
        int hedge = attributions.hedge(
                reading.tokens(),
                ownVoice ? segment.from() : 0,
                ownVoice ? segment.to() : reading.tokens().size());
        if (hedge >= 0) {
            return Modality.UNCONFIRMED;
        }
        if (speakers.isEmpty()) {
            return Modality.FACT;
        }
        return switch (speakers.getLast().role()) {
            case UNSPECIFIED -> Modality.UNCONFIRMED;
            case WITNESS -> Modality.WITNESS;
            case OUTLET, NEWS_AGENCY, STATE_MEDIA, MONITOR, UN, NGO, GOVERNMENT, BELLIGERENT, OFFICIAL, PERSON ->
                Modality.REPORTED;
        };
    }

    /** The whole sentence, or the stretch of its one voice where another stretch tells of something else. */
    private Span evidence(Reading reading, Segment segment, List<List<Trigger>> triggers) {
        long voices =
                reading.segments().stream().map(Segment::voices).distinct().count();
        long telling = triggers.stream().filter(t -> !t.isEmpty()).count();
        if (voices < 2 || telling < 2) {
            return whole(reading);
        }
        List<Token> tokens = reading.tokens();
        int from = segment.from();
        while (from < segment.to() - 1 && (tokens.get(from).kind() == Token.Kind.MARK || joins(tokens.get(from)))) {
            from++;
        }
        int to = segment.to();
        while (to > from + 1
                && (tokens.get(to - 1).is(",") || tokens.get(to - 1).is(";"))) {
            to--;
        }
        return text.span(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    private static boolean joins(Token token) {
        return token.is("while") || token.is("and") || token.is("whereas") || token.is("but");
    }

    private Span whole(Reading reading) {
        return text.span(reading.sentence().begin(), reading.sentence().end());
    }

    /** The quote's words about the matter: without who says it at its begin or end. */
    private String says(Reading reading, Segment segment, Span evidence) {
        List<Token> tokens = reading.tokens();
        int from = 0;
        int to = tokens.size();
        boolean whole = text.slice(evidence).length()
                == reading.sentence().end() - reading.sentence().begin();
        if (!whole) {
            from = segment.from();
            to = segment.to();
        }
        for (Attribution voice : segment.voices()) {
            boolean leading = !voice.trailing() && voice.to() < to && leads(tokens, from, voice.from());
            if (leading) {
                from = behindThat(tokens, voice.to(), to);
            } else if (voice.trailing() && to - voice.to() <= LONGEST_TAIL && voice.from() > from) {
                to = voice.from();
            }
        }
        for (Attribution denial : segment.denials()) {
            to = Math.min(to, pause(tokens, denial.from()));
        }
        while (from < to - 1 && skipped(tokens.get(from))) {
            from++;
        }
        while (to > from + 1
                && (tokens.get(to - 1).is(",")
                        || tokens.get(to - 1).is(";")
                        || tokens.get(to - 1).is("."))) {
            to--;
        }
        return text.text()
                .substring(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    /** "denied on Saturday that": behind the "that" when one follows soon. */
    private static int behindThat(List<Token> tokens, int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + 5); i++) {
            if (tokens.get(i).is("that")) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether only an opening ("Additionally,", "On Friday,", "During the fighting,") stands before the speaker. */
    private static boolean leads(List<Token> tokens, int from, int voice) {
        int pauses = (int)
                tokens.subList(from, voice).stream().filter(t -> t.is(",")).count();
        return voice - from <= 1
                || (pauses <= 1 && voice - from <= 10 && tokens.get(voice - 1).is(","));
    }

    /** Index of the last pause before an index, or the index itself. */
    private static int pause(List<Token> tokens, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return at;
    }

    private static boolean skipped(Token token) {
        return (token.kind() == Token.Kind.MARK && !opens(token)) || token.is("that") || joins(token);
    }

    private static boolean opens(Token token) {
        return token.is("“") || token.is("\"") || token.is("(") || token.is("«");
    }

    /** Whether a place may be carried over to happenings of this kind: talks and statements have none of their own. */
    static boolean placed(EventType type) {
        return type.group() != EventGroup.DIPLOMACY && type != EventType.AGREEMENT;
    }

    /** A location for an unnamed thing: its words, no coordinates. */
    static Location unnamed(String words) {
        return new Location(
                words, words, null, Location.Precision.UNKNOWN, Location.Relation.IN, null, false, List.of());
    }
}
