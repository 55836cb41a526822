package org.sanad.eval.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.RuleExtractor;
import org.sanad.places.GazetteerFiles;
import org.sanad.reading.speakers.SpeakerRegistry;

/** Measures the embedded extractor on the gold reports and on public sets; prints tables and keeps them in a document. */
public final class ExtractionEvaluation {
    private final ClaimExtractor extractor;
    private final ReportScorer scorer;
    private final PrintStream out;

    /** Measures {@code extractor}, comparing speakers by {@code registry}. */
    ExtractionEvaluation(ClaimExtractor extractor, SpeakerRegistry registry, PrintStream out) {
        this.extractor = extractor;
        this.scorer = new ReportScorer(registry);
        this.out = out;
    }

    /** Measures the extractor that the service uses. */
    public static ExtractionEvaluation embedded(PrintStream out) {
        SpeakerRegistry registry = new SpeakerRegistry();
        return new ExtractionEvaluation(extractor(registry), registry, out);
    }

    /** The extractor that the service uses, as it is put together there. */
    public static ClaimExtractor extractor(SpeakerRegistry registry) {
        return new RuleExtractor(GazetteerFiles.load(), registry);
    }

    /**
     * What to measure.
     *
     * @param gold folder with the parts of the gold set
     * @param data folder with the public sets, null to leave them out
     * @param part the only part to read, null for all
     * @param language the only language to read, null for all
     * @param misses whether to list what was missed
     * @param document Markdown file for the tables, written only when nothing is left out
     * @param date of the measurement
     */
    public record Request(
            Path gold,
            @Nullable Path data,
            @Nullable String part,
            @Nullable String language,
            boolean misses,
            Path document,
            LocalDate date) {
        private boolean whole() {
            return part == null && language == null;
        }
    }

    /**
     * Measures and prints; whether there was anything to measure on.
     *
     * @throws IOException when a gold file does not keep its form; the message tells each fault
     */
    public boolean run(Request request) throws IOException {
        List<PartScores> parts = new ArrayList<>();
        for (String name : List.of(PartScores.DEVELOP, PartScores.MEASURED)) {
            if (request.part() != null && !request.part().equals(name)) {
                continue;
            }
            PartScores part = PartScores.of(request.gold(), name, request.language(), extractor, scorer);
            if (part.languages().isEmpty()) {
                out.println("No gold reports to measure on in " + request.gold().resolve(name));
                continue;
            }
            parts.add(part);
            out.println(ScoreTables.forTerminal(part));
            if (request.misses()) {
                misses(part);
            }
        }
        if (request.whole() && !parts.isEmpty()) {
            new GeneratedSection(request.document(), "gold reports").write(ScoreTables.markdown(parts, request.date()));
        }
        lines(request);
        if (request.data() != null) {
            PublicSets.Result sets = PublicSets.measure(request.data(), extractor);
            sets.absent().forEach(out::println);
            if (!sets.rows().isEmpty()) {
                out.println(sets.table());
                new GeneratedSection(request.document(), "public sets").write(sets.markdown(request.date()));
            }
        }
        return !parts.isEmpty();
    }

    /** Sentences that stand alone, beside the reports. */
    private void lines(Request request) throws IOException {
        StringBuilder tables = new StringBuilder();
        for (String part : List.of(PartScores.DEVELOP, PartScores.MEASURED)) {
            if (request.part() != null && !request.part().equals(part)) {
                continue;
            }
            Map<String, GoldLines.Result> languages =
                    GoldLines.measure(request.gold().resolveSibling("lines"), part, request.language(), extractor);
            if (languages.isEmpty()) {
                continue;
            }
            String table = ScoreTables.lines(part, languages);
            tables.append(table);
            out.println(table);
            if (request.misses() && !part.equals(PartScores.MEASURED)) {
                languages.values().forEach(r -> r.misses().forEach(out::println));
            }
        }
        if (request.whole() && !tables.isEmpty()) {
            new GeneratedSection(request.document(), "gold lines")
                    .write("Measured on " + request.date() + " by `./sanad eval extraction`.\n" + tables);
        }
    }

    private void misses(PartScores part) {
        if (part.name().equals(PartScores.MEASURED)) {
            out.println(ScoreTables.missesByKind(part));
            return;
        }
        part.misses().forEach(miss -> out.println(miss.lines()));
        out.println();
        out.println(ScoreTables.missesByKind(part));
    }
}
