package org.sanad.eval.passages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A question on a page, as the OMoS-QA files have it.
 *
 * @param page that it is asked of; several questions may be asked of one
 * @param sentences of the page in order
 * @param answers indices of the sentences that answer it; none where the page does not
 */
record PassageQuestion(String question, String page, List<String> sentences, Set<Integer> answers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    PassageQuestion {
        sentences = List.copyOf(sentences);
        answers = Set.copyOf(answers);
        for (int answer : answers) {
            if (answer < 0 || answer >= sentences.size()) {
                throw new IllegalArgumentException("Answer " + answer + " lies outside the page");
            }
        }
    }

    boolean answerable() {
        return !answers.isEmpty();
    }

    /**
     * The questions of a file, in order.
     *
     * @throws IOException when it cannot be read or a line is not of that form
     */
    static List<PassageQuestion> of(Path file) throws IOException {
        List<PassageQuestion> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                questions.add(of(JSON.readTree(line), file));
            }
        }
        return questions;
    }

    private static PassageQuestion of(JsonNode line, Path file) throws IOException {
        String context = line.path("context").asText();
        if (context.isBlank() || !line.path("answers").isArray()) {
            throw new IOException(file + " has a question without context or answers");
        }
        Set<Integer> answers = new HashSet<>();
        for (JsonNode answer : line.path("answers")) {
            answers.add(answer.asInt());
        }
        return new PassageQuestion(
                line.path("question").asText(),
                line.path("pageId").asText(context),
                List.of(context.split("\n", -1)),
                answers);
    }
}
