package org.sanad.answers.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something was asked that could not be answered, or not wholly.
 *
 * @param place a first-level region or a country, null when none was asked about or nobody knows it
 * @param topic a service, measure, type or group of the event model, null for none in particular
 * @param first the first day it was asked, UTC
 * @param last the last day
 */
public record GapCount(
        @Nullable String place,
        @Nullable Long placeId,
        @Nullable String topic,
        String language,
        long count,
        LocalDate first,
        LocalDate last) {}
