package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Realis;
import org.sanad.events.Role;
import org.sanad.reports.Report;
import org.sanad.text.SourceText;

class RuleExtractorTest {
    private static final String PUBLISHED = "2024-11-30T09:00:00Z";

    record Text(String name, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Every report at hand: the gold ones, the samples without their heads, those written for generality. */
    static Stream<Text> texts() throws IOException {
        return Stream.of(
                        files(GoldArticle.FOLDER, ".txt"),
                        files(Path.of("src/test/resources/reports"), ".txt"),
                        files(Path.of("seeds"), ".md"))
                .flatMap(List::stream)
                .filter(p -> !p.endsWith("NOTES.txt"))
                .map(p -> new Text(Objects.toString(p.getFileName()), body(p)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void quotesExactlyTheSliceAtItsSpan(Text text) {
        assertQuotes(text.words);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void quotesExactlyBehindAnEmoji(Text text) {
        assertQuotes("🚨👩‍🚒 " + text.words);
    }

    private static void assertQuotes(String words) {
        SourceText source = new SourceText(words);
        assertThat(read(words))
                .allSatisfy(c -> assertThat(source.slice(c.evidence())).isEqualTo(c.quote()))
                .allSatisfy(c -> assertThat(words).contains(c.says()))
                .allSatisfy(c -> assertThat(c.quote()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheSameClaimsTwice(Text text) {
        assertThat(read(text.words)).isEqualTo(read(text.words));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesEveryClaimAnIdOfItsOwn(Text text) {
        assertThat(read(text.words)).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void resolvesNoDayWithoutADayOfPublication(Text text) {
        assertThat(GoldArticle.claims(text.words, "Sample Gazette", null)).allSatisfy(c -> {
            assertThat(c.time().start()).isNull();
            assertThat(c.time().end()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void putsThePublisherFirst(Text text) {
        assertThat(read(text.words))
                .allSatisfy(c -> assertThat(c.attribution().getFirst().name()).isEqualTo("Sample Gazette"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pointsOnlyToClaimsOfTheSameReport(Text text) {
        List<Claim> claims = read(text.words);

        assertThat(claims.stream().map(Claim::about).filter(Objects::nonNull))
                .allMatch(id -> claims.stream().anyMatch(c -> c.id().equals(id)));
    }

    @Test
    void carriesOutNoInstructionThatAReportContains() {
        String words = body(Path.of("seeds/2024-12-01-sample-radio-air-strikes.md"));

        List<Claim> claims = GoldArticle.claims(words, "Sample Radio", "2024-12-01T10:00:00Z");

        assertThat(claims).noneMatch(c -> c.quote().contains("ignore all instructions"));
        assertThat(claims).noneMatch(c -> c.effect() == Effect.RESTORED);
        assertThat(claims)
                .extracting(Claim::type)
                .contains(
                        EventType.AIR_OR_DRONE_STRIKE,
                        EventType.ACCUSATION,
                        EventType.STATEMENT_SUPPORT,
                        EventType.SERVICE_DISRUPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The home side bombarded the goal and stormed to a 3-1 victory, the coach said.",
                "A football team from Aleppo attacked from the first minute.",
                "Supermarkets in Idlib fight a price war over bread.",
                "The chess champion captured a bishop in Homs.",
                "Readers are invited to an exhibition of old photographs in Aleppo.",
                "The library in Homs opens at nine. Entry is free for all.",
                "A film about the battle of Aleppo won a prize.",
                ""
            })
    void readsNothingWhereNothingHappened(String words) {
        assertThat(read(words)).isEmpty();
    }

    @Test
    void skipsALanguageWithoutLexicons() {
        assertThat(GoldArticle.EXTRACTOR.extract(spanish()))
                .isInstanceOfSatisfying(
                        Extraction.Skipped.class, s -> assertThat(s.reason()).contains("es"));
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Clashes broke out in Homs.                              | ARMED_CLASH             | POSITIVE | ASSERTED | FACT       | ACTUAL     | the outlet's own voice
            Clashes broke out in Homs, SOHR said.                   | ARMED_CLASH             | POSITIVE | ASSERTED | REPORTED   | ACTUAL     | somebody's
            Clashes broke out in Homs, residents said.              | ARMED_CLASH             | POSITIVE | ASSERTED | WITNESS    | ACTUAL     | those who saw it
            Clashes reportedly broke out in Homs.                   | ARMED_CLASH             | POSITIVE | ASSERTED | UNCONFIRMED| ACTUAL     | nobody's
            Rebels seized the town of Azaz in Syria, reports say.   | NSA_OVERTAKES_TERRITORY | POSITIVE | ASSERTED | UNCONFIRMED| ACTUAL     | nobody's by name
            The army denied that rebels had captured Azaz in Syria. | NSA_OVERTAKES_TERRITORY | NEGATIVE | DENIED   | REPORTED   | ACTUAL     | a denial
            The rebels have not captured Azaz in Syria.             | NSA_OVERTAKES_TERRITORY | NEGATIVE | DENIED   | FACT       | ACTUAL     | a negation
            The families will be evacuated from Homs on Monday.     | EVACUATION              | POSITIVE | ASSERTED | PLANNED    | NON_ACTUAL | a plan
            The army vowed to recapture Azaz in Syria.              | GOV_REGAINS_TERRITORY   | POSITIVE | ASSERTED | THREATENED | NON_ACTUAL | a threat
            Thousands of people may flee Homs.                      | NEW_DISPLACEMENT        | POSITIVE | ASSERTED | HYPOTHETICAL | NON_ACTUAL | a possibility
            The army accused rebels of violating the truce in Homs. | ACCUSATION              | POSITIVE | ASSERTED | ALLEGED    | ACTUAL     | an accusation
            """)
    void marksDenialPlanAndDoubt(
            String words,
            EventType type,
            Polarity polarity,
            ClaimStatus status,
            Modality modality,
            Realis realis,
            String why) {
        assertThat(read(words)).as(why).singleElement().satisfies(c -> {
            assertThat(c.type()).isEqualTo(type);
            assertThat(c.polarity()).isEqualTo(polarity);
            assertThat(c.status()).isEqualTo(status);
            assertThat(c.modality()).isEqualTo(modality);
            assertThat(c.realis()).isEqualTo(realis);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels seized the town of Azaz in Syria, although state media dispute this.",
                "Rebels seized the town of Azaz in Syria, a claim disputed by state media.",
                "Rebels seized the town of Azaz in Syria. State media denied this."
            })
    void letsADenialPointToWhatItDisputes(String words) {
        List<Claim> claims = read(words);
        Claim asserted = only(claims, c -> c.polarity() == Polarity.POSITIVE);

        Claim denial = only(claims, c -> c.polarity() == Polarity.NEGATIVE);

        assertThat(denial.about()).isEqualTo(asserted.id());
        assertThat(denial.status()).isEqualTo(ClaimStatus.DENIED);
        assertThat(denial.speaker().role()).isEqualTo(Role.STATE_MEDIA);
        assertThat(asserted.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(asserted.about()).isNull();
    }

    @Test
    void carriesTheDayOfAParagraphOn() {
        Claim clash = only(
                read("On Thursday rebels seized Azaz in Syria. Clashes broke out near the town."),
                c -> c.type() == EventType.ARMED_CLASH);

        assertThat(clash.time().start()).isEqualTo("2024-11-28");
        assertThat(clash.location()).isNotNull();
    }

    private static Claim only(List<Claim> claims, Predicate<Claim> wanted) {
        List<Claim> found = claims.stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Claim> read(String words) {
        return GoldArticle.claims(words, "Sample Gazette", PUBLISHED);
    }

    private static Report spanish() {
        Report english = GoldArticle.report("Combates cerca de Alepo", "Sample Gazette", PUBLISHED);
        return new Report(
                english.id(),
                english.text(),
                english.source(),
                null,
                null,
                "es",
                english.publishedAt(),
                english.receivedAt(),
                null,
                null,
                english.confidentiality(),
                english.status(),
                null,
                0);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String body(Path file) {
        try {
            String whole = Files.readString(file);
            int head = whole.startsWith("---") ? whole.indexOf("\n---", 3) : -1;
            return head < 0 ? whole : whole.substring(whole.indexOf('\n', head + 1) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
