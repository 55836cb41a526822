package org.sanad.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.events.Claim;
import org.sanad.reading.speakers.SpeakerRegistry;

class ExtractionEvaluationTest {
    private static final Claim CLASH =
            GoldSamples.on("Clashes broke out in Hama.").build();

    @TempDir
    Path folder;

    @BeforeEach
    void writeGold() throws IOException {
        for (String file : List.of("develop/en-01.yaml", "measured/en-02.yaml")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, GoldSamples.TEXT + GoldSamples.CLAIMS);
        }
    }

    @Test
    void listsMissesOfTheDevelopedPartAndOnlyCountsThoseOfTheMeasured() throws IOException {
        String printed = run(true, null);

        assertThat(printed)
                .contains(
                        "develop: 1 reports, 3 claims",
                        "measured: 1 reports, 3 claims",
                        "event        |     1.00 0.33 0.50",
                        "en-01 c1",
                        "expected SHELLING_ARTILLERY_MISSILE | got nothing",
                        "misses of measured by kind: event 1, service 1, figure 1, place 1")
                .doesNotContain("en-02 c1");
    }

    @Test
    void keepsTheTablesInTheirSectionOfTheDocument() throws IOException {
        Path document = folder.resolve("docs/extraction.md");
        Files.createDirectories(document.getParent());
        Files.writeString(document, """
                # Before

                <!-- begin of generated: gold reports -->
                stale
                <!-- end of generated: gold reports -->

                After
                """);

        run(false, null);
        String once = Files.readString(document);
        run(false, null);

        assertThat(once)
                .startsWith("# Before\n\n<!-- begin")
                .endsWith("-->\n\nAfter\n")
                .contains("Measured on 2025-04-01", "| all | 1 | 3 | 0.50 |")
                .doesNotContain("stale");
        assertThat(Files.readString(document)).isEqualTo(once);
    }

    @Test
    void saysInOneLineWhichPublicSetIsMissing() throws IOException {
        assertThat(run(false, folder.resolve("nothing")).lines().filter(l -> l.startsWith("Not measured")))
                .hasSize(4)
                .first()
                .asString()
                .contains("event-location-dev.jsonl");
    }

    private String run(boolean misses, @Nullable Path data) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new ExtractionEvaluation(GoldSamples.giving(List.of(CLASH)), new SpeakerRegistry(), out)
                .run(new ExtractionEvaluation.Request(
                        folder,
                        data,
                        null,
                        null,
                        misses,
                        folder.resolve("docs/extraction.md"),
                        LocalDate.of(2025, 4, 1)));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
