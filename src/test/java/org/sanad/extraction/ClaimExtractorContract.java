package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.events.Claim;
import org.sanad.reports.Report;
import org.sanad.text.SourceText;

/** What every extractor of claims must keep, whoever reads. */
abstract class ClaimExtractorContract {
    static final String SEIZED =
            "On Thursday rebels seized the town of Saraqib in Syria, the Syrian Observatory for Human Rights said.";
    static final String SHELLED = "Shelling hit Idlib on Friday and killed three people, a hospital official said.";
    static final String TEXT = "🚨👩‍🚒 " + SEIZED + "\n\n" + SHELLED + "\n";

    /** The extractor, ready to read {@link #TEXT}. */
    abstract ClaimExtractor extractor();

    static Report report(String text) {
        return GoldArticle.report(text, "Sample Gazette", "2024-11-30T09:00:00Z");
    }

    final List<Claim> read(String text) {
        return switch (extractor().extract(report(text))) {
            case Extraction.Extracted extracted -> extracted.claims();
            case Extraction.Skipped skipped -> throw new AssertionError(skipped.reason());
        };
    }

    @Test
    void readsBothHappenings() {
        assertThat(read(TEXT)).hasSize(2);
    }

    @Test
    void quotesSlicesOfTheText() {
        SourceText source = new SourceText(TEXT);

        assertThat(read(TEXT))
                .allSatisfy(c -> assertThat(source.slice(c.evidence())).isEqualTo(c.quote()))
                .allSatisfy(c -> assertThat(TEXT).contains(c.says()))
                .allSatisfy(c -> assertThat(c.quote()).isNotBlank());
    }

    @Test
    void givesTheSameClaimsWithTheSameIdsAgain() {
        List<Claim> claims = read(TEXT);

        assertThat(read(TEXT)).isEqualTo(claims);
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void beginsEveryChainWithThePublisher() {
        assertThat(read(TEXT))
                .allSatisfy(c -> assertThat(c.attribution().getFirst().name()).isEqualTo("Sample Gazette"));
    }

    @Test
    void namesItselfInEveryClaim() {
        assertThat(read(TEXT)).allSatisfy(c -> assertThat(c.extractor()).matches("(rule|model):.+"));
    }

    @Test
    void skipsALanguageThatNothingReads() {
        Report report = report(TEXT);
        Report other = new Report(
                report.id(),
                "Uutiset kertovat.",
                report.source(),
                null,
                null,
                "fi",
                report.publishedAt(),
                report.receivedAt(),
                null,
                null,
                report.confidentiality(),
                report.status(),
                null,
                0);

        assertThat(extractor().extract(other)).isInstanceOf(Extraction.Skipped.class);
    }
}
