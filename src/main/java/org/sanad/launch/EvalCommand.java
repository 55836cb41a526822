package org.sanad.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.ArticleEvaluation;
import org.sanad.eval.extraction.ExtractionEvaluation;
import org.sanad.eval.extraction.PartScores;

/**
 * {@code eval article FILE}: what the service reads out of one article, for a person to judge. {@code eval extraction}:
 * how well the extractor reads, measured on the gold reports in this process, without service or database. For
 * {@code eval answers} see {@link EvalAnswersCommand}.
 */
final class EvalCommand {
    private final Settings settings;
    private final PrintStream out;
    private final Consumer<String> progress;

    EvalCommand(Settings settings, PrintStream out, Consumer<String> progress) {
        this.settings = settings;
        this.out = out;
        this.progress = progress;
    }

    int run(List<String> words) throws IOException, InterruptedException {
        String kind = words.isEmpty() ? "" : words.getFirst();
        return switch (kind) {
            case "article" -> article(words.subList(1, words.size()));
            case "extraction" -> extraction(words.subList(1, words.size()));
            case "answers" -> new EvalAnswersCommand(settings, out, progress).run(words.subList(1, words.size()));
            case "passages" -> new EvalPassagesCommand(out).run(words.subList(1, words.size()));
            default ->
                throw new LaunchException("Say what to look at: ./sanad eval article FILE, ./sanad eval extraction,"
                        + " ./sanad eval answers, or ./sanad eval passages");
        };
    }

    private int article(List<String> words) throws IOException, InterruptedException {
        Options options = Options.of(words, Set.of("source", "published-at"));
        if (options.plain().size() != 1) {
            throw new LaunchException(
                    "Say what to look at: ./sanad eval article FILE [--source NAME] [--published-at TIME]");
        }
        Path file = Path.of(options.plain().getFirst());
        ArticleEvaluation.Article article =
                ArticleEvaluation.Article.of(file, options.get("source"), options.get("published-at"));
        try (ServiceAccess access = ServiceAccess.reach(settings, progress)) {
            return new ArticleEvaluation(access.client(), out).run(article) ? 0 : 1;
        }
    }

    private int extraction(List<String> words) throws IOException {
        Options options = Options.of(words, Set.of("gold", "data", "part", "language", "date"), Set.of("misses"));
        String part = options.get("part");
        if (!options.plain().isEmpty()
                || (part != null
                        && !Set.of(PartScores.DEVELOP, PartScores.MEASURED).contains(part))) {
            throw new LaunchException("Say it like this: ./sanad eval extraction [--gold FOLDER] [--data FOLDER]"
                    + " [--part develop|measured] [--language xx] [--misses] [--date DAY]");
        }
        String home = System.getProperty("sanad.home", "");
        String gold = options.get("gold");
        String data = options.get("data");
        ExtractionEvaluation.Request request = new ExtractionEvaluation.Request(
                gold == null ? Path.of(home, "src", "test", "resources", "gold", "reports") : Path.of(gold),
                data == null ? null : Path.of(data),
                part,
                options.get("language"),
                options.has("misses"),
                Path.of(home, "docs", "extraction.md"),
                date(options.get("date")));
        return ExtractionEvaluation.embedded(out).run(request) ? 0 : 1;
    }

    /** The day given, else the day on which this process began. */
    static LocalDate date(@Nullable String given) {
        try {
            return given != null
                    ? LocalDate.parse(given)
                    : ProcessHandle.current()
                            .info()
                            .startInstant()
                            .orElseThrow(() -> new LaunchException("Say the day of the run: --date 2026-01-31"))
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate();
        } catch (DateTimeParseException e) {
            throw new LaunchException("--date is \"" + given + "\", which is no day such as 2026-01-31", e);
        }
    }
}
