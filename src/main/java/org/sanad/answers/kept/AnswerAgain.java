package org.sanad.answers.kept;

/** Answers a question a second time; implemented by who answers. */
public interface AnswerAgain {
    /**
     * The answer as it would be given now to the same question, read against the moment it was asked; it is not kept.
     *
     * @param first what was sent then, with the question
     */
    AnswerRecord again(AnswerRecord first);
}
