package org.sanad.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sanad.models.Pieces;
import org.sanad.models.Prompts;
import org.sanad.models.StreamedChat;
import org.sanad.retrieval.Question;

/**
 * Asks a model for sentences. It is given the question and a sheet of claims, all as data inside a fence that nobody can
 * foresee, and no tools; what it gives is not trusted, see {@link WriterDesk}.
 */
final class ModelWriter {
    private static final int LONGEST_QUESTION = 2_000;
    private static final int FENCE_BYTES = 8;

    private final StreamedChat chat;
    private final String system;
    private final String user;
    private final RandomGenerator random;

    /**
     * A writer that asks this model, with the prompts as they are now.
     *
     * @param random for ids and fences, so that nobody can foresee either
     */
    ModelWriter(StreamedChat chat, Prompts prompts, RandomGenerator random) {
        this.chat = chat;
        this.system = prompts.read("answers", "write", "system");
        this.user = prompts.read("answers", "write", "user");
        this.random = random;
    }

    /** The model's name. */
    String name() {
        return chat.name();
    }

    RandomGenerator random() {
        return random;
    }

    /** What the model writes, as it comes. */
    Pieces ask(Question question, EvidenceSheet sheet, Duration time, AnswerProgress progress) {
        String message = message(question, sheet);
        progress.prompted(hash(system + "\n" + message));
        return chat.ask(system, message, time);
    }

    private static String hash(String prompt) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(prompt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private String message(Question question, EvidenceSheet sheet) {
        byte[] fence = new byte[FENCE_BYTES];
        random.nextBytes(fence);
        return Prompts.filled(
                user,
                Map.of(
                        "language",
                        Locale.forLanguageTag(question.language()).getDisplayLanguage(Locale.ENGLISH),
                        "fence",
                        HexFormat.of().formatHex(fence),
                        "question",
                        EvidenceSheet.prose(question.text(), LONGEST_QUESTION),
                        "claims",
                        sheet.words()));
    }
}
