package org.sanad.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which lexicons questions are read by: another word in any of them is another version. */
public final class LexiconVersion {
    /** Enough to tell two apart. */
    private static final int HASH_BYTES = 6;

    private LexiconVersion() {}

    /** The first letters of the SHA-256 of all files, in hexadecimal. */
    public static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files()) {
                digest.update(bytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static List<String> files() {
        return Stream.of(
                        QuestionReader.SERVED.stream().map(language -> "/retrieval/questions/" + language + ".yaml"),
                        Concepts.FILES.stream().map(name -> "/retrieval/concepts/" + name + ".yaml"),
                        Stream.of("/retrieval/topics.yaml"))
                .flatMap(names -> names)
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream bytes = LexiconVersion.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IOException("it is not in the jar");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file + ": " + e.getMessage(), e);
        }
    }
}
