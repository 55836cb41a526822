package org.sanad.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sanad.reading.numbers.QuantityReader;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Whether a sentence that no claim was made of tells of the very thing that is asked: the number's kind with a number, the
 * service, or the kind of happening, by the words that ask for them. Neighbour: {@link Rereading}.
 */
final class SentenceMatter {
    private final Map<String, QuestionLexicon> lexicons = new HashMap<>();
    private final Map<String, QuantityReader> quantities = new HashMap<>();

    SentenceMatter() {
        QuestionReader.SERVED.forEach(language -> {
            lexicons.put(language, QuestionLexicon.of(language));
            quantities.put(language, new QuantityReader(language));
        });
    }

    /** Whether it does. */
    boolean tells(Question question, List<Token> sentence, String language) {
        QuestionLexicon lexicon = Objects.requireNonNull(lexicons.get(language));
        if (question.measure() != null) {
            Phrases counted = lexicon.measures().getOrDefault(question.measure(), Phrases.NONE);
            return has(counted, sentence)
                    && !Objects.requireNonNull(quantities.get(language))
                            .read(sentence)
                            .isEmpty();
        }
        return !question.hasTopic()
                || lexicon.topics().entrySet().stream().anyMatch(topic -> {
                    QuestionLexicon.Topic stands = QuestionLexicon.topic(topic.getKey());
                    boolean asked = question.subsectors().isEmpty()
                            ? within(question.types(), stands.types())
                            : within(question.subsectors(), stands.subsectors());
                    return asked && has(topic.getValue(), sentence);
                });
    }

    /** A wider topic than the one asked about says nothing of that one. */
    private static boolean within(Set<?> asked, List<?> told) {
        return !told.isEmpty() && asked.containsAll(told);
    }

    private static boolean has(Phrases phrases, List<Token> tokens) {
        return phrases.first(tokens, 0, tokens.size()) >= 0;
    }
}
