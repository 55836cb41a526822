package org.sanad.reading.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Finds how far a speaker's name reaches, before a cue or behind it. */
final class SpeakerSpans {
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_BEHIND = 9;

    private final SpeakerNames names;
    private final Phrases skipped;
    private final Phrases boundaries;
    private final Phrases nested;
    private final Phrases appositions;
    private final Phrases articles;
    private final Phrases hearers;
    private final List<String> oblique;
    private final boolean uncased;
    private final NameMarks marks;

    SpeakerSpans(SpeakerLexicon lexicon, SpeakerNames names) {
        this.names = names;
        skipped = Phrases.of(lexicon.skipped());
        boundaries = Phrases.of(lexicon.boundaries());
        nested = Phrases.of(lexicon.nested());
        appositions = Phrases.of(lexicon.appositions());
        articles = Phrases.of(lexicon.articles());
        hearers = Phrases.of(lexicon.hearers());
        oblique = lexicon.oblique();
        marks = new NameMarks(lexicon);
        uncased = lexicon.uncased();
    }

    /** A speaker, and the words that name it. */
    record Found(int from, int to, SpeakerNames.Named named) {}

    /** The speaker that stands from an index up to the next pause; null when the words name none. */
    @Nullable
    Found behind(List<Token> tokens, int cue, boolean affiliated, boolean anybody, boolean accused) {
        int from = affiliated ? told(tokens, cue) : cue;
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && !ends(tokens, to, to > from)) {
            to++;
        }
        to = accused ? names.object(tokens, from, to) : to;
        int end = to;
        SpeakerNames.Named named = names.read(tokens, from, to);
        for (int shorter = Math.min(to - 1, from + LONGEST_BEHIND); named == null && shorter > from; shorter--) {
            // What is said follows without a word between: the longest beginning that names somebody.
            named = names.known(tokens, from, shorter) ? names.read(tokens, from, shorter) : null;
            to = named == null ? to : shorter;
        }
        if (named == null && uncased && affiliated) {
            to = marks.said(tokens, from);
            named = to > from ? SpeakerNames.someone(tokens, from, to) : null;
        }
        if (named == null && anybody && !uncased) {
            named = names.anybody(tokens, from, end);
            to = end;
        }
        if (named == null) {
            return null;
        }
        int close = affiliated ? affiliation(tokens, to) : to;
        if (close > to) {
            named = named.with(names.read(tokens, to + 1, close));
        }
        return new Found(from, Math.max(to, close), named);
    }

    /**
     * Behind the words that tell when and to whom it was said: "on Monday to the agency". The same index where there are
     * none, and always in languages whose lexicon names no words before hearers.
     */
    int told(List<Token> tokens, int from) {
        int at = from;
        while (!hearers.isEmpty() && at < tokens.size()) {
            int next = skipped.at(tokens, at) ? skipped.end(tokens, at) : heard(tokens, at);
            if (next <= at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Behind "to the agency": up to the article of what follows, a day, a mark or the end of a registered name. */
    private int heard(List<Token> tokens, int at) {
        int begin = hearers.at(tokens, at) ? hearers.end(tokens, at) : -1;
        if (begin < 0 || begin >= tokens.size()) {
            return -1;
        }
        int i = articles.at(tokens, begin) ? begin + 1 : begin;
        int body = names.body(tokens, i);
        i = body > i ? body : i + 1;
        while (i < tokens.size()
                && body < 0
                && tokens.get(i).kind() != Token.Kind.MARK
                && !articles.at(tokens, i)
                && !skipped.at(tokens, i)
                && !hearers.at(tokens, i)
                && i - begin < LONGEST_BEHIND
                && (!boundaries.at(tokens, i) || nested.at(tokens, i))) {
            i++;
        }
        return i;
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
        boolean apposition = end > to + 1 && appositions.at(tokens, to + 1);
        return apposition && names.read(tokens, to + 1, end) != null ? end : to;
    }

    /** Whether the word may close the name of one who speaks: "ordu", but not "ordunun". */
    private boolean subject(List<Token> tokens, int last) {
        String word = tokens.get(last).word();
        boolean apostrophe = word.indexOf('\'') > 0 || word.indexOf('’') > 0;
        return oblique.isEmpty() || (!apostrophe && oblique.stream().noneMatch(word::endsWith));
    }

    private boolean ends(List<Token> tokens, int i, boolean inside) {
        Token token = tokens.get(i);
        if (uncased && marks.quotedName(tokens, i)) {
            return false;
        }
        if (token.kind() == Token.Kind.MARK && !NameMarks.title(tokens, i)) {
            return !token.is("s") && !token.is("-") && !token.is("’") && !token.is("(") && !token.is(")");
        }
        return inside && boundaries.at(tokens, i) && !nested.at(tokens, i);
    }

    /** The speaker stands before the cue: to the left up to a pause, a conjunction or the begin. */
    @Nullable
    Found before(List<Token> tokens, int cue, int free, boolean anybody) {
        int to = cue;
        while (to > free && skipped.at(tokens, to - 1)) {
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
            int from = start(tokens, comma, free);
            Found apposed = named(tokens, from, comma, to - 1);
            SpeakerNames.Named called =
                    apposed == null && anybody && from < comma ? names.anybody(tokens, from, comma) : null;
            return called == null ? apposed : new Found(from, comma, called);
        }
        int from = start(tokens, to, free);
        Found found = named(tokens, from, to, to);
        if (found != null || !anybody || from >= to) {
            return found;
        }
        SpeakerNames.Named somebody = names.anybody(tokens, from, to);
        return somebody == null ? null : new Found(from, to, somebody);
    }

    private @Nullable Found named(List<Token> tokens, int from, int to, int described) {
        if (from >= to) {
            return null;
        }
        SpeakerNames.Named named = names.read(tokens, from, to);
        SpeakerNames.Named description = described > to ? names.read(tokens, to + 1, described) : null;
        if (named == null && description != null && articles.at(tokens, from)) {
            // "The office, a pro-government outlet, denied": only the description tells what it is.
            named = description.called(Tokens.words(tokens, from, to), from == 0);
        }
        return named == null ? null : new Found(from, to, named.with(description));
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
            boolean mark = token.kind() == Token.Kind.MARK
                    && !token.is("s")
                    && !token.is("-")
                    && !NameMarks.title(tokens, from - 1);
            boolean inside = nested.at(tokens, from - 1) && !token.is("and") && from < to;
            if (mark || (boundaries.at(tokens, from - 1) && !inside)) {
                break;
            }
            from--;
        }
        return from;
    }

    /**
     * The speaker opens the sentence and the cue closes it, the matter between them: up to the first comma, else the
     * words right before the cue, else the first words that name somebody.
     */
    @Nullable
    Found leading(List<Token> tokens, int cue, int free) {
        int begin = free;
        while (begin < cue && (tokens.get(begin).kind() == Token.Kind.MARK || skipped.at(tokens, begin))) {
            begin++;
        }
        int comma = begin;
        while (comma < cue && comma - begin < LONGEST_NAME && !tokens.get(comma).is(",")) {
            comma++;
        }
        if (comma < cue && comma > begin && tokens.get(comma).is(",") && subject(tokens, comma - 1)) {
            SpeakerNames.Named led = names.read(tokens, begin, comma);
            if (led != null) {
                return new Found(begin, comma, led);
            }
        }
        Found beside = beside(tokens, cue, begin);
        if (beside != null && beside.from() > begin && boundaries.at(tokens, beside.from() - 1)) {
            return beside;
        }
        for (int to = begin + 1; to <= Math.min(cue, begin + LONGEST_BEHIND); to++) {
            boolean longest = to == Math.min(cue, begin + LONGEST_BEHIND) || !names.known(tokens, begin, to + 1);
            if (names.known(tokens, begin, to) && longest && subject(tokens, to - 1)) {
                SpeakerNames.Named named = names.read(tokens, begin, to);
                return named == null ? null : new Found(begin, to, named);
            }
        }
        return beside;
    }

    /** The speaker right before the cue, "3 askerin öldüğünü ordu açıkladı", or null. */
    private @Nullable Found beside(List<Token> tokens, int cue, int free) {
        for (int from = Math.max(start(tokens, cue, free), cue - 4); from < cue; from++) {
            boolean known = subject(tokens, cue - 1) && names.known(tokens, from, cue);
            SpeakerNames.Named near = known ? names.read(tokens, from, cue) : null;
            if (near != null) {
                return new Found(from, cue, near);
            }
        }
        return null;
    }
}
