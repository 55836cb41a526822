package org.sanad.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Subsector;

/**
 * What a model says stands in a part of a report; nothing of it is believed before it is checked. The fields' meaning is
 * told in {@code prompts/extraction/claims.system.txt}. An answer that leaves out a required one is none. Numbers, dates and
 * coordinates are not asked for, and what else comes is not taken.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReadClaims(@JsonProperty(required = true) @Nullable List<@Nullable ReadClaim> claims) {

    /**
     * One claim.
     *
     * @param quote words copied from the report
     * @param words those of the quote that tell of the happening
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReadClaim(
            @JsonProperty(required = true) @Nullable EventType type,
            @JsonProperty(required = true) @Nullable String quote,
            @Nullable String words,
            @JsonProperty(required = true) @Nullable String speaker,
            @Nullable CueClass cue,
            @JsonProperty(required = true) @Nullable Modality modality,
            @JsonProperty(required = true) @Nullable Polarity polarity,
            @Nullable Subsector subsector,
            @Nullable Effect effect,
            @Nullable String place,
            @Nullable String time,
            @Nullable List<@Nullable String> actors,
            @Nullable List<@Nullable String> targets) {}
}
