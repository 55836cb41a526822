package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what was claimed of an event when, and what people changed. */
@ApplicationScoped
public class EventTimelineStore {
    private final EventStore events;
    private final JournalStore journal;

    EventTimelineStore(EventStore events, JournalStore journal) {
        this.events = events;
        this.journal = journal;
    }

    /** The timeline of an event that everybody may see, the oldest first. */
    @Transactional
    public Optional<List<TimelineItem>> of(UUID eventId) {
        return events.find(eventId).map(event -> {
            List<UUID> claims = event.claims().stream().map(Claim::id).toList();
            List<TimelineItem> items = new ArrayList<>();
            events.claims(claims).stream()
                    .sorted(Comparator.comparingInt(
                            sourced -> claims.indexOf(sourced.claim().id())))
                    .map(TimelineItem::of)
                    .forEach(items::add);
            journal.about(event.id(), claims).stream().map(TimelineItem::of).forEach(items::add);
            items.sort(Comparator.comparing(TimelineItem::at));
            return items;
        });
    }
}
