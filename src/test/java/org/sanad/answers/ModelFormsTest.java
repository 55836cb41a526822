package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.SourcedClaim;
import org.sanad.models.ModelSettings;
import org.sanad.testing.BrokenModel;

/** Whatever the server of a model does, of whichever provider's kind: the extractive answer, within the time. */
class ModelFormsTest {
    private static final ReadReports REPORTS = new ReadReports().read("""
            Rebels captured a military base near Saraqib on Wednesday, the Syrian Observatory for Human Rights said. \
            The insurgents claimed they captured over 50 villages. The government denied that the insurgents had captured \
            any villages. Shelling killed 12 civilians in Idlib on 27 November, the White Helmets said.""", "en", "Sample Wire");
    private static final List<Draft> EXTRACTIVE = new ExtractiveWriter(ReadReports.REGISTRY)
            .write(WrittenDrafts.question(false, null), WrittenDrafts.evidence(REPORTS.claims), REPORTS.claims);
    private static final CitationVerifier VERIFIER = new CitationVerifier(ReadReports.REGISTRY);
    private static final Duration TIME = Duration.ofMillis(2_500);
    private static final Duration SLACK = Duration.ofSeconds(2);
    private static final BrokenModel SERVER = BrokenModel.start();

    @AfterAll
    static void end() {
        SERVER.close();
    }

    static Stream<Arguments> misbehaviours() {
        return Stream.of("openai", "ollama", "anthropic")
                .flatMap(provider ->
                        Stream.of(Misbehaviour.values()).map(misbehaviour -> Arguments.of(provider, misbehaviour)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("misbehaviours")
    void givesTheExtractiveAnswerInTime(String provider, Misbehaviour misbehaviour) {
        SERVER.answers(misbehaviour);

        assertExtractive(provider, SERVER.url());

        assertThat(SERVER.asked()).isBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void givesTheExtractiveAnswerWhereNobodyIs(String provider) {
        BrokenModel gone = BrokenModel.start();
        gone.close();

        assertExtractive(provider, gone.url());
    }

    @Test
    void triesAtLeastEighty() {
        assertThat(misbehaviours()).hasSizeGreaterThanOrEqualTo(80);
    }

    private static void assertExtractive(String provider, String url) {
        // Given
        Map<String, String> settings = new HashMap<>(ModelSettings.standIn(provider, url));
        settings.put("model.stream.first-piece", "1s");
        settings.put("model.stream.next-piece", "700ms");
        ModelWriter writer = new ModelWriter(ModelSettings.streamed(settings), ModelSettings.prompts(), new Random(3));
        List<SourcedClaim> claims = REPORTS.claims;
        List<Draft> released = new ArrayList<>();
        long begin = System.nanoTime();

        // When
        WriterDesk.Outcome outcome = new WriterDesk(
                        writer, ReadReports.DRAFTS, new WriterMeters(new SimpleMeterRegistry()))
                .write(new WriterDesk.Turn(
                        WrittenDrafts.question(false, null),
                        WrittenDrafts.evidence(claims),
                        claims,
                        EXTRACTIVE,
                        draft -> VERIFIER.verify(draft, claims, REPORTS.texts),
                        draft -> ReadReports.PARAPHRASE.verify(draft, "en", claims, REPORTS.texts),
                        released::add,
                        AnswerProgress.SILENT,
                        TIME));

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TIME.plus(SLACK));
        assertThat(outcome.model()).isNull();
        assertThat(outcome.why()).isNotBlank();
        assertThat(released).containsExactlyInAnyOrderElementsOf(EXTRACTIVE);
    }
}
