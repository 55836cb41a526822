package org.sanad.eval.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.Extraction;
import org.sanad.reports.Report;

/**
 * What reading one part of the gold set came to, language by language.
 *
 * @param name {@code develop} or {@code measured}
 * @param languages by code
 */
public record PartScores(String name, Map<String, Scores> languages, List<Miss> misses) {
    /** The part that may be read and debugged on. */
    public static final String DEVELOP = "develop";

    /** The part whose texts and misses nobody looks at. */
    public static final String MEASURED = "measured";

    public PartScores {
        misses = List.copyOf(misses);
    }

    /**
     * Reads and scores the reports of a part.
     *
     * @param language the only one to read, null for all
     */
    public static PartScores of(
            Path gold, String part, @Nullable String language, ClaimExtractor extractor, ReportScorer scorer)
            throws IOException {
        Map<String, Scores> languages = new TreeMap<>();
        List<Miss> misses = new ArrayList<>();
        for (Path file : GoldFiles.files(gold, part)) {
            GoldReport report = GoldFiles.read(file);
            if (language != null && !language.equals(report.language())) {
                continue;
            }
            ReportScorer.Outcome outcome = scorer.score(report, claims(extractor, report.asReport()));
            languages.merge(report.language(), outcome.scores(), Scores::plus);
            misses.addAll(outcome.misses());
        }
        misses.sort(Miss.BY_KIND);
        return new PartScores(part, languages, misses);
    }

    static List<Claim> claims(ClaimExtractor extractor, Report report) {
        return switch (extractor.extract(report)) {
            case Extraction.Extracted extracted -> extracted.claims();
            case Extraction.Skipped skipped -> List.of();
        };
    }

    /** All languages together. */
    public Scores all() {
        return languages.values().stream().reduce(Scores.NONE, Scores::plus);
    }

    /** Those of one language; of no report when the part has none. */
    public Scores of(String language) {
        return languages.getOrDefault(language, Scores.NONE);
    }
}
