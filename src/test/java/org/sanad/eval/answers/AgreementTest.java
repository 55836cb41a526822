package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.eval.answers.AnswerSamples.DENIAL;
import static org.sanad.eval.answers.AnswerSamples.SHELLING;
import static org.sanad.eval.answers.AnswerSamples.answer;
import static org.sanad.eval.answers.AnswerSamples.asked;
import static org.sanad.eval.answers.AnswerSamples.cite;
import static org.sanad.eval.answers.AnswerSamples.nothing;
import static org.sanad.eval.answers.AnswerSamples.question;
import static org.sanad.eval.answers.AnswerSamples.say;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final GoldQuestion GROUPED = question("status: [ANSWERED]\ngroup: p-01\n");

    @Test
    void takesTheMeanOverPairs() {
        // Given
        AskedQuestion one = asked(GROUPED, answer(List.of(say("a", 1)), cite(1, "a", SHELLING)));
        AskedQuestion two =
                asked(GROUPED, answer(List.of(say("a", 1), say("b", 2)), cite(1, "a", SHELLING), cite(2, "b", DENIAL)));
        AskedQuestion none = asked(GROUPED, nothing("ABSTAINED"));
        AskedQuestion alone = asked(question("status: [ANSWERED]\n"), nothing("ABSTAINED"));

        // When
        List<Agreement.OfGroup> groups = Agreement.of(List.of(one, two, none, alone));

        // Then
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().all()).isEqualTo(new Share(0.5, 3));
    }

    @Test
    void agreesOnSilence() {
        AskedQuestion none = asked(GROUPED, nothing("ABSTAINED"));

        assertThat(Agreement.of(List.of(none, none)).getFirst().all()).isEqualTo(new Share(1, 1));
    }
}
