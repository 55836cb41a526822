package org.sanad.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.sanad.events.Qualifier;

/**
 * A number in a sentence, with the words that limit it.
 *
 * @param from index of the first token, the limiting words included
 * @param to index behind the last token of the number
 * @param value the number when it is one, before limiting words are applied; null for vague words and ranges
 * @param min least number the words allow, null when open
 * @param max greatest number the words allow, null when open
 */
public record Quantity(
        int from,
        int to,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        Qualifier qualifier) {}
