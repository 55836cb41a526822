package org.sanad.answers;

import java.util.List;

/** Told what is ready while an answer is made; nothing told is taken back. */
public interface AnswerProgress {
    /** Where it is being looked for. */
    void searching(Searched searched);

    /** A verified statement and its citations. */
    void verified(Statement statement, List<Citation> citations);

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
