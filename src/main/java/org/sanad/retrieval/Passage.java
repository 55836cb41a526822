package org.sanad.retrieval;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences that stand together, such as a report's, read for {@link Relevance}.
 *
 * @param language ISO 639-1 code
 */
public record Passage(String language, List<Line> lines) {
    public Passage {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A passage has at least one sentence");
        }
    }

    /**
     * A sentence, a heading or an item of a list.
     *
     * @param text as it stands
     * @param forms stems and folded forms of its words and numbers
     * @param concepts of the crisis lexicon
     * @param words its words, folded, each once
     * @param leads the stem of each of the longer words
     * @param grams runs of four letters in its words
     * @param length how many words and numbers
     * @param heading whether it looks like one: short, and not ended like a sentence
     * @param opening whether it announces what follows: a colon
     * @param contact whether it has an address of the net or a telephone number
     * @param cues kinds of answer it may give, see {@link AnswerCues}
     */
    record Line(
            String text,
            Set<String> forms,
            Set<String> concepts,
            List<String> words,
            Set<String> leads,
            Set<String> grams,
            int length,
            boolean heading,
            boolean opening,
            boolean contact,
            BitSet cues) {}

    int size() {
        return lines.size();
    }

    /** Whether both have the same sentences. */
    boolean sameText(Passage other) {
        boolean same = size() == other.size();
        for (int i = 0; same && i < size(); i++) {
            same = lines.get(i).text().equals(other.lines.get(i).text());
        }
        return same;
    }

    /** Whether its first sentence stands twice, as a title does that a text repeats. */
    boolean titleTwice() {
        return lines.size() > 1 && lines.get(0).text().equals(lines.get(1).text());
    }
}
