package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.reports.Report;

/**
 * Brings the sightings of many reports together into events, and takes them apart again when a report goes. What is read
 * out of a report that is not public is compared with nothing: it could be seen in what others become. Works inside its
 * caller's transaction, of which only one at a time may do this.
 */
@ApplicationScoped
class EventLinking {
    /** So many sightings are seen together at most; what lies farther off along the links stays as it is. */
    private static final int MOST = 150;

    private final SightingStore sightings;
    private final LinkStore links;
    private final SupersessionStore superseded;
    private final JournalStore journal;
    private final EventRowStore events;

    EventLinking(
            SightingStore sightings,
            LinkStore links,
            SupersessionStore superseded,
            JournalStore journal,
            EventRowStore events) {
        this.sightings = sightings;
        this.links = links;
        this.superseded = superseded;
        this.journal = journal;
        this.events = events;
    }

    /** Has these be all that is read out of a report; its events and those that it leaves are made anew. */
    void replace(Report report, List<Claim> read) {
        Set<UUID> touched = new HashSet<>(superseded.takenBy(report.id()));
        Map<UUID, UUID> former = sightings.remove(report.id());
        List<Claim> claims = journal.corrected(read);
        Rulings rulings = journal.rulings(claims.stream().map(Claim::id).toList());
        List<Sighting> fresh = sightings.add(report, ClaimGrouping.sightings(claims, rulings), claims, former);
        Set<UUID> placed = new HashSet<>();
        fresh.forEach(sighting -> {
            touched.add(sighting.id());
            if (!former.containsKey(sighting.id())) {
                placed.add(sighting.id());
            }
        });
        if (!claims.isEmpty() && report.confidentiality() == Report.Confidentiality.PUBLIC) {
            link(report, fresh);
        }
        List<UUID> corrected = new ArrayList<>();
        superseded.correct(report, claims).forEach(s -> {
            corrected.add(s.claim());
            corrected.add(s.by());
        });
        touched.addAll(sightings.ofClaims(corrected));
        settle(touched, new HashSet<>(former.values()), placed);
    }

    /** The claims of a report as they stand by themselves. */
    List<Claim> claimsOf(Report report) {
        return sightings.claimsOf(report.id());
    }

    private void link(Report report, List<Sighting> fresh) {
        Set<UUID> copies = links.copiesOf(report);
        Map<UUID, Set<UUID>> candidates = new HashMap<>();
        Set<UUID> all = new HashSet<>();
        for (Sighting sighting : fresh) {
            if (sighting.tellsOfAHappening()) {
                Set<UUID> near = sightings.candidates(sighting, copies);
                candidates.put(sighting.id(), near);
                all.addAll(near);
            }
        }
        List<StoredSighting> others = sightings.find(all);
        List<SightingLink> found = new ArrayList<>();
        for (Sighting sighting : fresh) {
            Set<UUID> mine = candidates.getOrDefault(sighting.id(), Set.of());
            others.stream()
                    .filter(other -> mine.contains(other.id()))
                    .forEach(other -> SightingScore.of(
                                    sighting,
                                    other.sighting(),
                                    copies.contains(other.sighting().reportId()))
                            .ifPresent(found::add));
        }
        links.add(found);
    }

    /**
     * Makes anew the events of these sightings and all that hang together with them.
     *
     * @param former events that may have lost all their sightings
     * @param placed sightings that were part of no event before
     */
    void settle(Collection<UUID> touched, Set<UUID> former, Set<UUID> placed) {
        List<StoredSighting> members = sightings.find(together(touched, former));
        if (!members.isEmpty()) {
            make(members, placed);
        }
        Set<UUID> left = new HashSet<>(former);
        members.forEach(member -> left.add(member.eventId()));
        events.dropEmpty(left);
    }

    private Set<UUID> together(Collection<UUID> touched, Set<UUID> former) {
        Set<UUID> all = new HashSet<>(touched);
        all.addAll(sightings.ofEvents(former));
        Set<UUID> newest = new HashSet<>(all);
        while (!newest.isEmpty() && all.size() < MOST) {
            Set<UUID> next = sightings.around(newest);
            next.removeAll(all);
            all.addAll(next);
            newest = next;
        }
        if (!newest.isEmpty()) {
            // The last ones reached must not be torn out of their events.
            Set<UUID> whole = new HashSet<>();
            sightings.find(newest).forEach(member -> whole.add(member.eventId()));
            all.addAll(sightings.ofEvents(whole));
        }
        return all;
    }

    private void make(List<StoredSighting> members, Set<UUID> placed) {
        Set<UUID> ids = members.stream().map(StoredSighting::id).collect(Collectors.toSet());
        List<UUID> claims = members.stream()
                .flatMap(member -> member.sighting().claims().stream())
                .map(Claim::id)
                .toList();
        Map<UUID, Instant> knownAt = new HashMap<>();
        members.forEach(member ->
                knownAt.put(member.sighting().reportId(), member.sighting().knownAt()));
        Copies copies = links.copies(knownAt.keySet());
        Map<UUID, UUID> corrected = superseded.corrected(claims);
        List<SightingLink> all = new ArrayList<>(links.among(ids));
        superseded.pairs(ids).forEach(pair -> all.add(new SightingLink(pair, 1, List.of("correction"))));
        List<List<StoredSighting>> clusters = clusters(members, all, journal.rulings(claims));
        Set<UUID> known = members.stream().map(StoredSighting::eventId).collect(Collectors.toSet());
        known.addAll(ids);
        List<UUID> names = EventIds.of(clusters, events.oldestFirst(known), placed);
        List<Supersession> later = new ArrayList<>();
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Event event = event(names.get(i), clusters.get(i), copies, corrected);
            made.add(event);
            later.addAll(LaterCounts.of(event.claims(), copies, knownAt));
        }
        superseded.count(claims, later);
        events.write(made, clusters);
    }

    private static List<List<StoredSighting>> clusters(
            List<StoredSighting> members, List<SightingLink> links, Rulings rulings) {
        Map<UUID, StoredSighting> byId = new HashMap<>();
        members.forEach(member -> byId.put(member.id(), member));
        return EventClusters.of(members.stream().map(StoredSighting::sighting).toList(), links, rulings).stream()
                .map(cluster -> cluster.stream()
                        .map(sighting -> byId.get(sighting.id()))
                        .filter(member -> member != null)
                        .sorted(StoredSighting.AS_KNOWN)
                        .toList())
                .toList();
    }

    private static Event event(UUID id, List<StoredSighting> members, Copies copies, Map<UUID, UUID> corrected) {
        List<Claim> claims = members.stream()
                .flatMap(member -> member.sighting().claims().stream())
                .map(claim -> corrected.containsKey(claim.id()) && claim.status() == ClaimStatus.ASSERTED
                        ? claim.withStatus(ClaimStatus.CORRECTED)
                        : claim)
                .toList();
        Corroboration standing = Corroboration.of(claims, copies);
        return Event.of(
                id, standing.claims(), standing.status(), standing.independentOrigins(), standing.outlets(), Map.of());
    }
}
