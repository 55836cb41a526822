package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sanad.text.Span;

class GoldQuestionsTest {

    @Test
    void tellsFaultsByIdsAndNeverByWords() {
        String yaml = """
                - id: en-m-01
                  question: "Secret words?"
                  kind: FIGUR
                  status: [ANSWERED]
                  after: en-m-00
                  colour: red
                  nuggets:
                    - {report: en-01, quote: "Secret quote", vital: true}
                    - {report: en-99, quote: "Secret quote", vital: true}
                - {id: en-m-01, question: "Secret too", kind: FIGURE}
                """;

        assertThatThrownBy(() -> GoldQuestions.of(yaml, AnswerSamples.TEXTS))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(
                        "en-m-01: there is no field colour",
                        "kind is none of Kind",
                        "after names no question before it",
                        "a quote is not in the report en-01",
                        "there is no report en-99",
                        "status is missing",
                        "this id is there twice")
                .hasMessageNotContaining("Secret");
    }

    @Test
    void meetsWhatSharesHalfOfTheShorter() {
        Span gold = new Span(100, 120);

        assertThat(StoredReports.meets(new Span(0, 400), gold)).isTrue();
        assertThat(StoredReports.meets(new Span(110, 400), gold)).isTrue();
        assertThat(StoredReports.meets(new Span(111, 400), gold)).isFalse();
        assertThat(StoredReports.meets(new Span(116, 124), gold)).isTrue();
        assertThat(StoredReports.meets(new Span(120, 124), gold)).isFalse();
    }
}
