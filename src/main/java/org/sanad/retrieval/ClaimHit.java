package org.sanad.retrieval;

import java.util.UUID;

/**
 * A claim that a search found.
 *
 * @param score at least 0, greater is better, comparable within one search only; 0 when it merely lies in the place and
 *     period searched
 */
public record ClaimHit(UUID claimId, double score) {}
