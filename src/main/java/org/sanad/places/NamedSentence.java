package org.sanad.places;

import java.util.List;
import org.sanad.text.Token;

/**
 * A sentence with the names in it.
 *
 * @param names in order
 * @param language of the text, ISO 639-1
 * @param caseless whether names may be written small
 */
record NamedSentence(List<Token> tokens, List<NamedWords> names, String language, boolean caseless) {
    Vocabulary vocabulary(NamedWords words) {
        return Vocabulary.of(tokens.get(words.from()), language);
    }

    /** Whether the name has an ending behind an apostrophe. */
    boolean suffixed(NamedWords words) {
        return vocabulary(words).forms().suffixed(tokens.get(words.to() - 1).word());
    }

    /** Whether a word of the name has a capital, in a script that has them. */
    boolean capitalised(NamedWords words) {
        WordForms forms = vocabulary(words).forms();
        return vocabulary(words).cased()
                && tokens.subList(words.from(), words.to()).stream()
                        .anyMatch(
                                t -> Character.isUpperCase(forms.bare(t.word()).codePointAt(0)));
    }

    /** Whether endings are written behind an apostrophe in its language, and this word's is not. */
    boolean unmarkedEnding(NamedWords words, int changed) {
        return changed > 0 && vocabulary(words).forms().marksEndings() && !suffixed(words);
    }
}
