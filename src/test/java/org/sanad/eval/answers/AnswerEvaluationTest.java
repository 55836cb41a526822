package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.places.GazetteerFiles;
import org.sanad.reports.ReportSubmission;

class AnswerEvaluationTest {
    private static final String REPORT = """
            language: en
            crisis: none
            kind: NEWS
            source: Sample Gazette
            publishedAt: 2025-03-08T09:00:00Z
            text: Shelling hit Homs on Friday and killed three people, a medic said.
            claims: []
            """;
    private static final String QUESTIONS = """
            - id: en-x-01
              question: "How many were killed in Homs?"
              kind: FIGURE
              status: [ANSWERED]
              nuggets:
                - {report: en-01, quote: "killed three people", vital: true, figures: [{measure: KILLED, min: 3, max: 3}]}
            - id: en-x-02
              question: "And in Hama?"
              kind: FOLLOW_UP
              after: en-x-01
              status: [ABSTAINED]
            """;

    @TempDir
    Path folder;

    private final List<Map<?, ?>> asked = new ArrayList<>();
    private int ended;

    @BeforeEach
    void writeGold() throws IOException {
        for (String part : List.of("develop", "measured")) {
            write("reports/" + part + "/en-01.yaml", REPORT);
            write("answers/" + part + "/en.yaml", QUESTIONS);
        }
        write("seeds/a-sample.md", "Nothing happened.");
    }

    @Test
    void loadsAsksInConversationsAndScores() throws Exception {
        String printed = run("develop", true);

        assertThat(printed)
                .contains("develop: 2 questions (en 2)", "status right", "0.50", "vital nuggets")
                .contains("en-x-02 FOLLOW_UP ANSWERED: And in Hama?", "answered what nothing supports");
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().containsKey("conversationId")).isFalse();
        assertThat(asked.getLast().get("conversationId")).isEqualTo("c1");
        assertThat(ended).isEqualTo(1);
        assertThat(folder.resolve("answers.md")).doesNotExist();
    }

    @Test
    void showsOfTheMeasuredPartIdsAlone() throws Exception {
        assertThat(run("measured", true))
                .contains("misses of measured:", "status right: en-x-02")
                .doesNotContain("Hama", "medic");
    }

    @Test
    void keepsTheTablesOfAWholeRunInTheDocument() throws Exception {
        run(null, false);

        assertThat(Files.readString(folder.resolve("answers.md")))
                .contains("begin of generated: gold questions", "Measured on 2025-04-01", "### develop: 2 questions")
                .contains("### measured: 2 questions", "| vital nuggets | 1.00<br>1.00–1.00<br>of 1 |");
    }

    private String run(@Nullable String part, boolean misses) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new AnswerEvaluation(GazetteerFiles.load(), out, told -> {})
                .run(
                        new AnswerEvaluation.Request(
                                folder.resolve("answers"),
                                folder.resolve("seeds"),
                                part,
                                null,
                                misses,
                                folder.resolve("answers.md"),
                                LocalDate.of(2025, 4, 1)),
                        () -> new AnswersService.Running(new Homs(), true, () -> ended++));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String words) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, words);
    }

    /** A service that has read one report and answers everything from it. */
    private final class Homs implements AnswersService {
        private final ObjectMapper json = new ObjectMapper();
        private final List<ObjectNode> reports = new ArrayList<>();

        @Override
        public List<JsonNode> postLines(String path, List<?> bodies) {
            for (Object body : bodies) {
                ReportSubmission report = (ReportSubmission) body;
                reports.add(json.createObjectNode()
                        .put("id", "r1")
                        .put("externalId", report.externalId())
                        .put("text", report.text())
                        .put("language", report.language())
                        .put("status", "EXTRACTED"));
            }
            return bodies.stream()
                    .map(b -> (JsonNode) json.createObjectNode().put("code", 202))
                    .toList();
        }

        @Override
        public JsonNode get(String path) {
            ObjectNode page = json.createObjectNode();
            page.putArray("items").addAll(reports);
            return page;
        }

        @Override
        public JsonNode post(String path, Object body) throws IOException {
            asked.add((Map<?, ?>) body);
            return json.readTree("""
                    {"id":"x","status":"ANSWERED","language":"en","conversationId":"c1",
                     "statements":[{"text":"A medic said shelling killed three people in Homs.","citations":[1],
                       "standing":"SINGLE_SOURCE"}],
                     "citations":[{"number":1,"claimId":"k","reportId":"r1","source":"Sample Gazette",
                       "attribution":["Sample Gazette","a medic"],"publishedAt":"2025-03-08T09:00:00Z",
                       "quote":"Shelling hit Homs on Friday and killed three people","begin":0,"end":51}],
                     "unknowns":[],"notice":null}
                    """);
        }
    }
}
