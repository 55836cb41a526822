package org.sanad.events;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A row of {@code attribution}. */
@Embeddable
record SpeakerEntity(
        String name,
        @Enumerated(EnumType.STRING) Role role,
        @Nullable String alignment,
        @Nullable String cue,
        @Enumerated(EnumType.STRING) @Nullable CueClass cueClass,
        boolean inherited) {

    static SpeakerEntity of(Speaker speaker) {
        return new SpeakerEntity(
                speaker.name(),
                speaker.role(),
                speaker.alignment(),
                speaker.cue(),
                speaker.cueClass(),
                speaker.inherited());
    }

    Speaker speaker() {
        return new Speaker(name, role, alignment, cue, cueClass, inherited);
    }
}
