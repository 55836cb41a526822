package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGoldTest {
    @ParameterizedTest
    @ValueSource(strings = {"offensive-a", "other-crises-c"})
    void readsMostEventsOfReportsWrittenForThePurpose(String name) {
        GoldArticle.Score score = GoldArticle.read(name).score();
        System.out.println(name + " recall " + score.recall() + " precision " + score.precision());
        score.fields().forEach((f, c) -> System.out.println("  " + f + " " + c[0] + "/" + c[1]));
        score.notes().forEach(n -> System.out.println("  " + n));
        assertThat(score.recall()).isGreaterThan(0.5);
    }
}
