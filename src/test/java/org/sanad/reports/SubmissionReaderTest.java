package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionReaderTest {
    private static ReportSubmission with(String field, @Nullable String value) {
        return new ReportSubmission(
                field.equals("text") ? value : "Words of a report.",
                field.equals("source") ? value : "AP",
                field.equals("title") ? value : null,
                field.equals("url") ? value : null,
                field.equals("language") ? value : null,
                field.equals("publishedAt") ? value : null,
                field.equals("externalId") ? value : null,
                field.equals("format") ? value : null,
                field.equals("confidentiality") ? value : null);
    }

    private static List<FieldError> errors(ReportSubmission submission) {
        return switch (SubmissionReader.read(submission)) {
            case SubmissionReader.Reading.Sound sound -> List.of();
            case SubmissionReader.Reading.Faulty faulty -> faulty.errors();
        };
    }

    private static ReportDraft draft(ReportSubmission submission) {
        return switch (SubmissionReader.read(submission)) {
            case SubmissionReader.Reading.Sound sound -> sound.draft();
            case SubmissionReader.Reading.Faulty faulty -> throw new AssertionError(faulty.errors());
        };
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(nullValues = "null", delimiter = '|', textBlock = """
            text            | null                         | missing
            text            | ''                           | empty
            text            | ' \t'                        | blank
            source          | null                         | missing
            source          | ' '                          | blank
            publishedAt     | 2024-11-29                   | no time
            publishedAt     | 2024-11-29T10:00Z            | no seconds
            publishedAt     | 2024-11-29T10:00:00          | no zone
            publishedAt     | 2024-02-30T10:00:00Z         | no such day
            publishedAt     | 2024-11-29T24:30:00Z         | no such hour
            publishedAt     | 2024-11-29T10:00:00+19:00    | no such zone
            publishedAt     | 0001-01-01T00:00:00Z         | before every newspaper
            publishedAt     | 2024-11-29 10:00:00Z         | no T
            publishedAt     | yesterday                    | words
            publishedAt     | ''                           | empty
            url             | example.org/a                | no scheme
            url             | ftp://example.org/a          | another scheme
            url             | javascript:alert(1)          | a script
            url             | http:///a                    | no host
            url             | http://exa mple.org          | a blank
            language        | English                      | a name
            language        | e                            | too short
            format          | html                         | another case
            format          | MARKDOWN                     | unknown
            confidentiality | SECRET                       | unknown
            """)
    void refusesWhatNoReportHas(String field, @Nullable String value, String why) {
        assertThat(errors(with(field, value)))
                .as(why)
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            publishedAt     | 2024-11-29T10:00:00Z
            publishedAt     | 2024-11-29t10:00:00.123456789z
            publishedAt     | 2024-11-29T10:00:00-00:00
            publishedAt     | 2024-02-29T23:59:59+05:45
            url             | https://example.org/حلب?a=b#c
            url             | HTTP://example.org
            language        | en-GB
            language        | AR
            format          | PLAIN
            confidentiality | RESTRICTED
            title           | ' '
            externalId      | ' '
            """)
    void takesWhatReportsHave(String field, String value) {
        assertThat(errors(with(field, value))).isEmpty();
    }

    @Test
    void refusesWhatNoDatabaseKeepsInEveryField() {
        for (String bad : List.of("a\u0000b", "a\uD800", "\uDC00a", "\uDE00\uD83D")) {
            for (String field : List.of("text", "source", "title", "url", "language", "externalId")) {
                assertThat(errors(with(field, bad)))
                        .as("%s in %s", bad.codePoints().boxed().toList(), field)
                        .extracting(FieldError::field)
                        .containsExactly(field);
            }
        }
    }

    @Test
    void refusesNulThatHidesInAPage() {
        ReportSubmission page = new ReportSubmission("<p>a\u0000b", "AP", null, null, null, null, null, "HTML", null);

        assertThat(errors(page)).extracting(FieldError::field).containsExactly("text");
    }

    @Test
    void refusesAPageWithoutVisibleWords() {
        ReportSubmission page = new ReportSubmission(
                "<script>a</script><p hidden>b</p>", "AP", null, null, null, null, null, "HTML", null);

        assertThat(errors(page)).containsExactly(new FieldError("text", "holds no visible words"));
    }

    @Test
    void namesEveryFaultyField() {
        ReportSubmission bad = new ReportSubmission("", "", null, "x", "English", "now", null, "X", "Y");

        assertThat(errors(bad))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "text", "source", "url", "language", "publishedAt", "format", "confidentiality");
    }

    @Test
    void keepsTheTextAsSentAndStripsTheRest() {
        // Given
        ReportSubmission sent = new ReportSubmission(
                " \nWords\u00a0e\u0301 \uD83D\uDE00\r\n",
                " AP ",
                " T ",
                null,
                "EN-gb",
                "2024-11-29T10:00:00.1234567+02:00",
                " 7 ",
                null,
                null);

        // When
        ReportDraft draft = draft(sent);

        // Then
        assertThat(draft)
                .isEqualTo(new ReportDraft(
                        " \nWords\u00a0e\u0301 \uD83D\uDE00\r\n",
                        "AP",
                        "T",
                        null,
                        "en",
                        Instant.parse("2024-11-29T08:00:00.123456Z"),
                        "7",
                        Report.Confidentiality.PUBLIC));
    }

    @Test
    void tellsTheLanguageOfATextThatDoesNot() {
        assertThat(draft(with("text", "قالت مصادر إن اشتباكات اندلعت")).language())
                .isEqualTo("ar");
    }
}
