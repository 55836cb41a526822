package org.sanad.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Cursor;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;

/** Keeps what people change by hand. What a later entry took back is as if it had never been done. */
@ApplicationScoped
class JournalStore {
    private static final String STANDING = " and not exists (select 1 from JournalEntity u where u.undoes = j.id)";

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    JournalStore(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Writes an entry; its id. */
    UUID write(Entry entry) {
        JournalEntity row = new JournalEntity();
        row.id = UUID.randomUUID();
        row.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.who = entry.who();
        row.kind = entry.kind();
        row.reason = entry.reason();
        row.eventId = entry.eventId();
        row.claimId = entry.claimId();
        row.before = written(entry.before());
        row.after = written(entry.after());
        row.undoes = entry.undoes();
        database.persist(row);
        database.flush();
        return row.id;
    }

    /** What is to be written. */
    record Entry(
            String who,
            JournalEntry.Kind kind,
            String reason,
            @Nullable UUID eventId,
            @Nullable UUID claimId,
            Object before,
            Object after,
            @Nullable UUID undoes) {}

    /** Notes that claims of two sides are of one happening, or of two. */
    void rule(UUID entry, Collection<UUID> side, Collection<UUID> otherSide, boolean together) {
        for (UUID one : side) {
            for (UUID other : otherSide) {
                Pair pair = Pair.of(one, other);
                database.createNativeMutationQuery("insert into ruling (journal_id, one, other, together)"
                                + " values (:entry, :one, :other, :together) on conflict do nothing")
                        .setParameter("entry", entry)
                        .setParameter("one", pair.one())
                        .setParameter("other", pair.other())
                        .setParameter("together", together)
                        .executeUpdate();
            }
        }
    }

    /** What was said of these claims and is not taken back. */
    Rulings rulings(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return Rulings.NONE;
        }
        return new Rulings(
                database.createNativeQuery("""
                        select r.one, r.other, r.together from ruling r join journal j on j.id = r.journal_id
                         where (r.one in (:claims) or r.other in (:claims))
                           and not exists (select 1 from journal u where u.undoes = j.id)
                         order by j.step""", Object[].class).setParameter("claims", claims).getResultList().stream()
                        .map(row -> new Rulings.Ruling(Pair.of((UUID) row[0], (UUID) row[1]), (boolean) row[2]))
                        .toList());
    }

    /** The claims that an entry speaks of. */
    Set<UUID> ruledOn(UUID entry) {
        Set<UUID> claims = new HashSet<>();
        database.createNativeQuery("select one, other from ruling where journal_id = :entry", Object[].class)
                .setParameter("entry", entry)
                .getResultList()
                .forEach(row -> {
                    claims.add((UUID) row[0]);
                    claims.add((UUID) row[1]);
                });
        return claims;
    }

    /** The claims with what people corrected of them, whatever was read again. */
    List<Claim> corrected(List<Claim> claims) {
        if (claims.isEmpty()) {
            return claims;
        }
        Map<UUID, List<ClaimChange>> changes = new HashMap<>();
        database.createQuery(
                        "from JournalEntity j where j.kind = :kind and j.claimId in :claims" + STANDING
                                + " order by j.step",
                        JournalEntity.class)
                .setParameter("kind", JournalEntry.Kind.CLAIM)
                .setParameter("claims", claims.stream().map(Claim::id).toList())
                .getResultList()
                .forEach(row -> changes.computeIfAbsent(row.claimId, id -> new ArrayList<>())
                        .add(read(row.after, ClaimChange.class)));
        return claims.stream()
                .map(claim -> {
                    Claim corrected = claim;
                    for (ClaimChange change : changes.getOrDefault(claim.id(), List.of())) {
                        corrected = change.in(corrected);
                    }
                    return corrected;
                })
                .toList();
    }

    /** Whether a claim was changed again after this entry. */
    boolean changedSince(JournalEntry entry) {
        return !database.createQuery(
                        "select j.id from JournalEntity j where j.kind = :kind and j.claimId = :claim and j.step >"
                                + " (select e.step from JournalEntity e where e.id = :entry)" + STANDING,
                        UUID.class)
                .setParameter("kind", JournalEntry.Kind.CLAIM)
                .setParameter("claim", entry.claimId())
                .setParameter("entry", entry.id())
                .getResultList()
                .isEmpty();
    }

    /** The entry of that id. */
    @Transactional
    public Optional<JournalEntry> find(UUID id) {
        return entries(List.of(database.createQuery("from JournalEntity where id = :id", JournalEntity.class)
                        .setParameter("id", id)
                        .getResultList()
                        .toArray(JournalEntity[]::new)))
                .stream()
                .findFirst();
    }

    /** Entries, the newest first. */
    @Transactional
    public Page<JournalEntry> list(Paging paging) {
        Cursor after = paging.after();
        Query<JournalEntity> rows = database.createQuery(
                "from JournalEntity where :all = true or at < :at or (at = :at and id > :after) order by at desc, id",
                JournalEntity.class);
        rows.setParameter("all", after == null)
                .setParameter("at", after == null ? clock.instant() : after.at())
                .setParameter("after", after == null ? new UUID(0, 0) : after.reportId())
                .setMaxResults(paging.limit() + 1);
        return Page.of(entries(rows.getResultList()), paging.limit(), e -> new Cursor(e.at(), e.id(), 0));
    }

    /** What was done to an event or to any of these claims, the oldest first. */
    List<JournalEntry> about(UUID event, Collection<UUID> claims) {
        return entries(database.createNativeQuery("""
                select j.* from journal j where j.event_id = :event or j.claim_id in (:claims)
                    or exists (select 1 from ruling r where r.journal_id in (j.id, j.undoes)
                                  and (r.one in (:claims) or r.other in (:claims)))
                 order by j.step""", JournalEntity.class)
                .setParameter("event", event)
                .setParameter("claims", claims)
                .getResultList());
    }

    private List<JournalEntry> entries(List<JournalEntity> rows) {
        Map<UUID, UUID> undone = new HashMap<>();
        if (!rows.isEmpty()) {
            database.createQuery("from JournalEntity where undoes in :ids", JournalEntity.class)
                    .setParameter("ids", rows.stream().map(row -> row.id).toList())
                    .getResultList()
                    .forEach(row -> undone.put(row.undoes, row.id));
        }
        return rows.stream()
                .map(row -> new JournalEntry(
                        row.id,
                        row.at,
                        row.who,
                        row.kind,
                        row.reason,
                        row.eventId,
                        row.claimId,
                        read(row.before, com.fasterxml.jackson.databind.JsonNode.class),
                        read(row.after, com.fasterxml.jackson.databind.JsonNode.class),
                        row.undoes,
                        undone.get(row.id)))
                .toList();
    }

    /** What an entry has as its before or after. */
    ClaimChange change(com.fasterxml.jackson.databind.JsonNode kept) {
        return read(kept.toString(), ClaimChange.class);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of a " + value.getClass(), e);
        }
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds no " + type.getSimpleName(), e);
        }
    }
}
