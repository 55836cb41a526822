package org.sanad.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code ask "question"}: one question to the service, its answer on standard output and nothing else there. */
final class AskCommand {
    private final Settings settings;
    private final PrintStream out;
    private final Consumer<String> progress;

    AskCommand(Settings settings, PrintStream out, Consumer<String> progress) {
        this.settings = settings;
        this.out = out;
        this.progress = progress;
    }

    int run(List<String> words) throws IOException, InterruptedException {
        Options options = Options.of(words, Set.of("language", "as-of"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("question", String.join(" ", options.plain()).strip());
        put(body, "language", options.get("language"));
        put(body, "asOf", options.get("as-of"));
        if (body.get("question").equals("")) {
            throw new LaunchException("Say what to ask: ./sanad ask \"What happened in Aleppo yesterday?\"");
        }
        try (ServiceAccess access = ServiceAccess.reach(settings, progress)) {
            out.print(AnswerText.of(access.client().post("/api/v1/answers", body)));
            return 0;
        }
    }

    private static void put(Map<String, Object> body, String name, @Nullable String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
