package org.sanad.eval.answers;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a service the questions one after another; one that it refuses is a wrong answer, not the end of the run. */
final class Asking {
    private static final int TELL_EVERY = 25;

    private final AnswersService service;
    private final Consumer<String> progress;

    Asking(AnswersService service, Consumer<String> progress) {
        this.service = service;
        this.progress = progress;
    }

    /**
     * A question with its answer.
     *
     * @param plain the answer to its plain wording, null when it has none
     */
    record Answered(
            GoldQuestion question,
            GivenAnswer answer,
            @Nullable GivenAnswer plain) {}

    /**
     * Asks those of a language, and those before them in their conversations.
     *
     * @param language null for all
     */
    List<Answered> ask(List<GoldQuestion> questions, @Nullable String language)
            throws IOException, InterruptedException {
        List<GoldQuestion> wanted = questions.stream()
                .filter(q -> language == null || language.equals(q.language()))
                .toList();
        Map<String, GoldQuestion> byId = new HashMap<>();
        questions.forEach(q -> byId.put(q.id(), q));
        Map<String, Answered> answers = new LinkedHashMap<>();
        for (GoldQuestion question : wanted) {
            answer(question, byId, answers);
            int done = answers.size();
            if (done % TELL_EVERY == 0) {
                progress.accept("asked " + done + " of " + wanted.size() + " questions");
            }
        }
        return answers.values().stream()
                .filter(a -> wanted.contains(a.question()))
                .toList();
    }

    private Answered answer(GoldQuestion question, Map<String, GoldQuestion> byId, Map<String, Answered> answers)
            throws IOException, InterruptedException {
        Answered known = answers.get(question.id());
        if (known != null) {
            return known;
        }
        @Nullable GoldQuestion before = question.after() == null ? null : byId.get(question.after());
        String conversation =
                before == null ? null : answer(before, byId, answers).answer().conversationId();
        String plain = question.plain();
        Answered answered = new Answered(
                question,
                post(question.question(), question, conversation),
                plain == null ? null : post(plain, question, null));
        answers.put(question.id(), answered);
        return answered;
    }

    private GivenAnswer post(String words, GoldQuestion question, @Nullable String conversation)
            throws IOException, InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("question", words);
        String asOf = question.asOf();
        if (asOf != null) {
            body.put("asOf", asOf);
        }
        if (conversation != null && !conversation.isEmpty()) {
            body.put("conversationId", conversation);
        }
        try {
            return GivenAnswer.of(service.post("/api/v1/answers", body));
        } catch (RuntimeException refused) {
            progress.accept("no answer to " + question.id() + ": " + refused.getMessage());
            return GivenAnswer.none(String.valueOf(refused.getMessage()));
        }
    }
}
