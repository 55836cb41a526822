package org.sanad.eval.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small set of our own, in the form of the public ones: pages of aid workers, and what people ask of them. */
class PassageEvaluationTest {
    private static final Path OWN = Path.of("src", "test", "resources", "passages");

    @Test
    void findsAnswersAndAbstainsInFourLanguages(@TempDir Path folder) throws IOException {
        List<String> rows = rows(folder);

        assertThat(rows).hasSize(4);
        assertSoftly(all -> rows.forEach(row -> {
            List<String> cells = cells(row);
            all.assertThat(Double.parseDouble(cells.get(2)))
                    .as("evidence recall: %s", row)
                    .isGreaterThanOrEqualTo(0.85);
            all.assertThat(Double.parseDouble(cells.get(3)))
                    .as("evidence F1: %s", row)
                    .isGreaterThanOrEqualTo(0.29);
            all.assertThat(Double.parseDouble(cells.get(6)))
                    .as("abstention F1: %s", row)
                    .isGreaterThanOrEqualTo(0.8);
        }));
    }

    @Test
    void aRowBeginsWithTheLanguage(@TempDir Path folder) throws IOException {
        assertThat(rows(folder)).extracting(row -> cells(row).getFirst()).containsExactly("en", "ar", "fr", "uk");
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\s+", -1));
    }

    private static List<String> rows(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PassageEvaluation evaluation = new PassageEvaluation(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        boolean measured = evaluation.run(new PassageEvaluation.Request(
                OWN, "own", null, folder.resolve("passages.md"), LocalDate.of(2026, 1, 31)));

        assertThat(measured).isTrue();
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
