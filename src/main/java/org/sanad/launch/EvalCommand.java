package org.sanad.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sanad.eval.ArticleEvaluation;

/** {@code eval article FILE}: what the service reads out of one article, for a person to judge. */
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
        Options options = Options.of(words, Set.of("source", "published-at"));
        if (options.plain().size() != 2 || !options.plain().getFirst().equals("article")) {
            throw new LaunchException(
                    "Say what to look at: ./sanad eval article FILE [--source NAME] [--published-at TIME]");
        }
        Path file = Path.of(options.plain().get(1));
        ArticleEvaluation.Article article =
                ArticleEvaluation.Article.of(file, options.get("source"), options.get("published-at"));
        try (ServiceAccess access = ServiceAccess.reach(settings, progress)) {
            return new ArticleEvaluation(access.client(), out).run(article) ? 0 : 1;
        }
    }
}
