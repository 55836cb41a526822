package org.sanad.answers;

import java.security.SecureRandom;

/** Short codes of answers, such as {@code A7K-42X-9QD}: easy to read out, and 46 bits that nobody guesses. */
final class AnswerCode {
    /** Without I, L, O and U, which are misread, or read as words. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private AnswerCode() {}

    static String next() {
        StringBuilder code = new StringBuilder(11);
        for (int i = 0; i < 9; i++) {
            if (i == 3 || i == 6) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
