package org.sanad.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sanad.eval.passages.PassageEvaluation;

/**
 * {@code eval passages}: how well the sentences of a page that answer a question are told from the others, measured on
 * public question sets in this process, without service or database.
 */
final class EvalPassagesCommand {
    private final PrintStream out;

    EvalPassagesCommand(PrintStream out) {
        this.out = out;
    }

    int run(List<String> words) throws IOException {
        Options options = Options.of(words, Set.of("data", "split", "date"), Set.of("fit"));
        String data = options.get("data");
        if (!options.plain().isEmpty() || data == null) {
            throw new LaunchException("Say where the question sets lie: ./sanad eval passages --data FOLDER"
                    + " [--split dev|test] [--fit] [--date DAY]");
        }
        if (!Files.isDirectory(Path.of(data))) {
            throw new LaunchException("There is no folder \"" + data + "\"");
        }
        String home = System.getProperty("sanad.home", "");
        String split = options.get("split");
        PassageEvaluation.Request request = new PassageEvaluation.Request(
                Path.of(data),
                split == null ? "dev" : split,
                options.has("fit") ? Path.of(home, "src", "main", "resources", "retrieval", "relevance.yaml") : null,
                Path.of(home, "docs", "passages.md"),
                EvalCommand.date(options.get("date")));
        return new PassageEvaluation(out).run(request) ? 0 : 1;
    }
}
