package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    @Test
    void putsStatementsFirstAndTheirSourcesBelow() throws Exception {
        String text = text("""
                {"status":"PARTIAL",
                 "statements":[{"text":"Clashes broke out in Homs.","citations":[1,2]},{"text":"Families left.","citations":[2]}],
                 "citations":[{"number":1,"source":"AP","publishedAt":"2024-11-29T10:00:00Z","quote":"Clashes\\n broke out","url":"https://example.org/1"},
                              {"number":2,"source":"OCHA","publishedAt":null,"quote":"families left","url":null}],
                 "unknowns":["No number of displaced people is reported."],
                 "message":null,"options":[],"notice":"This is not a safety assessment.","dataUntil":"2024-11-29T00:00:00Z"}
                """);

        assertThat(text).isEqualTo("""
                Clashes broke out in Homs. [1][2]
                Families left. [2]

                This is not a safety assessment.

                Not known: No number of displaced people is reported.

                [1] AP, 29 November 2024 · quote: "Clashes broke out" · https://example.org/1
                [2] OCHA · quote: "families left"

                Data until 29 November 2024
                """);
    }

    @Test
    void anAbstentionIsItsMessage() throws Exception {
        String text = text("""
                {"status":"ABSTAINED","statements":[],"citations":[],"unknowns":[],"message":"Nothing was found.",
                 "options":[],"notice":null,"dataUntil":null}
                """);

        assertThat(text).isEqualTo("""
                Nothing was found.

                No data yet
                """);
    }

    @Test
    void aQuestionBackListsWhatCanBeMeant() throws Exception {
        String text = text("""
                {"status":"CLARIFICATION","message":"Which one?","options":["Homs, Syria",{"label":"Homs, another"}],
                 "dataUntil":"not a time"}
                """);

        assertThat(text).isEqualTo("""
                Which one?

                - Homs, Syria
                - Homs, another

                Data until not a time
                """);
    }

    private static String text(String json) throws Exception {
        return AnswerText.of(new ObjectMapper().readTree(json));
    }
}
