package org.sanad.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Polarity;
import org.sanad.text.Span;

class GoldFilesTest {

    @Test
    void fillsInWhatIsLeftOut() {
        GoldClaim clash = GoldSamples.REPORT.claims().get(1);

        assertThat(clash.status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(clash.polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(clash.optional()).isFalse();
        assertThat(clash.speaker()).isNull();
        assertThat(clash.spans()).containsExactly(new Span(68, 94));
    }

    @Test
    void tellsEveryFaultOfAFileAtOnce() {
        String yaml = GoldSamples.TEXT + """
                claims:
                  - id: c1
                    type: BATTLE
                    quote: not in the text
                    tiem: {from: 2025-03-07, to: 2025-03-07}
                    speaker: nobody
                    modality: FACT
                    sameEventAs: c7
                    figures: [{measure: KILLED, unit: PERSON, min: 5, max: 3, qualifier: BETWEEN}]
                """;

        assertThatThrownBy(() -> GoldFiles.read("en-01", "develop", yaml))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(
                        "en-01 c1: there is no field tiem",
                        "the quote is not in the text",
                        "the speaker is not in the text: nobody",
                        "type is none of EventType: BATTLE",
                        "time is missing",
                        "sameEventAs names no claim before it: c7",
                        "figure: max is below min");
    }
}
