package org.sanad.answers;

import java.util.List;

/**
 * A sentence as a model gives it.
 *
 * @param cite ids of the sheet of claims that it was given, or of whatever it made up
 */
record ModelSentence(String text, List<String> cite) {
    ModelSentence {
        cite = List.copyOf(cite);
    }
}
