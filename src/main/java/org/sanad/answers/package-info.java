/**
 * Answers in which every statement carries a verified citation. The service retrieves, has statements written, and lets
 * only those leave that the verifier supports; nothing found is an abstention, never a guess. It may use retrieval, events,
 * reports, places and text.
 */
@NullMarked
package org.sanad.answers;

import org.jspecify.annotations.NullMarked;
