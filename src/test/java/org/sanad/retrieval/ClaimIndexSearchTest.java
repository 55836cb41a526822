package org.sanad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.retrieval.ClaimSamples.ALEPPO;
import static org.sanad.retrieval.ClaimSamples.ALEPPO_REGION;
import static org.sanad.retrieval.ClaimSamples.GAZIANTEP;
import static org.sanad.retrieval.ClaimSamples.PUBLISHED;
import static org.sanad.retrieval.ClaimSamples.SARAQIB;
import static org.sanad.retrieval.ClaimSamples.SYRIA;
import static org.sanad.retrieval.ClaimSamples.claim;
import static org.sanad.retrieval.ClaimSamples.days;
import static org.sanad.retrieval.ClaimSamples.event;
import static org.sanad.retrieval.ClaimSamples.id;
import static org.sanad.retrieval.ClaimSamples.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.reports.Report.Confidentiality;

class ClaimIndexSearchTest {
    private static final Terms TERMS = new Terms(new Concepts(), new SpeakerRegistry());
    private static final Report REPORT = report("report");
    private static final List<Place> PLACES = List.of(SYRIA, ALEPPO_REGION, ALEPPO, SARAQIB, GAZIANTEP);

    private static final Report RESTRICTED = report("restricted", PUBLISHED, Confidentiality.RESTRICTED);

    @TempDir
    static Path folder;

    private static ClaimIndex index;

    @BeforeAll
    static void open() {
        index = new ClaimIndex(folder, 1, TERMS);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @AfterEach
    void withdraw() {
        index.replaced(REPORT, List.of());
        index.replaced(RESTRICTED, List.of());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "capture village,                villages, other endings",
        "Which VILLAGES were captured?,  villages, case and stop words",
        "saraqib,                        saraqib,  a name without its accents",
        "Saraqib's hospitals,            saraqib,  a possessive",
        "sanaa airport,                  sanaa,    a name without its apostrophe",
        "حلب الان,                       arabic,   an Arabic name with another alef",
    })
    void findsByWordsInOtherForms(String words, String found, String why) {
        // Given
        tell(
                claim("villages", REPORT, "More than 50 villages have been captured by insurgents"),
                claim("saraqib", REPORT, "The town came under attack").in(SARAQIB),
                claim("sanaa", REPORT, "The airport of Sana'a was closed"),
                claim("arabic", REPORT, "حلب الآن تحت القصف"));

        // When
        List<ClaimHit> hits = index.search(ClaimSearch.of(words, 10));

        // Then
        assertThat(hits).as(why).isNotEmpty();
        assertThat(hits.getFirst().claimId()).as(why).isEqualTo(id(found));
    }

    @Test
    void findsByTheNameOfTheSpeaker() {
        tell(claim("one", REPORT, "Four people were killed"));

        assertThat(found(ClaimSearch.of("al-hasakah", 10))).containsExactly(id("one"));
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({
        "163843, country region town line flight, all that lies in the country",
        "170062, region town line,                a region holds its towns but not the region of that code next door",
        "170063, town line,                       a town is found where it is one of several places too",
        "163808, line flight,                     a place that people fled to",
        "314830, abroad flight,                   another country's town of the same region code",
    })
    void findsWhatLiesInAPlace(long place, String found, String why) {
        // Given
        tell(
                claim("country", REPORT, "Fighting").in(SYRIA),
                claim("region", REPORT, "Fighting").in(ALEPPO_REGION),
                claim("town", REPORT, "Fighting").in(ALEPPO),
                claim("line", REPORT, "Fighting").in(ALEPPO, SARAQIB),
                claim("flight", REPORT, "Fighting").in(GAZIANTEP).to(SARAQIB),
                claim("abroad", REPORT, "Fighting").in(GAZIANTEP),
                claim("nowhere", REPORT, "Fighting"));

        // When
        Place asked =
                PLACES.stream().filter(p -> p.geonameId() == place).findAny().orElseThrow();
        List<UUID> hits = found(ClaimSearch.of("fighting", 10).in(List.of(asked)));

        // Then
        assertThat(hits).as(why).containsExactlyInAnyOrderElementsOf(ids(found));
    }

    @Test
    void findsWhatLiesInAnyOfSeveralPlaces() {
        tell(
                claim("a", REPORT, "Fighting").in(ALEPPO),
                claim("b", REPORT, "Fighting").in(SARAQIB),
                claim("c", REPORT, "Fighting").in(GAZIANTEP));

        assertThat(found(ClaimSearch.of("fighting", 10).in(List.of(ALEPPO, SARAQIB))))
                .containsExactlyInAnyOrder(id("a"), id("b"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2024-11-27, 2024-11-27, week,               inside a longer period",
        "2024-11-28, 2024-11-28, week document,      an end without a start reaches two days back",
        "2024-11-30, 2024-11-30, document day,       the last day belongs to it",
        "2024-12-01, ,           later,              open to the right",
        ",           2024-11-25, week,               open to the left",
        "2024-12-05, 2024-12-06, ,                   a start without an end is that day only",
    })
    void findsWhatOverlapsThePeriod(LocalDate from, LocalDate to, String found, String why) {
        // Given
        tell(
                claim("week", REPORT, "Fighting").on(days("2024-11-25", "2024-11-28")),
                claim("document", REPORT, "Fighting").on(days(null, "2024-11-30")),
                claim("day", REPORT, "Fighting").on(days("2024-11-30", "2024-11-30")),
                claim("later", REPORT, "Fighting").on(days("2024-12-02", null)),
                claim("undated", REPORT, "Fighting"));

        // When
        List<UUID> hits = found(ClaimSearch.of("fighting", 10).between(from, to));

        // Then
        assertThat(hits).as(why).containsExactlyInAnyOrderElementsOf(ids(found));
    }

    @Test
    void leavesOutWhatWasNotYetKnown() {
        tell(claim("one", REPORT, "Fighting"));

        assertThat(found(ClaimSearch.of("fighting", 10).asOf(PUBLISHED))).hasSize(1);
        assertThat(found(ClaimSearch.of("fighting", 10).asOf(PUBLISHED.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void leavesOutConfidentialReportsUnlessTheyAreAskedFor() {
        Report restricted = report("restricted", PUBLISHED, Confidentiality.RESTRICTED);
        index.replaced(
                restricted, List.of(event(claim("one", restricted, "Fighting").claim())));

        assertThat(found(ClaimSearch.of("fighting", 10))).isEmpty();
        assertThat(found(ClaimSearch.of("fighting", 10).upTo(Confidentiality.RESTRICTED)))
                .hasSize(1);
    }

    @Test
    void prefersTheTypesServicesAndCountsAskedFor() {
        // Given
        tell(
                claim("plain", REPORT, "It happened in the city"),
                claim("strike", REPORT, "It happened in the city").of(EventType.AIR_OR_DRONE_STRIKE),
                claim("water", REPORT, "It happened in the city").of(Subsector.WATER_NETWORK),
                claim("killed", REPORT, "It happened in the city").counting(Measure.KILLED));
        ClaimSearch city = ClaimSearch.of("city", 10);

        // When
        List<UUID> byType = found(city.preferring(Set.of(EventType.AIR_OR_DRONE_STRIKE), Set.of(), Set.of()));
        List<UUID> byService = found(city.preferring(Set.of(), Set.of(Subsector.WATER_NETWORK), Set.of()));
        List<UUID> byCount = found(city.preferring(Set.of(), Set.of(), Set.of(Measure.KILLED)));

        // Then
        assertThat(byType).hasSize(4).startsWith(id("strike"));
        assertThat(byService).hasSize(4).startsWith(id("water"));
        assertThat(byCount).hasSize(4).startsWith(id("killed"));
    }

    @Test
    void needsNoMatchingWordWithinAPlaceButOneElsewhere() {
        tell(claim("one", REPORT, "Fighting").in(ALEPPO));

        assertThat(index.search(ClaimSearch.of("bananas", 10).in(List.of(ALEPPO))))
                .containsExactly(new ClaimHit(id("one"), 0));
        assertThat(found(ClaimSearch.of("bananas", 10))).isEmpty();
        assertThat(found(ClaimSearch.of("", 10))).containsExactly(id("one"));
    }

    @Test
    void givesEqualsInTheOrderOfTheirIds() {
        // Given
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "claim " + i).toList();
        tell(names.stream().map(n -> claim(n, REPORT, "Fighting")).toArray(ClaimSamples.Sample[]::new));

        // When
        List<UUID> hits = found(ClaimSearch.of("fighting", 25));

        // Then
        assertThat(hits)
                .containsExactlyElementsOf(names.stream()
                        .map(ClaimSamples::id)
                        .sorted(Comparator.comparing(UUID::toString))
                        .limit(25)
                        .toList());
    }

    @Test
    void bearsAQuestionOfThousandsOfWords() {
        tell(claim("one", REPORT, "Fighting"));
        String words = IntStream.range(0x4E00, 0x4E00 + 5_000)
                .mapToObj(Character::toString)
                .reduce("fighting ", String::concat);

        assertThat(found(ClaimSearch.of(words, 10))).containsExactly(id("one"));
    }

    private void tell(ClaimSamples.Sample... samples) {
        index.replaced(REPORT, Arrays.stream(samples).map(s -> event(s.claim())).toList());
    }

    private List<UUID> found(ClaimSearch search) {
        return index.search(search).stream().map(ClaimHit::claimId).toList();
    }

    private static List<UUID> ids(String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split(" ")).map(ClaimSamples::id).toList();
    }
}
