package org.sanad.extraction.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.extraction.Lexicons;
import org.sanad.text.Phrase;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Finds who says it in a sentence: "X said that", ", X said", ", said X", "according to X", "disputed by X". A cue word
 * without a speaker beside it is no attribution.
 */
public final class AttributionReader {
    private static final int LONGEST_NAME = 14;

    private record Cue(Phrase phrase, int length, CueClass cueClass) {}

    private final SpeakerLexicon lexicon;
    private final SpeakerNames names;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Phrase> hedges;
    private final Set<String> skipped;
    private final Set<String> boundaries;

    /** The reader of a language that has a lexicon. */
    public AttributionReader(String language, SpeakerRegistry registry) {
        lexicon = Lexicons.read("speakers/" + language + ".yaml", SpeakerLexicon.class);
        names = new SpeakerNames(lexicon, registry);
        lexicon.cues()
                .forEach((name, phrases) -> phrases.forEach(
                        p -> cues.add(new Cue(Phrase.of(p), p.split(" ", -1).length, CueClass.valueOf(name)))));
        cues.sort(Comparator.comparingInt(Cue::length).reversed());
        hedges = lexicon.hedges().stream().map(Phrase::of).toList();
        skipped = new HashSet<>(lexicon.skipped());
        boundaries = new HashSet<>(lexicon.boundaries());
    }

    /** The attributions of a sentence in order. */
    public List<Attribution> read(List<Token> tokens) {
        List<Attribution> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (Cue cue : cues) {
                int end = cue.phrase().match(tokens, i);
                Attribution attribution = end > 0 ? at(tokens, i, end, cue.cueClass(), free) : null;
                if (attribution != null) {
                    found.add(attribution);
                    free = attribution.to();
                    i = Math.max(i, attribution.to() - 1);
                    break;
                }
            }
        }
        return found;
    }

    /** Where the words between two indices hedge without naming anybody, or -1. */
    public int hedge(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            for (Phrase hedge : hedges) {
                if (hedge.match(tokens, i) > 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private @Nullable Attribution at(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        if (tokens.get(cue).is("according")) {
            return behind(tokens, cue, end, cueClass, cue > 0 && cue > free, false);
        }
        if (end < tokens.size() && tokens.get(end).is("by")) {
            return behind(tokens, cue, end + 1, cueClass, true, true);
        }
        boolean afterPause = cue > 0
                && tokens.get(cue - 1).kind() == Token.Kind.MARK
                && !tokens.get(cue - 1).is("s");
        boolean verb = tokens.get(cue).is("said")
                || tokens.get(cue).is("says")
                || tokens.get(cue).is("added");
        if (afterPause && verb && end < tokens.size() && !tokens.get(end).is("that")) {
            Attribution inverted = behind(tokens, cue, end, cueClass, true, false);
            if (inverted != null) {
                return inverted;
            }
        }
        if (end < tokens.size() && (tokens.get(end).is("his") || tokens.get(end).is("her"))) {
            // "told his counterpart": a conversation, not a report's source.
            return null;
        }
        return before(tokens, cue, end, cueClass, free);
    }

    /** The speaker stands behind the cue, up to the next pause. */
    private @Nullable Attribution behind(
            List<Token> tokens, int cue, int from, CueClass cueClass, boolean trailing, boolean by) {
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && !ends(tokens.get(to), to > from)) {
            to++;
        }
        SpeakerNames.Named named = names.read(tokens, from, to);
        if (named == null) {
            return null;
        }
        int close = tokens.get(cue).is("according") || by ? to : affiliation(tokens, to);
        if (close > to) {
            named = named.with(names.read(tokens, to + 1, close));
        }
        return new Attribution(
                cue, Math.max(to, close), named.speaker(Tokens.words(tokens, cue, from), cueClass), trailing, by);
    }

    /** Behind a person's name: ", head of the Observatory". The index behind it, or the same index. */
    private int affiliation(List<Token> tokens, int to) {
        if (to >= tokens.size() || !tokens.get(to).is(",")) {
            return to;
        }
        int end = to + 1;
        while (end < tokens.size() && end - to < LONGEST_NAME && tokens.get(end).kind() != Token.Kind.MARK) {
            end++;
        }
        boolean apposition = end > to + 1
                && (tokens.get(to + 1).is("head")
                        || tokens.get(to + 1).is("director")
                        || tokens.get(to + 1).is("a")
                        || tokens.get(to + 1).is("the")
                        || tokens.get(to + 1).is("spokesman")
                        || tokens.get(to + 1).is("spokesperson"));
        return apposition && names.read(tokens, to + 1, end) != null ? end : to;
    }

    private boolean ends(Token token, boolean inside) {
        if (token.kind() == Token.Kind.MARK) {
            return !token.is("s") && !token.is("-") && !token.is("’") && !token.is("(") && !token.is(")");
        }
        return inside
                && boundaries.contains(token.folded())
                && !lexicon.nested().contains(token.folded());
    }

    /** The speaker stands before the cue: to the left up to a pause, a conjunction or the begin. */
    private @Nullable Attribution before(List<Token> tokens, int cue, int end, CueClass cueClass, int free) {
        int to = cue;
        while (to > free && skipped.contains(tokens.get(to - 1).folded())) {
            to--;
        }
        if (to > free && tokens.get(to - 1).is(",")) {
            // "The office, a pro-government outlet, denied": over the apposition to the name before it.
            int comma = to - 2;
            while (comma > free
                    && to - comma < LONGEST_NAME
                    && !tokens.get(comma).is(",")) {
                comma--;
            }
            if (comma <= free || !tokens.get(comma).is(",")) {
                return null;
            }
            return named(tokens, start(tokens, comma, free), comma, to - 1, end, cue, cueClass);
        }
        return named(tokens, start(tokens, to, free), to, to, end, cue, cueClass);
    }

    private @Nullable Attribution named(
            List<Token> tokens, int from, int to, int described, int end, int cue, CueClass cueClass) {
        SpeakerNames.Named named = names.read(tokens, from, to);
        SpeakerNames.Named description = described > to ? names.read(tokens, to + 1, described) : null;
        if (named == null && description != null && tokens.get(from).is("the")) {
            // "The office, a pro-government outlet, denied": only the description tells what it is.
            named = description.called(Tokens.words(tokens, from, to), from == 0);
        }
        if (named == null) {
            return null;
        }
        named = named.with(description);
        return new Attribution(
                from, end, named.speaker(Tokens.words(tokens, cue, end), cueClass), trailing(tokens, from, end), false);
    }

    private int start(List<Token> tokens, int to, int free) {
        int from = to;
        while (from > free && to - from < LONGEST_NAME) {
            Token token = tokens.get(from - 1);
            if (token.is(")")) {
                int open = from - 1;
                while (open > free && !tokens.get(open).is("(")) {
                    open--;
                }
                from = open;
                continue;
            }
            boolean mark = token.kind() == Token.Kind.MARK && !token.is("s") && !token.is("-");
            boolean inside = lexicon.nested().contains(token.folded()) && !token.is("and") && from < to;
            if (mark || (boundaries.contains(token.folded()) && !inside)) {
                break;
            }
            from--;
        }
        return from;
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
