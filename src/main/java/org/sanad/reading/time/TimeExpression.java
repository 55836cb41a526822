package org.sanad.reading.time;

import org.sanad.events.Period;

/**
 * Words of time in a sentence.
 *
 * @param from index of the first token
 * @param to index behind the last
 * @param period what they mean; without days when they cannot be resolved
 * @param future whether they look ahead, so that the happening is a plan
 */
public record TimeExpression(int from, int to, Period period, boolean future) {}
