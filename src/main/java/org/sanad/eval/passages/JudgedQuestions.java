package org.sanad.eval.passages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.retrieval.Passage;
import org.sanad.retrieval.PassageCollection;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.Relevance;

/**
 * The questions of one file as the service reads them: each page once in the collection that tells how rare words are.
 *
 * @param features of each question's page, in order
 */
record JudgedQuestions(List<PassageQuestion> questions, List<Relevance.Features> features) {
    JudgedQuestions {
        questions = List.copyOf(questions);
        features = List.copyOf(features);
    }

    static JudgedQuestions of(
            List<PassageQuestion> questions, String language, QuestionReader reader, Relevance relevance) {
        Map<List<String>, Passage> read = new HashMap<>();
        Map<String, Passage> pages = new LinkedHashMap<>();
        for (PassageQuestion q : questions) {
            Passage passage = read.computeIfAbsent(q.sentences(), sentences -> relevance.read(sentences, language));
            pages.putIfAbsent(q.page(), passage);
        }
        PassageCollection collection = new PassageCollection(List.copyOf(pages.values()));
        QuestionReader.Frame frame = new QuestionReader.Frame(language, null, null, null, null);
        List<Relevance.Features> features = new ArrayList<>();
        for (PassageQuestion q : questions) {
            Question question = reader.read(q.question(), frame, Instant.EPOCH);
            Passage passage = Objects.requireNonNull(read.get(q.sentences()));
            features.add(relevance.features(question, passage, collection));
        }
        return new JudgedQuestions(questions, features);
    }

    /** What is chosen by a set of weights. */
    PassageScores scores(Relevance relevance) {
        return PassageScores.of(
                questions,
                features.stream().map(f -> relevance.judge(f).chosen()).toList());
    }
}
