package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.events.Claim;
import org.sanad.places.Sounds;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.PhraseTable;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Reads words into the forms under which question and report meet: stems, concepts, registered bodies, sounds of names. */
public final class Terms {
    private static final int SHORTEST_NAME = 4;
    /** Before the name of a registered body, among concepts. */
    static final String BODY = "@";

    private final Concepts concepts;
    private final SpeakerRegistry registry;
    private final Stems stems = new Stems();

    /** Reads by the crisis lexicon and the registry of speakers and parties. */
    public Terms(Concepts concepts, SpeakerRegistry registry) {
        this.concepts = concepts;
        this.registry = registry;
    }

    /**
     * The forms of all words of a text.
     *
     * @param stems in the text's own language
     * @param concepts of the crisis lexicon, and registered bodies
     * @param sounds of names
     */
    public record Forms(Set<String> stems, Set<String> concepts, Set<String> sounds) {
        public Forms {
            stems = Set.copyOf(stems);
            concepts = Set.copyOf(concepts);
            sounds = Set.copyOf(sounds);
        }

        /** Whether the text has what a term names. */
        public boolean has(Term term) {
            return term.concepts().stream().anyMatch(concepts::contains)
                    || term.stems().stream().allMatch(word -> word.stream().anyMatch(stems::contains))
                    || term.sounds().stream().anyMatch(sounds::contains);
        }
    }

    /**
     * A term where it stands.
     *
     * @param from index of its first token
     * @param to index behind its last
     */
    public record Placed(int from, int to, Term term) {}

    /**
     * The terms of a question.
     *
     * @param spent words that are understood otherwise, or tell nothing
     */
    List<Term> of(List<Token> tokens, String language, boolean[] spent) {
        return placed(tokens, language, spent).stream().map(Placed::term).toList();
    }

    /**
     * The terms of words, registered bodies before things and single words.
     *
     * @param spent words that are understood otherwise, or tell nothing
     */
    public List<Placed> placed(List<Token> tokens, String language, boolean[] spent) {
        List<Placed> terms = new ArrayList<>();
        boolean[] taken = Arrays.copyOf(spent, spent.length);
        for (SpeakerRegistry.Mention body : registry.named(tokens, 0, tokens.size())) {
            if (!any(taken, body.from(), body.to())) {
                Set<String> id = Set.of(BODY + body.entry().name());
                terms.add(placed(tokens, body.from(), body.to(), language, id));
                Arrays.fill(taken, body.from(), body.to(), true);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Match<String> thing = concepts.at(tokens, i, language);
            if (thing != null && !any(taken, i, thing.end())) {
                terms.add(placed(tokens, i, thing.end(), language, Set.of(thing.value())));
                i = thing.end() - 1;
            } else if (!taken[i] && tells(tokens.get(i))) {
                terms.add(placed(tokens, i, i + 1, language, Set.of()));
            }
        }
        return terms;
    }

    /** Whether a concept is a registered body rather than a thing of the crisis lexicon. */
    public static boolean isBody(String concept) {
        return concept.startsWith(BODY);
    }

    /** Whether the crisis lexicon has words that begin there: a thing, and so no name. */
    boolean common(List<Token> tokens, int i, String language) {
        return concepts.at(tokens, i, language) != null;
    }

    private Placed placed(List<Token> tokens, int from, int to, String language, Set<String> ids) {
        List<Token> words =
                tokens.subList(from, to).stream().filter(Terms::tells).toList();
        Set<String> sounds = new HashSet<>();
        if (ids.isEmpty() && words.size() == 1 && words.getFirst().folded().length() >= SHORTEST_NAME) {
            sounds.addAll(Sounds.ofWord(words.getFirst().word()));
        }
        Term term = new Term(
                String.join(" ", words.stream().map(Token::folded).toList()),
                words.stream().map(w -> forms(w, language)).toList(),
                ids,
                sounds,
                from > 0 && words.size() == 1 && words.getFirst().capitalised());
        return new Placed(from, to, term);
    }

    private static boolean tells(Token token) {
        return token.kind() == Token.Kind.NUMBER
                || (token.isWord() && token.folded().length() > 2);
    }

    private static boolean any(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks[i]) {
                return true;
            }
        }
        return false;
    }

    /** Every form under which a word may be met. */
    private Set<String> forms(Token token, String language) {
        if (token.kind() == Token.Kind.NUMBER) {
            return Set.of(token.folded());
        }
        Set<String> forms = new HashSet<>(stems.of(token.word(), language));
        forms.add(token.folded());
        forms.addAll(token.forms());
        return forms;
    }

    /** Whether a term names a thing, rather than how the question is put. */
    boolean thing(Term term) {
        return term.name() || term.concepts().stream().anyMatch(id -> !concepts.plain(id));
    }

    /** Everything a claim can be met by: its words, its names, and what its codes say. */
    Forms read(Claim claim, List<String> names, String language) {
        Forms words = read(claim.quote(), names, language);
        Set<String> ids = new HashSet<>(words.concepts);
        ids.addAll(concepts.of(claim.type()));
        Stream.of(claim.subsector(), claim.effect())
                .filter(Objects::nonNull)
                .forEach(code -> ids.addAll(concepts.of(code)));
        claim.figures().forEach(figure -> {
            ids.addAll(concepts.of(figure.measure()));
            ids.addAll(concepts.of(figure.unit()));
        });
        claim.actors().forEach(actor -> ids.addAll(concepts.of(actor.kind())));
        claim.targets().forEach(actor -> ids.addAll(concepts.of(actor.kind())));
        return new Forms(words.stems, ids, words.sounds);
    }

    /** Everything a text and the names that belong to it can be met by. */
    public Forms read(String text, List<String> names, String language) {
        Set<String> found = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> sounds = new HashSet<>();
        List<Token> tokens = Tokens.of(text, language);
        add(tokens, language, found, ids);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i).capitalised()) {
                sounds.addAll(Sounds.ofWord(tokens.get(i).word()));
            }
        }
        for (String name : names) {
            List<Token> words = Tokens.of(name, language);
            add(words, language, found, ids);
            words.stream()
                    .filter(w -> w.folded().length() >= SHORTEST_NAME)
                    .forEach(w -> sounds.addAll(Sounds.ofWord(w.word())));
        }
        return new Forms(found, ids, sounds);
    }

    private void add(List<Token> tokens, String language, Set<String> found, Set<String> ids) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tells(tokens.get(i))) {
                found.addAll(forms(tokens.get(i), language));
            }
            PhraseTable.Match<String> thing = concepts.at(tokens, i, language);
            if (thing != null) {
                ids.add(thing.value());
            }
        }
        registry.named(tokens, 0, tokens.size())
                .forEach(body -> ids.add(BODY + body.entry().name()));
    }
}
