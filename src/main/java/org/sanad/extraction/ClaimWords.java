package org.sanad.extraction;

import java.util.List;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.reading.speakers.Attribution;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;

/** Cuts a claim's words out of its sentence: the evidence, and what it says without who says it. */
final class ClaimWords {
    /** Words that may stand behind a closing speaker: "said on Friday." */
    private static final int LONGEST_TAIL = 6;

    private static final int LONGEST_TITLE = 5;

    private final SourceText text;

    private final Grammar grammar;

    ClaimWords(SourceText text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    String denialWords(List<Token> tokens, Attribution denial) {
        int from = denial.by() ? pause(tokens, denial.from()) : denial.from();
        int first = from < denial.from() ? from + 1 : from;
        int to = denial.by() ? denial.to() : tokens.size();
        while (to > first + 1 && tokens.get(to - 1).kind() == Token.Kind.MARK) {
            to--;
        }
        return text.text()
                .substring(tokens.get(first).begin(), tokens.get(to - 1).end());
    }

    /** Whether the words hold a quotation: guillemets around a mere name are none. */
    static boolean quotes(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int close = i;
            while (token.is("«") && close < tokens.size() && !tokens.get(close).is("»")) {
                close++;
            }
            if (token.is("“") || token.is("\"") || close - i > LONGEST_TITLE) {
                return true;
            }
        }
        return false;
    }

    /** From the first quotation mark to the last, or the whole when they do not pair. */
    static String quotedWords(String sentence) {
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

    /** The whole sentence, or the stretch of its one voice where another stretch tells of something else. */
    Span evidence(Reading reading, Segment segment, List<List<Trigger>> triggers) {
        long voices =
                reading.segments().stream().map(Segment::voices).distinct().count();
        long telling = triggers.stream().filter(t -> !t.isEmpty()).count();
        if (voices < 2 || telling < 2) {
            return whole(reading);
        }
        List<Token> tokens = reading.tokens();
        int from = segment.from();
        while (from < segment.to() - 1 && (tokens.get(from).kind() == Token.Kind.MARK || joins(tokens, from))) {
            from++;
        }
        int to = segment.to();
        while (to > from + 1
                && (tokens.get(to - 1).is(",")
                        || tokens.get(to - 1).is("،")
                        || tokens.get(to - 1).is(";"))) {
            to--;
        }
        return text.span(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    private boolean joins(List<Token> tokens, int i) {
        return grammar.and.at(tokens, i) || grammar.turns.at(tokens, i);
    }

    Span whole(Reading reading) {
        return text.span(reading.sentence().begin(), reading.sentence().end());
    }

    /**
     * The quote's words about the matter: without who says it at its begin or end.
     *
     * @param told the token that tells of the matter, which is never cut off
     */
    String says(Reading reading, Segment segment, Span evidence, int told) {
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
            int behind = leading ? behindThat(tokens, voice.to(), to) : from;
            if (leading && behind <= told) {
                from = behind;
            } else if (voice.trailing() && to - voice.to() <= LONGEST_TAIL && voice.from() > Math.max(from, told)) {
                to = voice.from();
            }
        }
        for (Attribution denial : segment.denials()) {
            to = Math.min(to, pause(tokens, denial.from()));
        }
        while (from < to - 1 && skipped(tokens, from)) {
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
    private int behindThat(List<Token> tokens, int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + 5); i++) {
            if (grammar.that.at(tokens, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether only an opening ("Additionally,", "On Friday,", "During the fighting,") stands before the speaker. */
    private static boolean leads(List<Token> tokens, int from, int voice) {
        if (voice < from) {
            return false;
        }
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

    private boolean skipped(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return (token.kind() == Token.Kind.MARK && !opens(token)) || grammar.that.at(tokens, i) || joins(tokens, i);
    }

    private static boolean opens(Token token) {
        return token.is("“") || token.is("\"") || token.is("(") || token.is("«");
    }
}
