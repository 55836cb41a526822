package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.extraction.ClaimExtractor;

/**
 * Sentences that stand alone, in the breadth of wording that few whole reports can have: for each the happenings it tells
 * of and its figures. Reports measure what a text carries from sentence to sentence; these measure how many wordings are
 * known. A report of its own is made of each.
 */
final class GoldLines {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String OPTIONAL = "?";

    /**
     * What reading the lines of a language came to.
     *
     * @param claims by type; a service with its subsector and effect
     * @param figures by measure, least and greatest
     * @param silent lines that tell of nothing
     * @param alarmed those of them that something was read out of
     * @param misses a line each
     */
    record Result(int lines, Tally claims, Tally figures, int silent, int alarmed, List<String> misses) {
        static final Result NONE = new Result(0, Tally.NONE, Tally.NONE, 0, 0, List.of());

        Result plus(Result other) {
            return new Result(
                    lines + other.lines,
                    claims.plus(other.claims),
                    figures.plus(other.figures),
                    silent + other.silent,
                    alarmed + other.alarmed,
                    Stream.concat(misses.stream(), other.misses.stream()).toList());
        }
    }

    private GoldLines() {}

    /**
     * Reads and scores the lines of a part, language by language; none where the part has no folder.
     *
     * @param lines folder with a folder for each part
     * @param language the only one to read, null for all
     */
    static Map<String, Result> measure(Path lines, String part, @Nullable String language, ClaimExtractor extractor)
            throws IOException {
        Map<String, Result> results = new TreeMap<>();
        for (Path file : GoldFiles.files(lines, part)) {
            JsonNode root = YAML.readTree(Files.readString(file));
            String code = root.path("language").asText();
            if (language == null || language.equals(code)) {
                Instant published = Instant.parse(root.path("publishedAt").asText());
                for (JsonNode line : root.path("lines")) {
                    results.merge(code, score(line, code, published, extractor), Result::plus);
                }
            }
        }
        return results;
    }

    private static Result score(JsonNode line, String language, Instant published, ClaimExtractor extractor) {
        String text = line.path("text").asText();
        List<Claim> read =
                PartScores.claims(extractor, GoldReport.report(text, text, "sample", language, null, published));
        List<String> claims = read.stream().map(GoldLines::claim).toList();
        List<String> figures = read.stream()
                .flatMap(c -> c.figures().stream())
                .map(f -> f.measure() + " " + end(f.min()) + ".." + end(f.max()))
                .toList();
        List<String> misses = new ArrayList<>();
        Tally ofClaims = compare(items(line, "reads"), claims, misses);
        Tally ofFigures = compare(items(line, "figures"), figures, misses);
        boolean silent = line.path("reads").isEmpty();
        return new Result(
                1,
                ofClaims,
                ofFigures,
                silent ? 1 : 0,
                silent && !claims.isEmpty() ? 1 : 0,
                misses.isEmpty() ? List.of() : List.of(String.join(" | ", misses) + "\n    " + text));
    }

    private static String claim(Claim claim) {
        return claim.type() == EventType.SERVICE_DISRUPTION
                ? claim.subsector() + " " + claim.effect()
                : claim.type().name();
    }

    private static String end(@Nullable Double number) {
        return number == null ? "" : String.valueOf(Math.round(number));
    }

    private static List<String> items(JsonNode line, String field) {
        List<String> items = new ArrayList<>();
        line.path(field).forEach(item -> items.add(item.asText()));
        return items;
    }

    /** Pairs what is expected with what was read, each at most once; what is optional counts neither way. */
    private static Tally compare(List<String> expected, List<String> read, List<String> misses) {
        List<String> left = new ArrayList<>(read);
        Tally tally = Tally.NONE;
        for (boolean optional : new boolean[] {false, true}) {
            for (String item : expected) {
                if (item.startsWith(OPTIONAL) == optional) {
                    boolean found = left.removeIf(new First<>(alternatives(item)));
                    tally = optional ? tally : tally.plus(found ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
                    if (!optional && !found) {
                        misses.add("missed " + item);
                    }
                }
            }
        }
        // The same happening told twice in a line is no false alarm.
        Set<String> told =
                expected.stream().flatMap(i -> alternatives(i).stream()).collect(Collectors.toSet());
        left.removeIf(told::contains);
        left.forEach(item -> misses.add("read " + item));
        return tally.plus(new Tally(0, left.size(), 0));
    }

    private static Set<String> alternatives(String item) {
        return Stream.of(item.replaceFirst("^\\?", "").split("\\|"))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** Takes the first that is one of them, and no other. */
    private static final class First<T> implements java.util.function.Predicate<T> {
        private final Set<T> wanted;
        private boolean taken;

        First(Set<T> wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean test(T item) {
            boolean take = !taken && wanted.contains(item);
            taken |= take;
            return take;
        }
    }
}
