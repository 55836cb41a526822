package org.sanad.bench;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.eval.extraction.ExtractionEvaluation;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.reading.speakers.SpeakerRegistry;

/** Holds reading to a generous bound where a text is made to be slow; how it grows is printed by the benchmark. */
class TrapTest {
    private static final ClaimExtractor EXTRACTOR = ExtractionEvaluation.extractor(new SpeakerRegistry());

    @ParameterizedTest
    @EnumSource
    void readsALongTextMadeToBeSlow(Trap trap) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EXTRACTOR.extract(trap.report(60_000)));
    }
}
