package org.sanad.eval.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageScoresTest {
    private static final double EXACT = 1e-9;

    @Test
    void evidenceIsAveragedOverQuestionsThatCanBeAnswered() {
        PassageScores scores = PassageScores.of(
                List.of(question(0, 1), question(2), question()), List.of(List.of(1, 2), List.of(2), List.of(0, 1, 2)));

        assertThat(scores.precision()).isEqualTo(0.75, within(EXACT));
        assertThat(scores.recall()).isEqualTo(0.75, within(EXACT));
        assertThat(scores.f1()).isEqualTo(0.75, within(EXACT));
    }

    @Test
    void meanF1IsNotTheF1OfTheMeans() {
        PassageScores scores =
                PassageScores.of(List.of(question(0), question(0, 1, 2, 3)), List.of(List.of(0, 1, 2, 3), List.of(0)));

        assertThat(scores.f1()).isEqualTo(0.4, within(EXACT));
        assertThat(scores.f1OfMeans()).isEqualTo(0.625, within(EXACT));
    }

    @Test
    void nothingChosenIsPreciseButFindsNothing() {
        PassageScores scores = PassageScores.of(List.of(question(1)), List.of(List.of()));

        assertThat(scores.precision()).isEqualTo(1, within(EXACT));
        assertThat(scores.recall()).isZero();
        assertThat(scores.f1()).isZero();
    }

    @Test
    void abstentionIsFoundWhereNothingIsChosen() {
        PassageScores scores = PassageScores.of(
                List.of(question(), question(), question(), question(1)),
                List.of(List.of(), List.of(0), List.of(), List.of()));

        assertThat(scores.abstentionPrecision()).isEqualTo(2.0 / 3, within(EXACT));
        assertThat(scores.abstentionRecall()).isEqualTo(2.0 / 3, within(EXACT));
        assertThat(scores.abstentionF1()).isEqualTo(2.0 / 3, within(EXACT));
    }

    @Test
    void withoutAnyAbstentionItsRatesAreZero() {
        PassageScores scores = PassageScores.of(List.of(question(1)), List.of(List.of(1)));

        assertThat(scores.cells()).containsExactly("1.000", "1.000", "1.000", "0.000", "0.000", "0.000");
    }

    @Test
    void readsALineOfTheSet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("set.jsonl");
        Files.writeString(file, """
                {"question": "When?", "pageId": 7, "answers": [1], "context": "Title\\nAt noon."}

                """);

        assertThat(PassageQuestion.of(file))
                .containsExactly(new PassageQuestion("When?", "7", List.of("Title", "At noon."), Set.of(1)));
    }

    @Test
    void refusesAnAnswerOutsideThePage() {
        assertThatThrownBy(() -> question(4)).hasMessageContaining("4");
    }

    private static PassageQuestion question(Integer... answers) {
        return new PassageQuestion("?", "page", List.of("a", "b", "c", "d"), Set.of(answers));
    }
}
