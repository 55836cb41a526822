package org.sanad.answers;

import java.util.List;
import org.sanad.retrieval.Question;

/** Told what is ready while an answer is made; nothing told is taken back. */
public interface AnswerProgress {
    /** Where it is being looked for. */
    void searching(Searched searched);

    /** A verified statement and its citations. */
    void verified(Statement statement, List<Citation> citations);

    /** How the question was read, before anything is looked up. */
    default void understood(Question question) {}

    /** A sentence that somebody wrote and what the verifier found, whether it leaves or not. */
    default void judged(Draft draft, Verdict verdict) {}

    /** A model was asked; SHA-256 of what it was sent, in hexadecimal. */
    default void prompted(String promptHash) {}

    /** For who waits for the whole. */
    AnswerProgress SILENT = new AnswerProgress() {
        @Override
        public void searching(Searched searched) {
            // The whole answer has it.
        }

        @Override
        public void verified(Statement statement, List<Citation> citations) {
            // The whole answer has it.
        }
    };
}
