package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.PhraseTable;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Reads questions and passages into the forms in which {@link Relevance} compares them. */
final class PassageReader {
    private static final int GRAM = 4;
    private static final int LONGEST_HEADING = 9;
    private static final String ENDS = ".!;,؛،۔";

    private final Concepts concepts;
    private final AnswerCues cues;
    private final Stems stems = new Stems();

    PassageReader(Concepts concepts, AnswerCues cues) {
        this.concepts = concepts;
        this.cues = cues;
    }

    Asked ask(Question question) {
        String language = question.asked();
        List<Token> tokens = Tokens.of(question.text(), language);
        @Nullable String[] ids = concepts(tokens, language);
        List<Asked.Word> told = new ArrayList<>();
        List<Asked.Word> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.MARK) {
                Asked.Word word = new Asked.Word(token.folded(), forms(token, language), ids[i], token.isWord());
                all.add(word);
                if (!cues.small(tokens, i, language)) {
                    told.add(word);
                }
            }
        }
        return new Asked(told.isEmpty() ? all : told, cues.asked(tokens, language));
    }

    Passage read(List<String> sentences, String language) {
        return new Passage(
                language, sentences.stream().map(s -> line(s.strip(), language)).toList());
    }

    private Passage.Line line(String text, String language) {
        List<Token> tokens = Tokens.of(text, language);
        Set<String> forms = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> leads = new HashSet<>();
        Set<String> grams = new HashSet<>();
        int length = 0;
        for (@Nullable String id : concepts(tokens, language)) {
            if (id != null) {
                ids.add(id);
            }
        }
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            length++;
            Set<String> own = forms(token, language);
            forms.addAll(own);
            grams.addAll(grams(token.folded()));
            if (token.isWord()) {
                words.add(token.folded());
                if (token.folded().length() >= GRAM) {
                    leads.add(own.stream().min(String::compareTo).orElse(token.folded()));
                }
            }
        }
        char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        return new Passage.Line(
                text,
                Set.copyOf(forms),
                Set.copyOf(ids),
                List.copyOf(words),
                Set.copyOf(leads),
                Set.copyOf(grams),
                length,
                length <= LONGEST_HEADING && ENDS.indexOf(last) < 0,
                last == ':',
                AnswerCues.contact(text),
                cues.told(tokens, text, language));
    }

    private @Nullable String[] concepts(List<Token> tokens, String language) {
        @Nullable String[] ids = new @Nullable String[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Match<String> thing = concepts.at(tokens, i, language);
            for (int j = i; thing != null && j < thing.end(); j++) {
                ids[j] = ids[j] == null ? thing.value() : ids[j];
            }
        }
        return ids;
    }

    private Set<String> forms(Token token, String language) {
        if (!token.isWord()) {
            return Set.of(token.folded());
        }
        Set<String> forms = new HashSet<>(stems.of(token.word(), language));
        forms.add(token.folded());
        forms.addAll(token.forms());
        return forms;
    }

    /** Runs of four letters, the ends of the word counting as letters. */
    static List<String> grams(String folded) {
        String word = "^" + folded + "$";
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + GRAM <= Math.max(GRAM, word.length()); i++) {
            grams.add(word.substring(i, Math.min(i + GRAM, word.length())));
        }
        return grams;
    }
}
