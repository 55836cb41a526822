package org.sanad.reading.speakers;

import java.util.List;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Tells marks around a name from marks around what is said, and where what is said begins behind an unknown name. */
final class NameMarks {
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_QUOTED = 7;
    private static final int LONGEST_BEHIND = 9;

    private final Phrases that;
    private final Phrases boundaries;

    NameMarks(SpeakerLexicon lexicon) {
        that = Phrases.of(lexicon.that());
        boundaries = Phrases.of(lexicon.boundaries());
    }

    /** Where what is said begins, behind the name of a person whom no word marks as one; the same index when nowhere near. */
    int said(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_BEHIND); i++) {
            if (that.at(tokens, i) || tokens.get(i).is(":")) {
                return i;
            }
            if (!tokens.get(i).isWord() || boundaries.at(tokens, i)) {
                return from;
            }
        }
        return from;
    }

    /** «قسد», «محامو الطوارئ»: quotation marks around a name, which closes soon. */
    boolean quotedName(List<Token> tokens, int i) {
        if (tokens.get(i).is("»")) {
            return true;
        }
        if (!tokens.get(i).is("«") || that.at(tokens, i + 1)) {
            return false;
        }
        for (int close = i + 2; close < Math.min(tokens.size(), i + LONGEST_QUOTED); close++) {
            if (tokens.get(close).is("»")) {
                return true;
            }
        }
        return false;
    }

    /** A guillemet around a name: «Надзвичайні адвокати», not around what is said. */
    static boolean title(List<Token> tokens, int i) {
        int open = i;
        while (tokens.get(i).is("»")
                && open > 0
                && i - open <= LONGEST_TITLE
                && !tokens.get(open).is("«")) {
            open--;
        }
        int close = open;
        while (close + 1 < tokens.size()
                && close - open <= LONGEST_TITLE
                && !tokens.get(close).is("»")) {
            close++;
        }
        return tokens.get(open).is("«")
                && tokens.get(close).is("»")
                && open + 1 < close
                && tokens.get(open + 1).capitalised()
                && tokens.subList(open, close).stream().noneMatch(t -> t.is(",") || t.is("."));
    }
}
