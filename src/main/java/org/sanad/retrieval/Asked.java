package org.sanad.retrieval;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question for {@link Relevance}: all but the smallest. How much each tells is decided by how rare it is,
 * for what is small talk in a war may be the very thing that is asked.
 *
 * @param cues kinds of answer it asks for, see {@link AnswerCues}
 */
record Asked(List<Word> words, BitSet cues) {
    Asked {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param folded as asked
     * @param forms under which a text may have it
     * @param concept of the crisis lexicon, of the word alone or with its neighbours
     * @param letters false for a number
     */
    record Word(String folded, Set<String> forms, @Nullable String concept, boolean letters) {}
}
