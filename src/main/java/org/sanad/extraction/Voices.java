package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import org.sanad.events.CueClass;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.AttributionReader;

/** Decides whose word a stretch of a sentence is, and how sure that speaker is. */
final class Voices {
    private final ReportContext context;
    private final AttributionReader attributions;

    Voices(ReportContext context, AttributionReader attributions) {
        this.context = context;
        this.attributions = attributions;
    }

    List<Speaker> speakers(Reading reading, Segment segment) {
        List<Speaker> speakers =
                segment.voices().stream().map(Attribution::speaker).toList();
        if (!speakers.isEmpty()) {
            return speakers;
        }
        List<Speaker> carried = context.carriedVoice();
        if (attributions.goesOn(reading.tokens())) {
            return carried;
        }
        int hedge = attributions.hedge(reading.tokens(), 0, reading.tokens().size());
        if (hedge < 0) {
            return context.told();
        }
        if (carried.isEmpty() && !context.told().isEmpty()) {
            return context.told();
        }
        return carried.isEmpty()
                ? List.of(new Speaker(
                        "unnamed sources",
                        Role.UNSPECIFIED,
                        null,
                        reading.tokens().get(hedge).word(),
                        CueClass.CLAIM,
                        false))
                : carried;
    }

    List<Speaker> chain(List<Speaker> speakers) {
        List<Speaker> chain = new ArrayList<>();
        chain.add(context.publisher());
        speakers.stream()
                .filter(s -> !s.name().equals(context.publisher().name()))
                .forEach(chain::add);
        return chain;
    }

    Modality modality(Reading reading, Segment segment, List<Speaker> speakers, Trigger trigger, EventType type) {
        if (trigger.modality() != null) {
            return trigger.modality();
        }
        if (type == EventType.ACCUSATION
                || trigger.type() == EventType.ACCUSATION
                || speakers.stream().anyMatch(s -> s.cueClass() == CueClass.ACCUSE)) {
            return Modality.ALLEGED;
        }
        if (speakers.stream().anyMatch(s -> s.cueClass() == CueClass.EXPECT)) {
            return Modality.FORECAST;
        }
        boolean ownVoice =
                segment.voices().stream().anyMatch(v -> v.from() >= segment.from() && v.to() <= segment.to());
        int hedge = attributions.hedge(
                reading.tokens(),
                ownVoice ? segment.from() : 0,
                ownVoice ? segment.to() : reading.tokens().size());
        if (hedge >= 0) {
            return Modality.UNCONFIRMED;
        }
        if (speakers.isEmpty()) {
            return Modality.FACT;
        }
        return switch (speakers.getLast().role()) {
            case UNSPECIFIED -> Modality.UNCONFIRMED;
            case WITNESS -> Modality.WITNESS;
            case OUTLET, NEWS_AGENCY, STATE_MEDIA, MONITOR, UN, NGO, GOVERNMENT, BELLIGERENT, OFFICIAL, PERSON ->
                Modality.REPORTED;
        };
    }
}
