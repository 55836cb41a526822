package org.sanad.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Where rules and model read the same report differently; for a person to look at, never shown as truth.
 *
 * @param rules what the rules read, null when they read no such claim or nothing of that field
 * @param model what the model read, null likewise
 * @param quote the words that both read, or that only one of them took for a claim
 */
public record Disagreement(
        Field field, @Nullable String rules, @Nullable String model, String quote) {

    /** What is read differently. */
    public enum Field {
        /** Only one of them reads a claim at all. */
        CLAIM,
        TYPE,
        PLACE,
        TIME,
        FIGURES,
        SPEAKER,
        MODALITY,
        POLARITY
    }
}
