package org.sanad.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.reading.Lexicons;
import org.sanad.reading.numbers.QuantityReader;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Which sentences that no claim was made of speak against what is told beside them: a denial, an accusation that is
 * returned, another count. Neighbours: {@link OtherVoices}, which finds the claims that do, {@link Rereading}.
 */
final class Rejoinders {
    /** Sentences between what is told and what is said against it. */
    private static final int REACH = 3;

    private final Map<String, Phrases> against = new HashMap<>();
    private final Map<String, Phrases> counts = new HashMap<>();
    private final Map<String, QuantityReader> quantities = new HashMap<>();

    /** The shape of {@code retrieval/against.yaml}: patterns by language. */
    record File(Map<String, List<String>> against, Map<String, List<String>> counts) {}

    Rejoinders() {
        File file = Lexicons.read("retrieval/against.yaml", File.class);
        QuestionReader.SERVED.forEach(language -> {
            against.put(
                    language, Phrases.of(Objects.requireNonNull(file.against().get(language))));
            counts.put(language, Phrases.of(Objects.requireNonNull(file.counts().get(language))));
            quantities.put(language, new QuantityReader(language));
        });
    }

    /**
     * Whether a sentence is one.
     *
     * @param told numbers of the sentences that are told
     */
    boolean speaksAgainst(Question question, int i, List<Token> sentence, String language, List<Integer> told) {
        boolean beside = told.stream().anyMatch(other -> other != i && Math.abs(other - i) <= REACH);
        return beside
                && (has(against, language, sentence)
                        || (question.measure() != null
                                && has(counts, language, sentence)
                                && !Objects.requireNonNull(quantities.get(language))
                                        .read(sentence)
                                        .isEmpty()));
    }

    private static boolean has(Map<String, Phrases> words, String language, List<Token> sentence) {
        return Objects.requireNonNull(words.get(language)).first(sentence, 0, sentence.size()) >= 0;
    }
}
