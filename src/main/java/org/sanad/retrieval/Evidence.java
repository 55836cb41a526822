package org.sanad.retrieval;

import org.sanad.events.SourcedClaim;

/**
 * A claim that supports an answer, and how well.
 *
 * @param score greater is better, comparable within one question only
 * @param coverage share of the question's own terms that its words have, 0 to 1; 1 when the question has none
 */
public record Evidence(SourcedClaim claim, double score, double coverage) {}
