package org.sanad.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A moment for people and for machines.
 *
 * @param day in words, of UTC, such as {@code 29 November 2024}
 * @param exact RFC 3339
 */
record ShownTime(String day, String exact) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static @Nullable ShownTime of(@Nullable Instant instant) {
        return instant == null ? null : new ShownTime(DAY.format(instant.atZone(ZoneOffset.UTC)), instant.toString());
    }
}
