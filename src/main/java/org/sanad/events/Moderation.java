package org.sanad.events;

import java.util.List;
import java.util.UUID;
import org.sanad.reports.FieldError;

/** What came of a change by hand. */
public sealed interface Moderation {
    /** It is done and in the journal. Show the events as they are now. */
    record Done(UUID journalId, List<Event> events) implements Moderation {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** There is no such event, claim or entry. */
    record Unknown() implements Moderation {}

    /** It makes no sense: name what is wrong. */
    record Refused(List<FieldError> errors) implements Moderation {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** It does not go with what was done since: say why. */
    record Late(String reason) implements Moderation {}
}
