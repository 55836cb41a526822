package org.sanad.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the gold set to its form; the texts of the measured part are read by this program alone. */
class GoldReportsTest {
    static final Path FOLDER = Path.of("src/test/resources/gold/reports");

    @Test
    void everyReportKeepsTheForm() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String part : List.of(PartScores.DEVELOP, PartScores.MEASURED)) {
            for (Path file : GoldFiles.files(FOLDER, part)) {
                try {
                    GoldReport report = GoldFiles.read(file);
                    if (!report.name().startsWith(report.language() + "-")) {
                        faults.add(report.name() + ": the name does not begin with its language");
                    }
                } catch (IOException e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        }

        assertThat(faults).isEmpty();
    }
}
