package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the gold questions to their form; those of the measured part are read by this program alone. */
class GoldAnswersTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");

    @ParameterizedTest
    @ValueSource(strings = {"develop", "measured"})
    void everyQuoteStandsInItsReport(String part) throws IOException {
        GoldTexts texts = GoldTexts.read(GOLD.resolve("reports"), part, Path.of("seeds"));

        List<GoldQuestion> questions = GoldQuestions.read(GOLD.resolve("answers"), part, texts);

        assertThat(questions.size()).isGreaterThan(100);
        assertThat(questions.stream().map(GoldQuestion::language).distinct())
                .containsExactlyInAnyOrderElementsOf(GoldQuestions.LANGUAGES);
    }

    @Test
    void theSecondSetKeepsTheFormToo() throws IOException {
        Path second = GOLD.resolve("second");
        GoldTexts texts = GoldTexts.read(second.resolve("reports"), "develop", Path.of("seeds"));

        assertThat(GoldQuestions.read(second.resolve("answers"), "develop", texts))
                .hasSize(78);
    }
}
