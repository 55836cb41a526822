package org.sanad.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Speaker;
import org.sanad.reading.Lexicons;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Finds who says it in a sentence: "X said that", ", X said", ", said X", "according to X", "disputed by X", in the order
 * of words that the language has. A cue word without a speaker beside it is no attribution.
 */
public final class AttributionReader {
    private final SpeakerLexicon lexicon;
    private final SpeakerSpans spans;
    private final PhraseTable<Cue> cues = new PhraseTable<>();
    private final Phrases agents;
    private final Phrases hedges;
    private final Phrases by;
    private final Phrases that;
    private final Phrases inverted;
    private final Phrases interlocutors;
    private final Phrases again;
    private final Phrases plain;
    private final Phrases and;
    private final Phrases between;
    private final Phrases backward;
    private final Phrases relays;

    private enum Side {
        VERB,
        CITING,
        PREPOSITION,
        POSTPOSITION,
        PASSIVE
    }

    private record Cue(Side side, CueClass cueClass) {}

    /** The reader of a language that has a lexicon. */
    public AttributionReader(String language, SpeakerRegistry registry) {
        lexicon = Lexicons.read("reading/speakers/" + language + ".yaml", SpeakerLexicon.class);
        spans = new SpeakerSpans(lexicon, new SpeakerNames(lexicon, registry));
        lexicon.prepositions().forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.PREPOSITION, c))));
        lexicon.postpositions()
                .forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.POSTPOSITION, c))));
        lexicon.cues().forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.VERB, c))));
        lexicon.citing().forEach(p -> cues.add(p, new Cue(Side.CITING, CueClass.ASSERT)));
        lexicon.passives().forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.PASSIVE, c))));
        agents = Phrases.of(lexicon.agents());
        hedges = Phrases.of(lexicon.hedges());
        by = Phrases.of(lexicon.by());
        that = Phrases.of(lexicon.that());
        inverted = Phrases.of(lexicon.inverted());
        interlocutors = Phrases.of(lexicon.interlocutors());
        again = Phrases.of(lexicon.again());
        plain = Phrases.of(lexicon.plain());
        and = Phrases.of(lexicon.and());
        between = Phrases.of(lexicon.between());
        backward = Phrases.of(lexicon.backward());
        relays = Phrases.of(lexicon.relays());
    }

    /** The attributions of a sentence in order. */
    public List<Attribution> read(List<Token> tokens) {
        List<Attribution> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Match<Cue> match = cues.at(tokens, i);
            if (match == null) {
                continue;
            }
            Attribution attribution = at(tokens, i, match.end(), match.value(), free);
            if (attribution == null && !found.isEmpty()) {
                attribution = sameSpeaker(tokens, i, match, found.getLast());
            }
            if (attribution != null) {
                found.add(attribution);
                free = Math.max(attribution.to(), match.end());
                i = Math.max(i, free - 1);
            }
        }
        return found;
    }

    /** "denied it, and accused": the second verb has the speaker of the first. */
    private @Nullable Attribution sameSpeaker(
            List<Token> tokens, int cue, PhraseTable.Match<Cue> match, Attribution before) {
        boolean joined = match.value().side() == Side.VERB && and.at(tokens, cue - 1) && !before.trailing();
        if (!joined) {
            return null;
        }
        Speaker speaker = before.speaker();
        Speaker again = new Speaker(
                speaker.name(),
                speaker.role(),
                speaker.alignment(),
                Tokens.words(tokens, cue, match.end()),
                match.value().cueClass(),
                false);
        return new Attribution(cue, match.end(), again, false, false, false);
    }

    /** Where the words between two indices hedge without naming anybody, or -1. */
    public int hedge(List<Token> tokens, int from, int to) {
        return hedges.first(tokens, from, to);
    }

    /** Whether the sentence goes on with the words of whoever spoke last: ", it said". */
    public boolean goesOn(List<Token> tokens) {
        return again.first(tokens, 0, tokens.size()) >= 0;
    }

    /** Whether the sentence only names the source of what stands before it: "Про це повідомив мер". */
    public boolean pointsBack(List<Token> tokens) {
        return backward.first(tokens, 0, 2) >= 0;
    }

    /** Whether the attribution only hands on to a further source. */
    public boolean relays(List<Token> tokens, Attribution attribution) {
        return relays.at(tokens, attribution.from());
    }

    private @Nullable Attribution at(List<Token> tokens, int cue, int end, Cue kind, int free) {
        return switch (kind.side) {
            case CITING -> {
                Attribution cited = behind(tokens, cue, end, kind.cueClass, true, false, false);
                yield cited == null
                        ? null
                        : new Attribution(cited.from(), cited.to(), cited.speaker(), true, cue > 0, false);
            }
            case PREPOSITION -> behind(tokens, cue, end, kind.cueClass, cue > 0 && cue > free, false, false);
            case POSTPOSITION -> {
                SpeakerSpans.Found found = spans.before(tokens, cue, free, true);
                yield found == null
                        ? null
                        : attribution(
                                tokens, found.from(), end, cue, end, found, kind.cueClass, found.from() > free + 2);
            }
            case PASSIVE -> {
                SpeakerSpans.Found found = agents.at(tokens, cue - 1) ? spans.before(tokens, cue, free, true) : null;
                yield found == null
                        ? null
                        : attribution(tokens, found.from(), end, cue, end, found, kind.cueClass, false);
            }
            case VERB -> verb(tokens, cue, end, kind.cueClass, free);
        };
    }

    private @Nullable Attribution verb(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        if (by.at(tokens, end)) {
            return behind(tokens, cue, by.end(tokens, end), cueClass, true, true, true);
        }
        if (interlocutors.at(tokens, end)) {
            return null;
        }
        return switch (lexicon.order()) {
            case SPEAKER_VERB -> speakerVerb(tokens, cue, end, cueClass, free);
            case VERB_SPEAKER -> {
                Attribution behind =
                        that.at(tokens, end) ? null : behind(tokens, cue, end, cueClass, false, false, true);
                boolean closes =
                        paused(tokens, cue) && cue > free && !tokens.get(cue).joined();
                if (behind != null && closes && !that.at(tokens, behind.to())) {
                    behind = behind.closing();
                }
                yield behind == null ? before(tokens, cue, end, cueClass, free) : behind;
            }
            case SPEAKER_MATTER_VERB -> {
                SpeakerSpans.Found found = spans.leading(tokens, cue, free);
                yield found == null
                        ? null
                        : attribution(tokens, found.from(), found.to(), cue, end, found, cueClass, false);
            }
        };
    }

    private @Nullable Attribution speakerVerb(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        boolean turns = lexicon.invertsAll() || inverted.at(tokens, cue);
        boolean open = end < tokens.size() && !that.at(tokens, end);
        boolean afterPause = paused(tokens, cue);
        if (afterPause && turns && open) {
            Attribution turned = behind(tokens, cue, end, cueClass, true, false, true);
            if (turned != null) {
                return turned;
            }
        }
        Attribution left = before(tokens, cue, end, cueClass, free);
        if (left != null || !lexicon.invertsAll()) {
            return left;
        }
        Attribution behind =
                open && !afterPause ? behind(tokens, cue, end, cueClass, cue > free + 2, false, true) : null;
        return behind == null && cueClass == CueClass.DENY ? leading(tokens, cue, end, cueClass, free) : behind;
    }

    /** "Сили оборони свою участь заперечують": the matter stands between the speaker and the verb. */
    private @Nullable Attribution leading(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        SpeakerSpans.Found found = spans.leading(tokens, cue, free);
        return found == null ? null : attribution(tokens, found.from(), end, cue, end, found, cueClass, false);
    }

    private static boolean paused(List<Token> tokens, int cue) {
        return cue > 0
                && tokens.get(cue - 1).kind() == Token.Kind.MARK
                && !tokens.get(cue - 1).is("s")
                && !tokens.get(cue - 1).is(")");
    }

    private @Nullable Attribution before(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        SpeakerSpans.Found found = spans.before(tokens, cue, free, plain.at(tokens, cue));
        if (found == null) {
            return null;
        }
        // "told reporters on Monday that": hearers and day belong to the saying.
        int told = spans.told(tokens, end);
        int to = told < tokens.size() && that.at(tokens, told) ? told : end;
        return attribution(tokens, found.from(), to, cue, end, found, cueClass, trailing(tokens, found.from(), to));
    }

    private @Nullable Attribution behind(
            List<Token> tokens, int cue, int from, CueClass cueClass, boolean trailing, boolean judges, boolean verb) {
        int begin = from;
        while (between.at(tokens, begin)) {
            begin = between.end(tokens, begin);
        }
        SpeakerSpans.Found found = spans.behind(
                tokens,
                begin,
                verb && !judges,
                !verb || plain.at(tokens, cue),
                lexicon.uncased() && verb && cueClass == CueClass.ACCUSE);
        return found == null
                ? null
                : new Attribution(
                        cue,
                        found.to(),
                        found.named().speaker(Tokens.words(tokens, cue, from), cueClass),
                        trailing,
                        false,
                        judges);
    }

    private static Attribution attribution(
            List<Token> tokens,
            int from,
            int to,
            int cue,
            int end,
            SpeakerSpans.Found found,
            CueClass cueClass,
            boolean trailing) {
        return new Attribution(
                from, to, found.named().speaker(Tokens.words(tokens, cue, end), cueClass), trailing, false, false);
    }

    /** Whether what is said stands before: a pause, then speaker and cue, then hardly anything. */
    private static boolean trailing(List<Token> tokens, int from, int end) {
        boolean paused = from > 3 && tokens.get(from - 1).kind() == Token.Kind.MARK;
        int rest = end;
        while (rest < tokens.size()
                && !tokens.get(rest).is(",")
                && !tokens.get(rest).is(";")
                && !tokens.get(rest).is(".")) {
            rest++;
        }
        return paused && rest - end <= 4;
    }
}
