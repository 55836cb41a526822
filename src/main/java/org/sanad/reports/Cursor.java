package org.sanad.reports;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The last item of a page, after which the next page begins. Lists run from the newest time to the oldest; among equal
 * times by report id, inside a report by ordinal.
 *
 * @param at the time the list is ordered by, to the microsecond that the database keeps
 * @param reportId the item's report
 * @param ordinal the item's place inside the report, 0 when the item is the report
 */
public record Cursor(Instant at, UUID reportId, int ordinal) {
    private static final String SEPARATOR = "~";
    private static final int PARTS = 3;

    /** The form that leaves the house; only {@link #read} understands it. */
    public String opaque() {
        String plain = String.join(SEPARATOR, at.toString(), reportId.toString(), Integer.toString(ordinal));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for anything that {@link #opaque} did not make. */
    public static Optional<Cursor> read(String opaque) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            Cursor cursor = new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
            return cursor.opaque().equals(opaque) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
