package org.sanad.extraction;

import java.util.List;
import java.util.Optional;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Finds words in a sentence, whatever their case and marks. */
final class SentenceWords {
    private SentenceWords() {}

    /** Indices of the tokens where the words stand first, whole; empty when they do not, or are none. */
    static Optional<Span> find(List<Token> tokens, String words, String language) {
        List<Token> wanted = words.isBlank() ? List.of() : Tokens.of(words, language);
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= tokens.size(); i++) {
            if (same(tokens.subList(i, i + wanted.size()), wanted)) {
                return Optional.of(new Span(i, i + wanted.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean same(List<Token> tokens, List<Token> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!tokens.get(i).folded().equals(wanted.get(i).folded())) {
                return false;
            }
        }
        return true;
    }
}
