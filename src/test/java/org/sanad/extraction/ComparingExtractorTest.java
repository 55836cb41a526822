package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.extraction.Disagreement.Field;
import org.sanad.models.ModelSettings;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.testing.ModelServer;

class ComparingExtractorTest {
    private static final Report REPORT = ClaimExtractorContract.report(ClaimExtractorContract.TEXT);

    private final ModelServer server = ModelServer.start();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void end() {
        server.close();
    }

    private Extraction.Extracted read() {
        ModelMeters counts = new ModelMeters(meters);
        ModelExtractor reader = new ModelExtractor(
                ModelSettings.openai(server, "5s"),
                ModelSettings.prompts(),
                GoldArticle.EXTRACTOR,
                new SpeakerRegistry(),
                6_000,
                counts);
        return (Extraction.Extracted) new ComparingExtractor(GoldArticle.EXTRACTOR, reader, counts).extract(REPORT);
    }

    private void assertRulesStand(Extraction.Extracted read) {
        assertThat(read.claims())
                .isEqualTo(((Extraction.Extracted) GoldArticle.EXTRACTOR.extract(REPORT)).claims())
                .isNotEmpty();
    }

    @Test
    void findsNothingWhereBothReadTheSame() {
        server.says(ToldAnswers.of(
                ToldAnswers.claim("NSA_OVERTAKES_TERRITORY", ClaimExtractorContract.SEIZED),
                ToldAnswers.claim("SHELLING_ARTILLERY_MISSILE", ClaimExtractorContract.SHELLED)));

        Extraction.Extracted read = read();

        assertRulesStand(read);
        assertThat(read.disagreements()).isEmpty();
    }

    @Test
    void tellsWhatTheyReadDifferentlyAndKeepsTheRulesReading() {
        server.says(ToldAnswers.of(ToldAnswers.claim(
                "AIR_OR_DRONE_STRIKE", "Shelling hit Idlib on Friday", Map.of("modality", "UNCONFIRMED"))));

        Extraction.Extracted read = read();

        assertRulesStand(read);
        assertThat(read.disagreements())
                .extracting(Disagreement::field, Disagreement::rules, Disagreement::model, Disagreement::quote)
                .containsExactly(
                        tuple(Field.CLAIM, "NSA_OVERTAKES_TERRITORY", null, "🚨👩‍🚒 " + ClaimExtractorContract.SEIZED),
                        tuple(
                                Field.TYPE,
                                "SHELLING_ARTILLERY_MISSILE",
                                "AIR_OR_DRONE_STRIKE",
                                ClaimExtractorContract.SHELLED),
                        tuple(Field.FIGURES, "KILLED three people", null, ClaimExtractorContract.SHELLED),
                        tuple(Field.MODALITY, "REPORTED", "UNCONFIRMED", ClaimExtractorContract.SHELLED));
        assertThat(meters.get("sanad.extraction.disagreements")
                        .tag("field", "figures")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void keepsTheRulesReadingWhereTheModelFails() {
        server.answers(500, "no");

        Extraction.Extracted read = read();

        assertRulesStand(read);
        assertThat(read.disagreements()).isEmpty();
        assertThat(meters.get("sanad.extraction.model")
                        .tag("outcome", "failed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
