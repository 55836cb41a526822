package org.sanad.answers.kept;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short code of an answer as people write it down: in any case, with or without dashes, O for 0, I or L for 1. */
final class ReceiptCode {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{9}");
    private static final int GROUP = 3;

    /** Longer words are no code, however many dashes they have. */
    private static final int LONGEST = 40;

    private ReceiptCode() {}

    /** The nine letters and digits that the answer is kept under; empty for what is no code. */
    static Optional<String> read(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = written.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return CODE.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** As it is shown. */
    static String shown(String plain) {
        return String.join(
                "-", plain.substring(0, GROUP), plain.substring(GROUP, 2 * GROUP), plain.substring(2 * GROUP));
    }
}
