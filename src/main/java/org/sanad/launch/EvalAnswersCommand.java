package org.sanad.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sanad.eval.answers.AnswerEvaluation;
import org.sanad.eval.answers.AnswersService;
import org.sanad.eval.extraction.PartScores;
import org.sanad.places.GazetteerFiles;

/**
 * {@code eval answers}: how well questions are answered, measured on the gold questions over a fresh store for each part,
 * or with {@code --url} over what a running service holds.
 */
final class EvalAnswersCommand {
    private final Settings settings;
    private final PrintStream out;
    private final Consumer<String> progress;

    EvalAnswersCommand(Settings settings, PrintStream out, Consumer<String> progress) {
        this.settings = settings;
        this.out = out;
        this.progress = progress;
    }

    int run(List<String> words) throws IOException, InterruptedException {
        Options options = Options.of(words, Set.of("gold", "url", "part", "language", "date"), Set.of("misses"));
        String part = options.get("part");
        if (!options.plain().isEmpty()
                || (part != null
                        && !Set.of(PartScores.DEVELOP, PartScores.MEASURED).contains(part))) {
            throw new LaunchException("Say it like this: ./sanad eval answers [--gold FOLDER] [--part develop|measured]"
                    + " [--language xx] [--misses] [--date DAY] [--url URL]");
        }
        String home = System.getProperty("sanad.home", "");
        String gold = options.get("gold");
        String url = options.get("url");
        AnswerEvaluation.Request request = new AnswerEvaluation.Request(
                gold == null ? Path.of(home, "src", "test", "resources", "gold", "answers") : Path.of(gold),
                Path.of(home, "seeds"),
                part,
                options.get("language"),
                options.has("misses"),
                url == null ? Path.of(home, "docs", "answers.md") : null,
                EvalCommand.date(options.get("date")));
        return new AnswerEvaluation(GazetteerFiles.load(), out, progress)
                        .run(request, url == null ? this::fresh : () -> running(url))
                ? 0
                : 1;
    }

    private AnswersService.Running fresh() throws IOException, InterruptedException {
        FreshService service = FreshService.start(settings, progress);
        return new AnswersService.Running(service.client(), true, service::close);
    }

    private AnswersService.Running running(String url) {
        ServiceClient client = new ServiceClient(URI.create(url), settings.key());
        progress.accept("using the service at " + client.address());
        return new AnswersService.Running(client, false, () -> {});
    }
}
