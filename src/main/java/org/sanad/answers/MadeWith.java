package org.sanad.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sanad.answers.kept.AnswerRecord;
import org.sanad.answers.kept.KeptConfig;
import org.sanad.retrieval.LexiconVersion;

/** What of the house makes an answer what it is: the project's version, the checks, the lexicons. */
@ApplicationScoped
class MadeWith {
    /** Enough to tell two apart. */
    private static final int HASH_BYTES = 6;

    private final AnswerService service;
    private final KeptConfig config;
    private final String lexicon = LexiconVersion.current();

    MadeWith(AnswerService service, KeptConfig config) {
        this.service = service;
        this.config = config;
    }

    AnswerRecord.Versions versions() {
        return new AnswerRecord.Versions(config.version(), hash(checks()), lexicon);
    }

    /** The names of the verifier's checks. */
    List<String> checks() {
        return service.checks();
    }

    private static String hash(List<String> names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] all = digest.digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
