package org.sanad.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.SourcedClaim;
import org.sanad.reports.ReportFile;
import org.sanad.reports.ReportSubmission;

/** The gold reports that are developed on, and the sample seeds, read by the rules: claims in all languages. */
final class DevelopReports {
    static final List<String> LANGUAGES = List.of("en", "ar", "fr", "tr", "uk");
    private static final YAMLMapper YAML = new YAMLMapper();

    final ReadReports reports = new ReadReports();

    /** Read once for all tests. */
    private static final class Once {
        private static final DevelopReports READ = new DevelopReports();
    }

    static DevelopReports read() {
        return Once.READ;
    }

    private DevelopReports() {
        files("src/test/resources/gold/reports/develop", ".yaml").forEach(this::gold);
        files("seeds", ".md").forEach(this::seed);
    }

    /** The claims in a language. */
    List<SourcedClaim> claims(String language) {
        return reports.claims.stream()
                .filter(c -> c.language().equals(language))
                .toList();
    }

    /** What a request for a sentence may have found: all claims of the reports that it cites. */
    Set<SourcedClaim> request(Draft draft) {
        Set<UUID> cited = draft.claims().stream().map(c -> c.claim().reportId()).collect(Collectors.toSet());
        return reports.claims.stream()
                .filter(c -> cited.contains(c.claim().reportId()))
                .collect(Collectors.toSet());
    }

    /** The claims of the report that a claim is of. */
    List<SourcedClaim> beside(SourcedClaim claim) {
        return reports.claims.stream()
                .filter(c -> c.claim().reportId().equals(claim.claim().reportId()))
                .toList();
    }

    /** Some of the claims in a language, and further ones that are unsure or disputed, of which there are few. */
    List<SourcedClaim> some(String language, int most) {
        List<SourcedClaim> all = claims(language);
        List<SourcedClaim> rare = all.stream()
                .filter(c -> c.claim().modality() == Modality.UNCONFIRMED
                        || c.claim().polarity() == Polarity.NEGATIVE)
                .toList();
        return Stream.concat(some(all, most).stream(), some(rare, most / 2).stream())
                .distinct()
                .toList();
    }

    /** Some of many, from all over them, always the same. */
    private static <T> List<T> some(List<T> all, int most) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(most, all.size()))));
        }
        return some;
    }

    private static List<Path> files(String folder, String end) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gold(Path file) {
        try {
            JsonNode report = YAML.readTree(file.toFile());
            String published = report.path("publishedAt").asText("");
            read(
                    report.path("text").asText(),
                    report.path("language").asText(),
                    report.path("source").asText(),
                    published.isEmpty() || published.equals("null") ? null : published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seed(Path file) {
        try {
            for (ReportSubmission seed : ReportFile.read(file)) {
                read(
                        Objects.requireNonNull(seed.text()),
                        Objects.requireNonNull(seed.language()),
                        Objects.requireNonNull(seed.source()),
                        seed.publishedAt());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text, String language, String source, @Nullable String published) {
        reports.read(text, language, source, published == null ? null : Instant.parse(published));
    }
}
