package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Effect;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Subsector;

/**
 * A claim that a model told of and whose quote stands in the text. Its other words are still the model's, each to be found
 * in the text before it counts.
 *
 * @param quote where the quote stands in the report
 * @param subsector the service, never null for a service event and always for any other
 * @param effect what became of it, likewise
 */
record ToldClaim(
        QuoteFinder.Place quote,
        EventType type,
        String words,
        String speaker,
        CueClass cue,
        Modality modality,
        Polarity polarity,
        @Nullable Subsector subsector,
        @Nullable Effect effect,
        String place,
        String time,
        List<String> actors,
        List<String> targets) {
    ToldClaim {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** The checked claim; empty when what it needs is missing. */
    static Optional<ToldClaim> of(ReadClaims.ReadClaim read, QuoteFinder.Place quote) {
        EventType type = read.type();
        boolean service = type != null && type.group() == EventGroup.SERVICE_DISRUPTION;
        if (type == null || (service && (read.subsector() == null || read.effect() == null))) {
            return Optional.empty();
        }
        CueClass cue = read.cue();
        Modality modality = read.modality();
        Polarity polarity = read.polarity();
        return Optional.of(new ToldClaim(
                quote,
                type,
                given(read.words()),
                given(read.speaker()),
                cue == null ? CueClass.ASSERT : cue,
                modality == null ? Modality.REPORTED : modality,
                polarity == null ? Polarity.POSITIVE : polarity,
                service ? read.subsector() : null,
                service ? read.effect() : null,
                given(read.place()),
                given(read.time()),
                given(read.actors()),
                given(read.targets())));
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static List<String> given(@Nullable List<@Nullable String> words) {
        List<String> given = new ArrayList<>();
        if (words != null) {
            words.stream().filter(Objects::nonNull).map(ToldClaim::given).forEach(given::add);
        }
        return given;
    }
}
