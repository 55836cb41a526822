package org.sanad.events;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A claim with what decides whether its figures take the place of others.
 *
 * @param source the report's publisher
 * @param knownAt when the report became known
 */
record SourcedFigures(Claim claim, String source, Instant knownAt) {
    UUID id() {
        return claim.id();
    }

    String publisher() {
        return source.toLowerCase(Locale.ROOT);
    }
}
