package org.sanad.extraction.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Speaker;
import org.sanad.extraction.Lexicons;
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
    private final Phrases hedges;
    private final Phrases by;
    private final Phrases that;
    private final Phrases inverted;
    private final Phrases interlocutors;
    private final Phrases again;
    private final Phrases citing;
    private final Phrases joins;

    private enum Side {
        VERB,
        PREPOSITION,
        POSTPOSITION
    }

    private record Cue(Side side, CueClass cueClass) {}

    /** The reader of a language that has a lexicon. */
    public AttributionReader(String language, SpeakerRegistry registry) {
        lexicon = Lexicons.read("speakers/" + language + ".yaml", SpeakerLexicon.class);
        spans = new SpeakerSpans(lexicon, new SpeakerNames(lexicon, registry));
        lexicon.prepositions().forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.PREPOSITION, c))));
        lexicon.postpositions()
                .forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.POSTPOSITION, c))));
        lexicon.cues().forEach((c, phrases) -> phrases.forEach(p -> cues.add(p, new Cue(Side.VERB, c))));
        hedges = Phrases.of(lexicon.hedges());
        by = Phrases.of(lexicon.by());
        that = Phrases.of(lexicon.that());
        inverted = Phrases.of(lexicon.inverted());
        interlocutors = Phrases.of(lexicon.interlocutors());
        again = Phrases.of(lexicon.again());
        citing = Phrases.of(lexicon.citing());
        joins = Phrases.of(lexicon.joins());
    }

    /** The attributions of a sentence in order. */
    public List<Attribution> read(List<Token> tokens) {
        List<Attribution> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Attribution cited = found.isEmpty() ? null : cited(tokens, i);
            if (cited != null) {
                found.add(cited);
                free = cited.to();
                i = free - 1;
                continue;
            }
            PhraseTable.Match<Cue> match = cues.at(tokens, i);
            Attribution attribution = match == null ? null : at(tokens, i, match.end(), match.value(), free);
            if (attribution == null && match != null && !found.isEmpty()) {
                attribution = goingOn(tokens, i, match, found.getLast());
            }
            if (attribution != null && match != null) {
                found.add(attribution);
                free = Math.max(attribution.to(), match.end());
                i = Math.max(i, free - 1);
            }
        }
        return found;
    }

    /** "the paper reports, citing X": the word is X's, the paper hands it on. */
    private @Nullable Attribution cited(List<Token> tokens, int i) {
        int end = citing.end(tokens, i);
        Attribution behind = end < 0 ? null : behind(tokens, i, end, CueClass.ASSERT, false, false, true);
        return behind == null ? null : behind.asCited();
    }

    /** "X denied it and said that": the second verb has the speaker of the first. */
    private @Nullable Attribution goingOn(
            List<Token> tokens, int i, PhraseTable.Match<Cue> match, Attribution before) {
        boolean joined = match.value().side == Side.VERB && i > 0 && joins.at(tokens, i - 1);
        if (!joined || before.trailing() || before.by()) {
            return null;
        }
        Speaker who = before.speaker();
        CueClass cueClass = match.value().cueClass;
        String cue = Tokens.words(tokens, i, match.end());
        return before.again(
                i, match.end(), new Speaker(who.name(), who.role(), who.alignment(), cue, cueClass, who.inherited()));
    }

    /** Where the words between two indices hedge without naming anybody, or -1. */
    public int hedge(List<Token> tokens, int from, int to) {
        return hedges.first(tokens, from, to);
    }

    /** Whether the sentence goes on with the words of whoever spoke last: ", it said". */
    public boolean goesOn(List<Token> tokens) {
        return again.first(tokens, 0, tokens.size()) >= 0;
    }

    private @Nullable Attribution at(List<Token> tokens, int cue, int end, Cue kind, int free) {
        return switch (kind.side) {
            case PREPOSITION -> behind(tokens, cue, end, kind.cueClass, cue > 0 && cue > free, false, false);
            case POSTPOSITION -> {
                SpeakerSpans.Found found = spans.before(tokens, cue, free);
                yield found == null
                        ? null
                        : attribution(
                                tokens, found.from(), end, cue, end, found, kind.cueClass, found.from() > free + 2);
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
                Attribution behind = that.at(tokens, end)
                        ? null
                        : behind(tokens, cue, end, cueClass, paused(tokens, cue) && cue > free, false, true);
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
        Attribution plain = before(tokens, cue, end, cueClass, free);
        return plain == null && lexicon.invertsAll() && open && !afterPause
                ? behind(tokens, cue, end, cueClass, cue > free + 2, false, true)
                : plain;
    }

    private static boolean paused(List<Token> tokens, int cue) {
        return cue > 0
                && tokens.get(cue - 1).kind() == Token.Kind.MARK
                && !tokens.get(cue - 1).is("s")
                && !tokens.get(cue - 1).is(")");
    }

    private @Nullable Attribution before(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        SpeakerSpans.Found found = spans.before(tokens, cue, free);
        if (found == null) {
            return null;
        }
        // "told reporters on Monday that": hearers and day belong to the saying.
        int told = spans.told(tokens, end);
        int to = told < tokens.size() && that.at(tokens, told) ? told : end;
        return attribution(
                tokens, found.from(), to, cue, end, found, cueClass, trailing(tokens, found.from(), to));
    }

    private @Nullable Attribution behind(
            List<Token> tokens, int cue, int from, CueClass cueClass, boolean trailing, boolean judges, boolean verb) {
        SpeakerSpans.Found found = spans.behind(tokens, from, verb && !judges);
        return found == null
                ? null
                : new Attribution(
                        cue,
                        found.to(),
                        found.named().speaker(Tokens.words(tokens, cue, from), cueClass),
                        trailing,
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
                from, to, found.named().speaker(Tokens.words(tokens, cue, end), cueClass), trailing, false);
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
