package org.sanad.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.TriggerReader;
import org.sanad.places.PlaceMention;
import org.sanad.reading.speakers.Attribution;

/** Reads the triggers of a sentence voice by voice, without what is history. Neighbour: {@link RuleExtractor}. */
final class ClauseTriggers {
    private final TriggerReader triggers;
    private final Reading reading;
    private final History history;

    ClauseTriggers(TriggerReader triggers, Reading reading, @Nullable LocalDate published) {
        this.triggers = triggers;
        this.reading = reading;
        this.history = new History(reading, published);
    }

    /** The triggers of each segment, in order. */
    List<List<Trigger>> read(List<PlaceMention> named) {
        List<List<Trigger>> told = new ArrayList<>();
        for (Segment segment : reading.segments()) {
            told.add(history.all(segment) ? List.of() : read(segment, named, before(told)));
        }
        return told;
    }

    private List<Trigger> read(Segment segment, List<PlaceMention> named, List<Trigger> before) {
        return triggers.read(reading.tokens(), segment.from(), segment.to(), named, before).stream()
                .filter(t -> !history.tells(t, segment))
                .toList();
    }

    /** What the same voice told earlier in the sentence: deaths that another voice counts are a claim of its own. */
    private List<Trigger> before(List<List<Trigger>> told) {
        List<Attribution> voices = reading.segments().get(told.size()).voices();
        List<Trigger> before = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            List<Attribution> others = reading.segments().get(i).voices();
            if (voices.isEmpty() || voices.equals(others) || others.isEmpty()) {
                before.addAll(told.get(i));
            }
        }
        return before;
    }
}
