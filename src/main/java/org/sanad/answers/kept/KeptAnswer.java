package org.sanad.answers.kept;

import java.util.UUID;

/**
 * An answer found again.
 *
 * @param id inside the house; outside it goes by its code
 */
record KeptAnswer(UUID id, AnswerRecord record) {}
