package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.reports.ClaimsTurnStore;
import org.sanad.reports.FieldError;
import org.sanad.reports.ReportStore;

/**
 * Changes by hand, each in one transaction with its entry in the journal. They hold for as long as they are not taken back:
 * whatever is read again or linked anew is held to them.
 */
@ApplicationScoped
public class ModerationStore {
    private final EventStore events;
    private final SightingStore sightings;
    private final EventLinking linking;
    private final JournalStore journal;
    private final ReportStore reports;
    private final ClaimsTurnStore turn;

    ModerationStore(
            EventStore events,
            SightingStore sightings,
            EventLinking linking,
            JournalStore journal,
            ReportStore reports,
            ClaimsTurnStore turn) {
        this.events = events;
        this.sightings = sightings;
        this.linking = linking;
        this.journal = journal;
        this.reports = reports;
        this.turn = turn;
    }

    /** Makes two events of one: these claims, and the others. */
    @Transactional
    public Moderation split(UUID eventId, Set<UUID> claims, String reason, String who) {
        turn.take();
        Optional<Event> found = events.find(eventId);
        if (found.isEmpty()) {
            return new Moderation.Unknown();
        }
        Set<UUID> rest = ids(found.get());
        if (claims.isEmpty() || !rest.containsAll(claims)) {
            return refused("claims", "must be claims of the event, at least one");
        }
        rest.removeAll(claims);
        if (rest.isEmpty()) {
            return refused("claims", "must leave the event at least one claim");
        }
        UUID entry = journal.write(new JournalStore.Entry(
                who,
                JournalEntry.Kind.SPLIT,
                reason,
                found.get().id(),
                null,
                Map.of("event", found.get().id(), "claims", ids(found.get())),
                Map.of("claims", claims, "rest", rest),
                null));
        journal.rule(entry, claims, rest, false);
        return done(entry, both(claims, rest));
    }

    /** Makes one event of two. */
    @Transactional
    public Moderation merge(UUID eventId, UUID with, String reason, String who) {
        turn.take();
        Optional<Event> found = events.find(eventId);
        if (found.isEmpty()) {
            return new Moderation.Unknown();
        }
        Optional<Event> other = events.find(with);
        if (other.isEmpty() || other.get().id().equals(found.get().id())) {
            return refused("with", "must be the id of another event");
        }
        Set<UUID> mine = ids(found.get());
        Set<UUID> theirs = ids(other.get());
        UUID entry = journal.write(new JournalStore.Entry(
                who,
                JournalEntry.Kind.MERGE,
                reason,
                found.get().id(),
                null,
                Map.of("events", Map.of(found.get().id(), mine, other.get().id(), theirs)),
                Map.of("claims", both(mine, theirs)),
                null));
        journal.rule(entry, mine, theirs, true);
        return done(entry, both(mine, theirs));
    }

    /** Changes what is stored of a claim; the next reading of its report does not change it back. */
    @Transactional
    public Moderation change(UUID claimId, ClaimChange change, String reason, String who) {
        turn.take();
        Optional<Claim> found = seen(claimId);
        if (found.isEmpty()) {
            return new Moderation.Unknown();
        }
        Claim claim = found.get();
        boolean service = change.type() != null && change.type().group() == EventGroup.SERVICE_DISRUPTION;
        if (change.type() != null && service != (claim.subsector() != null)) {
            return refused("type", "must stay one of services for a claim on a service, and of others for others");
        }
        UUID entry = journal.write(new JournalStore.Entry(
                who, JournalEntry.Kind.CLAIM, reason, null, claimId, change.before(claim), change, null));
        return done(entry, Set.of(claimId));
    }

    /** Takes an entry back. */
    @Transactional
    public Moderation undo(UUID entryId, String reason, String who) {
        turn.take();
        Optional<JournalEntry> found = journal.find(entryId);
        if (found.isEmpty()) {
            return new Moderation.Unknown();
        }
        JournalEntry entry = found.get();
        if (entry.kind() == JournalEntry.Kind.UNDO) {
            return new Moderation.Late("An undo is not undone: make the change again");
        }
        if (entry.undoneBy() != null) {
            return new Moderation.Late("The entry has been undone already");
        }
        UUID claimId = entry.claimId();
        if (claimId != null && journal.changedSince(entry)) {
            return new Moderation.Late("The claim has been changed again since: undo that first");
        }
        UUID undo = journal.write(new JournalStore.Entry(
                who, JournalEntry.Kind.UNDO, reason, entry.eventId(), claimId, entry.after(), entry.before(), entryId));
        if (claimId == null) {
            return done(undo, journal.ruledOn(entryId));
        }
        ClaimChange after = journal.change(entry.after());
        ClaimChange before = journal.change(entry.before());
        own(claimId).ifPresent(claim -> readAgain(claim.reportId(), claimId, after.backFrom(claim, before)));
        return new Moderation.Done(undo, eventsOf(Set.of(claimId)));
    }

    private Moderation done(UUID entry, Set<UUID> claims) {
        Map<UUID, Integer> reports = new HashMap<>();
        sightings.reportsOf(claims).forEach(report -> reports.merge(report, 1, Integer::sum));
        Set<UUID> touched = new HashSet<>(sightings.ofClaims(claims));
        reports.forEach((report, count) -> {
            // What one report tells may have to be cut or joined differently.
            if (count > 1 || claims.size() == 1) {
                events.replace(report, sightings.claimsOf(report));
            }
        });
        touched.addAll(sightings.ofClaims(claims));
        linking.settle(touched, Set.of(), Set.of());
        return new Moderation.Done(entry, eventsOf(claims));
    }

    private void readAgain(UUID reportId, UUID claimId, Claim changed) {
        events.replace(
                reportId,
                sightings.claimsOf(reportId).stream()
                        .map(claim -> claim.id().equals(claimId) ? changed : claim)
                        .toList());
    }

    private List<Event> eventsOf(Set<UUID> claims) {
        return events.eventsOf(new HashSet<>(sightings.reportsOf(claims))).stream()
                .filter(event -> event.claims().stream().anyMatch(claim -> claims.contains(claim.id())))
                .toList();
    }

    private Optional<Claim> seen(UUID claimId) {
        return own(claimId).filter(claim -> reports.find(claim.reportId()).isPresent());
    }

    /** The claim as it stands by itself. */
    private Optional<Claim> own(UUID claimId) {
        List<Claim> claims = new ArrayList<>();
        sightings.reportsOf(Set.of(claimId)).forEach(report -> claims.addAll(sightings.claimsOf(report)));
        return claims.stream().filter(claim -> claim.id().equals(claimId)).findFirst();
    }

    private static Moderation refused(String field, String reason) {
        return new Moderation.Refused(List.of(new FieldError(field, reason)));
    }

    private static Set<UUID> ids(Event event) {
        Set<UUID> ids = new HashSet<>();
        event.claims().forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    private static Set<UUID> both(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
