package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGoldTest {
    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.95;
    private static final double FIELD = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"offensive-a", "other-crises-c"})
    void readsNearlyEveryEventOfTheReportsItIsDevelopedOn(String name) {
        GoldArticle.Score score = GoldArticle.read(name).score();

        print(name, score);
        String notes = String.join("\n", score.notes());
        assertThat(score.recall()).as(notes).isGreaterThanOrEqualTo(RECALL);
        assertThat(score.precision()).as(notes).isGreaterThanOrEqualTo(PRECISION);
        assertThat(score.fields().keySet())
                .allSatisfy(field -> assertThat(score.share(field))
                        .as("%s%n%s", field, notes)
                        .isGreaterThanOrEqualTo(FIELD));
    }

    /** Scores only: what is read wrong in these reports is never looked at, so that they stay a measure. */
    @ParameterizedTest
    @ValueSource(strings = {"offensive-b", "other-crises-d"})
    void measuresTheReportsThatNothingIsDevelopedOn(String name) {
        assertThatCode(() -> print(name, GoldArticle.read(name).score())).doesNotThrowAnyException();
    }

    private static void print(String name, GoldArticle.Score score) {
        StringBuilder line =
                new StringBuilder("%s recall %.3f precision %.3f".formatted(name, score.recall(), score.precision()));
        score.fields().keySet().forEach(f -> line.append(" %s %.3f".formatted(f, score.share(f))));
        System.out.println(line);
    }
}
