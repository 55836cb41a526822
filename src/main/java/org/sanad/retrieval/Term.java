package org.sanad.retrieval;

import java.util.List;
import java.util.Set;
import org.sanad.text.Folding;

/**
 * A word of a question, or words that name one thing together, in every form in which a report may have them.
 *
 * @param words as asked, folded
 * @param stems of each word the stems it may have in its own language
 * @param concepts ids of the crisis lexicon and of registered bodies that it stands for: what languages share
 * @param sounds keys of a name's consonants in any script; empty for what the lexicon knows
 * @param name whether it is written like a name
 */
public record Term(String words, List<Set<String>> stems, Set<String> concepts, Set<String> sounds, boolean name) {
    public Term {
        stems = stems.stream().map(Set::copyOf).toList();
        concepts = Set.copyOf(concepts);
        sounds = Set.copyOf(sounds);
    }

    /** Whether it is that word. */
    boolean is(String word) {
        return words.equals(Folding.fold(word));
    }

    /** A thing of the crisis lexicon without words. */
    public static Term of(String concept) {
        // No stem of any word is empty, so that it is met by its concept alone.
        return new Term("", List.of(Set.of()), Set.of(concept), Set.of(), false);
    }
}
