package org.sanad.answers;

import java.util.List;
import java.util.Set;
import org.sanad.reading.Lexicons;
import org.sanad.retrieval.Term;
import org.sanad.retrieval.Terms;
import org.sanad.text.Token;

/** Which things of the crisis lexicon act or are acted upon, and which are too wide to stand for one another. */
final class Kinds {
    /** The file's shape; ids of the lexicon. */
    record File(List<String> parties, List<String> mixed) {}

    private final Set<String> parties;
    private final Set<String> mixed;

    Kinds() {
        File file = Lexicons.read("answers/free/kinds.yaml", File.class);
        parties = Set.copyOf(file.parties());
        mixed = Set.copyOf(file.mixed());
    }

    /** Whether it is somebody, or something, that does things: a registered body, an army, or a name that nothing explains. */
    boolean party(Terms.Placed placed, List<Token> tokens) {
        Set<String> concepts = placed.term().concepts();
        if (concepts.isEmpty()) {
            return placed.from() > 0 && tokens.get(placed.from()).capitalised();
        }
        return concepts.stream().anyMatch(id -> Terms.isBody(id) || parties.contains(id));
    }

    /** Whether words have what a term names: its very words, or a thing of the lexicon that is one thing. */
    boolean meets(Term term, Terms.Forms words) {
        // "Armed forces" are not the forces of one and the armed men of another.
        boolean scattered = term.stems().size() > 1
                && !term.concepts().isEmpty()
                && term.concepts().stream().noneMatch(mixed::contains);
        if (!scattered
                && !term.stems().isEmpty()
                && term.stems().stream().allMatch(w -> w.stream().anyMatch(words.stems()::contains))) {
            return true;
        }
        if (term.concepts().stream()
                .anyMatch(id -> !mixed.contains(id) && words.concepts().contains(id))) {
            return true;
        }
        return term.concepts().isEmpty() && term.sounds().stream().anyMatch(words.sounds()::contains);
    }

    /** Whether two terms name the same. */
    boolean same(Term one, Term other) {
        if (one.concepts().stream()
                .anyMatch(id -> !mixed.contains(id) && other.concepts().contains(id))) {
            return true;
        }
        return !one.stems().isEmpty() && one.stems().size() == other.stems().size() && shared(one, other);
    }

    private static boolean shared(Term one, Term other) {
        for (int i = 0; i < one.stems().size(); i++) {
            Set<String> others = other.stems().get(i);
            if (one.stems().get(i).stream().noneMatch(others::contains)) {
                return false;
            }
        }
        return true;
    }
}
