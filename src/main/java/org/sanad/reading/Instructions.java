package org.sanad.reading;

import java.util.List;
import org.sanad.text.Phrases;
import org.sanad.text.Sentence;

/**
 * Words that speak to a machine rather than to readers: a sentence that has them yields no claim and is quoted to nobody.
 * File {@code reading/instructions.yaml}.
 */
public final class Instructions {
    private record File(List<String> phrases) {}

    private final Phrases phrases =
            Phrases.of(Lexicons.read("reading/instructions.yaml", File.class).phrases());

    /** Whether a sentence speaks to a machine. */
    public boolean in(Sentence sentence) {
        return phrases.first(sentence.tokens(), 0, sentence.tokens().size()) >= 0;
    }
}
