package org.sanad.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission that passed every check: what will be stored, and by what it is known again.
 *
 * @param text as it will be stored
 */
record ReportDraft(
        String text,
        String source,
        @Nullable String title,
        @Nullable String url,
        String language,
        @Nullable Instant publishedAt,
        @Nullable String externalId,
        Report.Confidentiality confidentiality) {

    /** SHA-256 of the normalised text, hexadecimal: a changed blank or line end makes no other text. */
    String textHash() {
        return sha256(normalised(text));
    }

    /**
     * SHA-256 of what makes a report the same one, hexadecimal: the source with the sender's id, or with the normalised
     * text where there is none.
     */
    String identity() {
        return externalId == null
                ? sha256(String.join("\0", source, "text", textHash()))
                : sha256(String.join("\0", source, "id", externalId));
    }

    /** The same for the same report wherever it is taken in; a revision has its text in it. */
    UUID id(boolean revision) {
        String name = revision ? identity() + textHash() : identity();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder single = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
                continue;
            }
            if (blank && !single.isEmpty()) {
                single.append(' ');
            }
            blank = false;
            single.append(c);
        }
        return single.toString();
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
