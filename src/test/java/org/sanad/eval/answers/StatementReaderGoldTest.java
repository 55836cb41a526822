package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.eval.extraction.GoldClaim;
import org.sanad.eval.extraction.GoldFiles;
import org.sanad.eval.extraction.GoldReport;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;

/** The judge is judged: gold quotes said as they are, with another digit, and with another town. */
class StatementReaderGoldTest {
    private static final Path REPORTS = Path.of("src/test/resources/gold/reports");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Gazetteer GAZETTEER = GazetteerFiles.load();

    /** Towns that no report speaks of beside what is put in their place, as each language writes them. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("ar", "دير الزور", "en", "Baghdad", "fr", "Bamako", "tr", "Diyarbakır", "uk", "Харків");

    private static final List<GoldReport> GOLD = new ArrayList<>();
    private static StatementReader reader = reader(Map.of());

    @BeforeAll
    static void readGold() throws IOException {
        Map<String, StoredReports.Stored> stored = new HashMap<>();
        for (Path file : GoldFiles.files(REPORTS, "develop")) {
            GoldReport r = GoldFiles.read(file);
            GOLD.add(r);
            stored.put(
                    r.name(),
                    new StoredReports.Stored(r.name(), r.name(), r.text(), r.language(), r.title(), "EXTRACTED"));
        }
        reader = reader(stored);
    }

    @Test
    void supportsWhatIsSaidAsTheReportHasIt() {
        List<String> alarms = new ArrayList<>();
        each((report, claim) -> {
            if (!supported(claim.quote(), report, claim)) {
                alarms.add(report.name() + " " + claim.id());
            }
        });

        assertThat(alarms).isEmpty();
    }

    @Test
    void seesAnotherDigit() {
        Count count = new Count();
        each((report, claim) -> {
            Matcher number = DIGITS.matcher(claim.quote());
            if (number.find()) {
                int last = number.end() - 1;
                char digit = claim.quote().charAt(last);
                char other = digit == '9' ? '3' : digit == '٩' ? '٣' : (char) (digit + 1);
                String said =
                        claim.quote().substring(0, last) + other + claim.quote().substring(last + 1);
                count.add(!supported(said, report, claim));
            }
        });

        // The others are days that a report was published on, and parts of names: M23, 11am, the 7th.
        assertThat(count.rate()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void seesAnotherTown() {
        Count count = new Count();
        each((report, claim) -> {
            GoldClaim.GoldPlace place = claim.place();
            Long id = place == null ? null : place.id();
            String language = report.language();
            String name = id == null
                    ? ""
                    : GAZETTEER
                            .byId(id)
                            .map(p -> p.names().getOrDefault(language, p.name()))
                            .orElse("");
            Matcher there = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])")
                    .matcher(claim.quote());
            String other = ELSEWHERE.getOrDefault(language, "");
            if (!name.isEmpty() && there.find() && !report.text().contains(other)) {
                count.add(!supported(there.replaceAll(other), report, claim));
            }
        });

        assertThat(count.rate()).isGreaterThanOrEqualTo(0.97);
    }

    private static StatementReader reader(Map<String, StoredReports.Stored> stored) {
        return new StatementReader(
                GAZETTEER,
                AnswerSamples.REGISTRY,
                new CitedReader(GAZETTEER, AnswerSamples.REGISTRY, new StoredReports(stored)));
    }

    private interface Visit {
        void claim(GoldReport report, GoldClaim claim);
    }

    private static void each(Visit visit) {
        GOLD.forEach(r -> r.claims().forEach(c -> visit.claim(r, c)));
    }

    private static boolean supported(String said, GoldReport report, GoldClaim claim) {
        GivenAnswer.Citation citation = new GivenAnswer.Citation(
                1,
                "k",
                report.name(),
                report.source(),
                List.of(report.source()),
                report.title(),
                report.publishedAt(),
                claim.quote(),
                claim.spans().getFirst());
        return reader.read(AnswerSamples.say(said, 1), List.of(citation), report.language(), LocalDate.of(2026, 1, 1))
                .supported();
    }

    private static final class Count {
        private int seen;
        private int all;

        void add(boolean hit) {
            all++;
            seen += hit ? 1 : 0;
        }

        double rate() {
            return (double) seen / all;
        }
    }
}
