/**
 * What is kept of answers: what each was made of and what left, by a short code; what people said of it; which of its claims
 * were corrected since; what a conversation asked last; and what could not be answered, as counts of nobody. It knows nothing
 * of how answers are made: they come as an {@link org.sanad.answers.kept.AnswerRecord}. The words of a question are not kept
 * unless the operator wants them, and then for some days.
 */
@NullMarked
package org.sanad.answers.kept;

import org.jspecify.annotations.NullMarked;
