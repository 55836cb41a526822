package org.sanad.extraction;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.sanad.reading.speakers.SpeakerRegistry;

/**
 * The time zone that an outlet's days are counted in: that of the country where the registry has it at home, when the
 * country keeps one time (after CLDR's locations); Greenwich's for any other.
 */
final class OutletZone {
    private OutletZone() {}

    static ZoneId of(SpeakerRegistry registry, String source) {
        return registry.byName(source)
                .map(SpeakerRegistry.Entry::country)
                .map(OutletZone::ofCountry)
                .orElse(ZoneOffset.UTC);
    }

    private static ZoneId ofCountry(String country) {
        Set<String> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        try {
            return zones.size() == 1 ? ZoneId.of(zones.iterator().next()) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            // ICU knows a zone that the JDK does not: its days differ from Greenwich's by hours at most.
            return ZoneOffset.UTC;
        }
    }
}
