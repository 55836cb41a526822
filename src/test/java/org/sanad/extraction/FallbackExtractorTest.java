package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.models.ModelSettings;
import org.sanad.models.NamedChat;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.testing.ModelServer;

class FallbackExtractorTest {
    private static final Report REPORT = ClaimExtractorContract.report(ClaimExtractorContract.TEXT);

    private final ModelServer server = ModelServer.start();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void end() {
        server.close();
    }

    private Extraction read(NamedChat model) {
        ModelMeters counts = new ModelMeters(meters);
        ModelExtractor reader = new ModelExtractor(
                model, ModelSettings.prompts(), GoldArticle.EXTRACTOR, new SpeakerRegistry(), 6_000, counts);
        return new FallbackExtractor(reader, GoldArticle.EXTRACTOR, counts).extract(REPORT);
    }

    private double asked(String outcome) {
        @Nullable
        Counter counter =
                meters.find("sanad.extraction.model").tag("outcome", outcome).counter();
        return counter == null ? 0 : counter.count();
    }

    private void assertRulesStand(Extraction read, String outcome) {
        assertThat(read).isEqualTo(GoldArticle.EXTRACTOR.extract(REPORT));
        assertThat(asked(outcome)).isEqualTo(1);
    }

    @Test
    void storesTheModelsReadingWhenItPasses() {
        server.says(ToldAnswers.of(ToldAnswers.claim("SHELLING_ARTILLERY_MISSILE", ClaimExtractorContract.SHELLED)));

        Extraction read = read(ModelSettings.openai(server, "5s"));

        assertThat(((Extraction.Extracted) read).claims())
                .singleElement()
                .satisfies(c -> assertThat(c.extractor()).isEqualTo("model:stand-in"));
        assertThat(asked("read")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sure! Here are the claims: many.                                                  | unparsable | garbage
            ``                                                                                | unparsable | silence
            []                                                                                | unparsable | another form
            {"claims":null}                                                                   | unparsable | no list
            {"claims":"none"}                                                                 | unparsable | words for a list
            {"claims":[{"type":"SHELLING_ARTILLERY_MISSILE","quote":"Shelling hit Id          | unparsable | cut off
            {"claims":[{"type":"WAR","quote":"Shelling hit Idlib on Friday","speaker":"","modality":"FACT","polarity":"POSITIVE"}]} | unparsable | a type of its own
            {"claims":[{"type":7,"quote":"Shelling hit Idlib on Friday","speaker":"","modality":"TRUE","polarity":"POSITIVE"}]} | unparsable | a modality of its own
            {"claims":[]}                                                                     | nothing    | no claim
            {"claims":[{"type":"ARREST","quote":"They were all arrested.","speaker":"","modality":"FACT","polarity":"POSITIVE"}]} | nothing | an invented quote
            """)
    void leavesTheRulesReadingWhereTheAnswerIsNoUse(String words, String outcome, String why) {
        server.says(words);

        Extraction read = read(ModelSettings.openai(server, "5s"));

        assertRulesStand(read, outcome);
    }

    @ParameterizedTest
    @CsvSource({"429, refused", "401, refused", "404, refused", "400, refused", "500, failed", "503, failed"})
    void leavesTheRulesReadingWhereTheServerRefusesOrFails(int status, String outcome) {
        server.answers(status, "{\"error\":{\"message\":\"no\"}}");

        Extraction read = read(ModelSettings.openai(server, "5s"));

        assertRulesStand(read, outcome);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10000, 0", "0, 10000"})
    void leavesTheRulesReadingWhereTheServerIsSlow(long head, long body) {
        server.dawdles("{\"claims\":[]}", head, body);

        assertRulesStand(read(ModelSettings.openai(server, "300ms")), "timeout");
    }

    @Test
    void leavesTheRulesReadingWhereNobodyAnswers() {
        NamedChat model = ModelSettings.openai(server, "5s");
        server.close();

        assertRulesStand(read(model), "unreachable");
    }

    @Test
    void leavesTheRulesReadingWhereOnlyALaterPartFails() {
        // Given
        server.says(request -> request.message().contains("Shelling")
                ? "{\"claims\":"
                : ToldAnswers.of(
                        ToldAnswers.claim("NSA_OVERTAKES_TERRITORY", ClaimExtractorContract.SEIZED, Map.of())));
        ModelMeters counts = new ModelMeters(meters);
        ModelExtractor reader = new ModelExtractor(
                ModelSettings.openai(server, "5s"),
                ModelSettings.prompts(),
                GoldArticle.EXTRACTOR,
                new SpeakerRegistry(),
                150,
                counts);

        // When
        Extraction read = new FallbackExtractor(reader, GoldArticle.EXTRACTOR, counts).extract(REPORT);

        // Then
        assertThat(server.requests()).hasSize(2);
        assertRulesStand(read, "unparsable");
    }
}
