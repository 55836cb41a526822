package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileTest {
    @TempDir
    Path folder;

    @Test
    void plainWordsAreTakenAsTheyAre() throws IOException {
        ReportSubmission report = one("a.txt", "\uFEFF  Shelling in Idlib.\r\n\n");

        assertThat(report.text()).isEqualTo("  Shelling in Idlib.\r\n\n");
        assertThat(report.format()).isNull();
        assertThat(report.source()).isNull();
    }

    @Test
    void aPageSaysThatItIsOne() throws IOException {
        assertThat(one("a.HTM", "<p>Shelling</p>").format()).isEqualTo("HTML");
    }

    @Test
    void markdownHasItsFieldsInAHead() throws IOException {
        ReportSubmission report = one("a.md", """
                ---
                title: "Clashes: Homs"
                source: River Courier
                publishedAt: 2025-03-12T08:00:00Z
                language: en
                url: https://example.org/7
                externalId: 7
                ---

                Clashes broke out.
                ---
                They ended at noon.

                """);

        assertThat(report)
                .isEqualTo(new ReportSubmission(
                        "Clashes broke out.\n---\nThey ended at noon.",
                        "River Courier",
                        "Clashes: Homs",
                        "https://example.org/7",
                        "en",
                        "2025-03-12T08:00:00Z",
                        "7",
                        null,
                        null));
    }

    @Test
    void markdownMayHaveNoHead() throws IOException {
        assertThat(one("a.md", "\nClashes broke out.\n").text()).isEqualTo("Clashes broke out.");
    }

    @Test
    void jsonHoldsOneOrSeveralAndLinesOneEach() throws IOException {
        assertThat(one("a.json", "{\"text\":\"حمص\",\"source\":\"A\"}").text()).isEqualTo("حمص");
        assertThat(read("b.json", "[{\"text\":\"1\"},{\"text\":\"2\"}]"))
                .extracting(ReportSubmission::text)
                .containsExactly("1", "2");
        assertThat(read("c.jsonl", "{\"text\":\"1\"}\n\n{\"text\":\"2\"}\n"))
                .extracting(ReportSubmission::text)
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt    | ''                                | a.txt is empty",
                "a.md     | '---\nsource: A\nno end'          | has no end",
                "a.md     | '---\nsource: A\n---\n'           | no words after it",
                "a.md     | '---\npublished: x\n---\nwords'   | published",
                "a.json   | '[]'                              | holds no report",
                "a.json   | '\"words\"'                       | a report is a JSON object",
                "a.json   | '{\"text\":\"x\"} {}'             | a.json: ",
                "a.json   | '{\"txt\":\"x\"}'                 | txt",
                "a.ndjson | '{\"text\":\"x\"}\n{\"text\":'    | line 2",
            })
    void saysWhichFileIsWrongAndWhy(String name, String content, String reason) throws IOException {
        Files.writeString(folder.resolve(name), content);

        assertThatThrownBy(() -> ReportFile.read(folder.resolve(name)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve(name).toString())
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWhatIsNotUtf8AndWhatIsNotThere() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Événement".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ReportFile.read(latin)).hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> ReportFile.read(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> ReportFile.read(folder.resolve("none"))).hasMessageContaining("there is no file");
    }

    private ReportSubmission one(String name, String content) throws IOException {
        List<ReportSubmission> reports = read(name, content);
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }

    private List<ReportSubmission> read(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return ReportFile.read(folder.resolve(name));
    }
}
