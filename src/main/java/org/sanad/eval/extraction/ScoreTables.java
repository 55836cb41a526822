package org.sanad.eval.extraction;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as a table for a terminal, and as Markdown. */
public final class ScoreTables {
    private ScoreTables() {}

    /** Measures down, languages across, each with precision, recall and F1. */
    public static String forTerminal(PartScores part) {
        Map<String, Scores> columns = columns(part);
        StringBuilder text = new StringBuilder(summary(part)).append('\n');
        text.append(" ".repeat(13));
        columns.forEach((language, scores) -> text.append(String.format("| %-4s  P    R   F1 ", language)));
        text.append('\n');
        for (Metric metric : Metric.values()) {
            text.append(String.format("%-13s", metric.label()));
            columns.forEach((language, scores) -> text.append(cells(metric, scores.of(metric))));
            text.append('\n');
        }
        columns.forEach((language, scores) -> text.append(silence(language, scores)));
        return text.toString();
    }

    private static String cells(Metric metric, Tally tally) {
        if (tally.empty()) {
            return "|       -    -    - ";
        }
        if (metric == Metric.PLACE_OF_ALL) {
            return "|       -  %s    - ".formatted(rate(tally.recall()));
        }
        return "|     %s %s %s ".formatted(rate(tally.precision()), rate(tally.recall()), rate(tally.f1()));
    }

    private static String silence(String language, Scores scores) {
        return scores.silent() == 0
                ? ""
                : "%s: of %d reports without claims %d have false alarms, %d claims%n"
                        .formatted(language, scores.silent(), scores.alarmed(), scores.falseAlarms());
    }

    /** Misses by kind, for a part whose misses nobody looks at. */
    static String missesByKind(PartScores part) {
        Map<Metric, Integer> counts = new EnumMap<>(Metric.class);
        part.misses().forEach(miss -> counts.merge(miss.kind(), 1, Integer::sum));
        StringBuilder text = new StringBuilder("misses of " + part.name() + " by kind:");
        counts.forEach((kind, count) ->
                text.append(' ').append(kind.label()).append(' ').append(count).append(','));
        return text.substring(0, text.length() - 1) + "\n";
    }

    /** One table of F1 and one of precision and recall for each part, languages down, measures across. */
    static String markdown(List<PartScores> parts, LocalDate date) {
        StringBuilder text = new StringBuilder("Measured on " + date + " by `./sanad eval extraction`.\n");
        for (PartScores part : parts) {
            text.append("\n### ").append(summary(part)).append("\n\nF1:\n\n");
            table(text, part, ScoreTables::f1);
            text.append("\nPrecision / recall:\n\n");
            table(text, part, ScoreTables::precisionAndRecall);
            Scores all = part.all();
            text.append("\n%d of %d reports without claims have false alarms (%d claims).\n"
                    .formatted(all.alarmed(), all.silent(), all.falseAlarms()));
        }
        return text.toString();
    }

    /** How one measure of one language is written. */
    private interface Cell {
        String of(Metric metric, Tally tally);
    }

    private static void table(StringBuilder text, PartScores part, Cell cell) {
        text.append("| language | reports | claims |");
        for (Metric metric : Metric.values()) {
            text.append(' ').append(metric.label()).append(" |");
        }
        text.append("\n|").append(" --- |".repeat(Metric.values().length + 3)).append('\n');
        columns(part).forEach((language, scores) -> {
            text.append("| %s | %d | %d |".formatted(language, scores.reports(), scores.claims()));
            for (Metric metric : Metric.values()) {
                Tally tally = scores.of(metric);
                text.append(' ')
                        .append(tally.empty() ? "–" : cell.of(metric, tally))
                        .append(" |");
            }
            text.append('\n');
        });
    }

    private static String f1(Metric metric, Tally tally) {
        return metric == Metric.PLACE_OF_ALL ? "–" : rate(tally.f1());
    }

    private static String precisionAndRecall(Metric metric, Tally tally) {
        String recall = rate(tally.recall());
        return metric == Metric.PLACE_OF_ALL ? recall : rate(tally.precision()) + " / " + recall;
    }

    private static String summary(PartScores part) {
        Scores all = part.all();
        return "%s: %d reports, %d claims".formatted(part.name(), all.reports(), all.claims());
    }

    private static Map<String, Scores> columns(PartScores part) {
        Map<String, Scores> columns = new LinkedHashMap<>();
        columns.put("all", part.all());
        if (part.languages().size() > 1) {
            columns.putAll(part.languages());
        }
        return columns;
    }

    /** The lines of one part, languages down. */
    static String lines(String part, Map<String, GoldLines.Result> languages) {
        Map<String, GoldLines.Result> rows = new LinkedHashMap<>();
        rows.put("all", languages.values().stream().reduce(GoldLines.Result.NONE, GoldLines.Result::plus));
        rows.putAll(languages);
        StringBuilder text = new StringBuilder("\n### ").append(part).append(" lines\n\n");
        text.append("| language | lines | claims P | R | F1 | figures P | R | F1 | silent | with a false alarm |\n");
        text.append("|").append(" --- |".repeat(10)).append('\n');
        rows.forEach((language, r) -> text.append("| %s | %d | %s | %s | %d | %d |%n"
                .formatted(language, r.lines(), line(r.claims()), line(r.figures()), r.silent(), r.alarmed())));
        return text.toString();
    }

    private static String line(Tally tally) {
        return rate(tally.precision()) + " | " + rate(tally.recall()) + " | " + rate(tally.f1());
    }

    static String rate(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
