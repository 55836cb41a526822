package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.eval.extraction.ExtractionEvaluation;
import org.sanad.eval.extraction.GoldFiles;
import org.sanad.eval.extraction.GoldReport;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.Extraction;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;

/**
 * Whether reports of five languages on one incident make one event, from their words as the extractor reads them: the
 * stories of the gold set, all its reports linked together, so that strangers may get in.
 */
class GoldStoriesTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/reports");

    private static Map<String, Story> stories = Map.of();
    private static List<List<Told>> events = List.of();
    private static List<Told> told = List.of();

    /** What a story must tell of. */
    record Story(String part, Set<EventType> types, Set<Long> places, String from, String to) {
        boolean toldBy(Event event) {
            Location location = event.location();
            boolean here = location != null
                    && location.place() != null
                    && places.contains(location.place().geonameId());
            LocalDate day = event.time().start();
            return types.contains(event.type())
                    && here
                    && day != null
                    && !day.isBefore(LocalDate.parse(from))
                    && !day.isAfter(LocalDate.parse(to));
        }
    }

    private record Told(String file, Sighting sighting) {
        /** Whether the report's file is named after the story. */
        boolean of(String story) {
            return file.matches(".*-" + story + "[-.].*");
        }
    }

    @BeforeAll
    static void linksEveryReportOfTheGoldSet() throws IOException {
        stories = new ObjectMapper(new YAMLFactory())
                .readValue(GOLD.resolve("stories.yaml").toFile(), new TypeReference<>() {});
        ClaimExtractor extractor = ExtractionEvaluation.extractor(new SpeakerRegistry());
        List<Told> all = new ArrayList<>();
        for (String part : List.of("develop", "measured")) {
            try (Stream<Path> files = Files.list(GOLD.resolve(part))) {
                for (Path file : files.sorted().toList()) {
                    GoldReport gold = GoldFiles.read(file);
                    Report report = gold.asReport();
                    Instant known = report.publishedAt() == null ? Instant.EPOCH : report.publishedAt();
                    if (extractor.extract(report) instanceof Extraction.Extracted read) {
                        for (List<Claim> claims : ClaimGrouping.sightings(read.claims(), Rulings.NONE)) {
                            Sighting sighting = Sighting.of(ClaimGrouping.id(claims), report.language(), known, claims);
                            all.add(new Told(file.getFileName().toString(), sighting));
                        }
                    }
                }
            }
        }
        List<SightingLink> links = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                SightingScore.of(all.get(i).sighting(), all.get(j).sighting(), false)
                        .ifPresent(links::add);
            }
        }
        told = List.copyOf(all);
        events = EventClusters.of(all.stream().map(Told::sighting).toList(), links, Rulings.NONE).stream()
                .map(event ->
                        all.stream().filter(t -> event.contains(t.sighting())).toList())
                .toList();
    }

    @Test
    void bringsTheReportsOfOneStoryTogether() {
        for (Map.Entry<String, Story> story : stories.entrySet()) {
            List<Told> tellers = told.stream()
                    .filter(t -> t.of(story.getKey()))
                    .filter(t -> story.getValue().toldBy(t.sighting().event()))
                    .toList();
            Set<String> files = new HashSet<>();
            tellers.forEach(t -> files.add(t.file()));
            int most = events.stream()
                    .mapToInt(event -> (int) event.stream()
                            .filter(tellers::contains)
                            .map(Told::file)
                            .distinct()
                            .count())
                    .max()
                    .orElse(0);
            System.out.printf(
                    "story %s (%s): told by %d of 5 reports as its event, %d of them in one event%n",
                    story.getKey(), story.getValue().part(), files.size(), most);
            assertThat(most)
                    .as("reports of %s in one event", story.getKey())
                    .isGreaterThanOrEqualTo(Math.max(1, files.size() - 1));
        }
    }

    @Test
    void bringsNoTwoStoriesTogether() {
        for (List<Told> event : events) {
            List<String> in = stories.entrySet().stream()
                    .filter(s -> event.stream()
                            .anyMatch(t -> s.getValue().toldBy(t.sighting().event()) && t.of(s.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();

            assertThat(in).as("stories in one event").hasSizeLessThanOrEqualTo(1);
        }
    }

    /** Two of the reports tell of the same night in Abu Salim, in Arabic and in Turkish; rightly they are one event. */
    private static final Set<String> ONE_INCIDENT = Set.of("ar-05-tripoli-clashes.yaml", "tr-38-libya-paylasim.yaml");

    @Test
    void bringsInNoReportOfAnotherIncident() {
        long strangers = events.stream()
                .filter(event -> event.stream().map(Told::file).distinct().count() > 1)
                .filter(event ->
                        event.stream().anyMatch(t -> stories.keySet().stream().noneMatch(t::of)))
                .filter(event ->
                        !ONE_INCIDENT.containsAll(event.stream().map(Told::file).toList()))
                .peek(event -> System.out.println("joined: "
                        + event.stream()
                                .map(t -> t.file() + " " + t.sighting().event().type())
                                .toList()))
                .count();

        assertThat(strangers).as("events of reports on different incidents").isZero();
    }
}
