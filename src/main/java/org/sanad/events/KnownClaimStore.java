package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Claims as they stood at a moment: without what became known later, and without what that says of them. */
@ApplicationScoped
public class KnownClaimStore {
    private final EventStore events;
    private final SupersessionStore superseded;
    private final LinkStore links;
    private final Session database;

    KnownClaimStore(EventStore events, SupersessionStore superseded, LinkStore links, Session database) {
        this.events = events;
        this.superseded = superseded;
        this.links = links;
        this.database = database;
    }

    private record Member(UUID event, Claim claim, Instant knownAt) {}

    /**
     * Those of these claims that everybody may see and that were known then, in no particular order.
     *
     * @param asOf null for now
     */
    @Transactional
    public List<SourcedClaim> of(Collection<UUID> ids, @Nullable Instant asOf) {
        List<SourcedClaim> all = events.claims(ids);
        if (asOf == null) {
            return all;
        }
        List<SourcedClaim> known =
                all.stream().filter(c -> !c.knownAt().isAfter(asOf)).toList();
        Set<UUID> asked = known.stream().map(SourcedClaim::eventId).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return known;
        }
        List<Member> members =
                members(asked).stream().filter(m -> !m.knownAt.isAfter(asOf)).toList();
        Map<UUID, UUID> corrected = corrected(members, asOf);
        Copies copies =
                links.copies(members.stream().map(m -> m.claim.reportId()).collect(Collectors.toSet()));
        Map<UUID, Corroboration> standing = new HashMap<>();
        Map<UUID, Claim> claims = new HashMap<>();
        members.stream().collect(Collectors.groupingBy(Member::event)).forEach((event, own) -> {
            Corroboration then = Corroboration.of(
                    own.stream().map(m -> then(m.claim, corrected)).toList(), copies);
            standing.put(event, then);
            then.claims().forEach(claim -> claims.put(claim.id(), claim));
        });
        return known.stream()
                .filter(c -> claims.containsKey(c.claim().id()))
                .map(c -> c.standing(
                        Objects.requireNonNull(claims.get(c.claim().id())),
                        Objects.requireNonNull(standing.get(c.eventId())).status(),
                        Objects.requireNonNull(standing.get(c.eventId())).independentOrigins(),
                        corrected.get(c.claim().id())))
                .toList();
    }

    private static Claim then(Claim claim, Map<UUID, UUID> corrected) {
        return corrected.containsKey(claim.id()) && claim.status() == ClaimStatus.ASSERTED
                ? claim.withStatus(ClaimStatus.CORRECTED)
                : claim;
    }

    private List<Member> members(Set<UUID> eventIds) {
        return database
                .createQuery(
                        "select s.eventId, c, coalesce(r.publishedAt, r.receivedAt) from ClaimEntity c"
                                + " join SightingEntity s on s.id = c.sightingId join ReportEntity r on r.id = c.reportId"
                                + " where s.eventId in :events and r.confidentiality = 'PUBLIC'"
                                + " order by coalesce(r.publishedAt, r.receivedAt), r.id, s.ordinal, c.ordinal",
                        Object[].class)
                .setParameter("events", eventIds)
                .getResultList()
                .stream()
                .map(row -> new Member((UUID) row[0], ((ClaimEntity) row[1]).ownClaim(), (Instant) row[2]))
                .toList();
    }

    /** What of the members was corrected then, each with the claim that did it. */
    private Map<UUID, UUID> corrected(List<Member> members, Instant asOf) {
        return superseded.corrected(members.stream().map(m -> m.claim.id()).toList(), asOf);
    }
}
