package org.sanad.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.ClaimsTurnStore;
import org.sanad.reports.Cursor;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;
import org.sanad.reports.WithdrawalListener;

/**
 * Keeps claims and the events they make. Nothing read out of a report that is not public leaves here or is told to
 * listeners.
 */
@ApplicationScoped
public class EventStore implements PanacheRepositoryBase<EventEntity, UUID>, ClaimsSource, WithdrawalListener {
    private static final String SEEN = "(select r.id from ReportEntity r where r.confidentiality = 'PUBLIC')";

    private final ReportStore reports;
    private final ClaimsTurnStore turn;
    private final EventLinking linking;
    private final SupersessionStore superseded;
    private final Instance<ClaimsListener> listeners;
    private final Session database;

    EventStore(
            ReportStore reports,
            ClaimsTurnStore turn,
            EventLinking linking,
            SupersessionStore superseded,
            Instance<ClaimsListener> listeners,
            Session database) {
        this.reports = reports;
        this.turn = turn;
        this.linking = linking;
        this.superseded = superseded;
        this.listeners = listeners;
        this.database = database;
    }

    /**
     * Makes these the claims of a report, in place of those it had, and tells the listeners. Claims that a person corrected
     * stay corrected. Joins the caller's transaction and holds the report's row until it ends.
     *
     * @return the events that they are part of, in the order of their first claims
     * @throws IllegalArgumentException when there is no such report, or a claim is of another one
     */
    @Transactional
    public List<Event> replace(UUID reportId, List<Claim> claims) {
        turn.take();
        Report report = reports.hold(reportId)
                .orElseThrow(() -> new IllegalArgumentException("There is no report " + reportId));
        claims.stream().filter(c -> !c.reportId().equals(reportId)).findFirst().ifPresent(stranger -> {
            throw new IllegalArgumentException("Claim " + stranger.id() + " is not of report " + reportId);
        });
        linking.replace(report, claims);
        List<Event> events = events(List.of(reportId), "");
        tell(report, events);
        return events;
    }

    /** Reports whose claims were stored before events reached across reports, the oldest first. */
    @Transactional
    List<UUID> unlinked(int most) {
        return database.createNativeQuery("""
                select r.id from report r where r.confidentiality = 'PUBLIC' and r.status = 'EXTRACTED'
                   and not exists (select 1 from report_sketch k where k.report_id = r.id)
                   and exists (select 1 from sighting s where s.report_id = r.id)
                 order by r.received_at limit :most""", UUID.class)
                .setParameter("most", most)
                .getResultList();
    }

    /** Links the claims of a report to those of others, as they are stored. */
    @Transactional
    void link(UUID reportId) {
        turn.take();
        reports.hold(reportId).ifPresent(report -> replace(reportId, linking.claimsOf(report)));
    }

    @Override
    public void withdrawn(Report report) {
        turn.take();
        linking.replace(report, List.of());
        tell(report, List.of());
    }

    private void tell(Report report, List<Event> events) {
        boolean seen = report.confidentiality() == Report.Confidentiality.PUBLIC;
        listeners.forEach(listener -> listener.replaced(report, seen ? events : List.of()));
    }

    /**
     * The event, when everybody may see its reports. An event that became part of another is found there by its old id.
     */
    @Transactional
    public Optional<Event> find(UUID id) {
        return withClaims(database.createQuery(
                                "from EventEntity e where e.reportId in " + SEEN + " and (e.id = :id or e.id ="
                                        + " (select s.eventId from SightingEntity s where s.id = :id and not exists"
                                        + " (select 1 from EventEntity o where o.id = :id)))",
                                EventEntity.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /**
     * All events that have a claim of these reports, with the claims of other reports too, as far as everybody may see
     * them: those of the newest report first, inside a report in the order of their claims.
     */
    @Transactional
    public List<Event> eventsOf(Collection<UUID> reportIds) {
        return reportIds.isEmpty() ? List.of() : events(reportIds, " and s.reportId in " + SEEN);
    }

    private List<Event> events(Collection<UUID> reportIds, String condition) {
        List<EventEntity> rows = database.createQuery(
                        "select e from SightingEntity s join EventEntity e on e.id = s.eventId"
                                + " join ReportEntity r on r.id = s.reportId where s.reportId in :ids" + condition
                                + " order by coalesce(r.publishedAt, r.receivedAt) desc, s.reportId, s.ordinal",
                        EventEntity.class)
                .setParameter("ids", reportIds)
                .getResultList();
        return withClaims(rows.stream().distinct().toList());
    }

    private List<Event> withClaims(List<EventEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Claim>> claims = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        database.createQuery(
                        "select s.eventId, c from ClaimEntity c join SightingEntity s on s.id = c.sightingId"
                                + " join ReportEntity r on r.id = c.reportId where s.eventId in :ids"
                                + " order by coalesce(r.publishedAt, r.receivedAt), r.id, s.ordinal, c.ordinal",
                        Object[].class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .forEach(row -> {
                    Claim claim = ((ClaimEntity) row[1]).claim();
                    claims.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add(claim);
                    ids.add(claim.id());
                });
        Map<UUID, UUID> corrected = superseded.corrected(ids);
        return rows.stream()
                .map(row -> {
                    List<Claim> own = claims.getOrDefault(row.id, List.of());
                    Map<UUID, UUID> by = new HashMap<>(corrected);
                    by.keySet().retainAll(own.stream().map(Claim::id).toList());
                    return row.event(own, by);
                })
                .toList();
    }

    /** The events that fit, those of the newest report first, inside a report in the order of their claims. */
    @Transactional
    public Page<Event> list(EventQuery query, Paging paging) {
        EventConditions conditions = EventConditions.of(query);
        Cursor after = paging.after();
        if (after != null) {
            conditions.after(after);
        }
        NativeQuery<EventEntity> rows = database.createNativeQuery(
                "select e.* from event e join report r on r.id = e.report_id where " + conditions.where()
                        + " order by e.known_at desc, e.report_id, e.ordinal limit :oneMore",
                EventEntity.class);
        conditions.parameters().forEach(rows::setParameter);
        rows.setParameter("oneMore", paging.limit() + 1);
        List<EventEntity> found = rows.getResultList();
        Page<EventEntity> page = Page.of(found, paging.limit(), e -> new Cursor(e.knownAt, e.reportId, e.ordinal));
        return new Page<>(withClaims(page.items()), page.next());
    }

    /** Claims with what citing them needs; those that are gone, or that not everybody may see, are left out. */
    @Transactional
    public List<SourcedClaim> claims(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> corrected = superseded.corrected(ids);
        return database
                .createQuery(
                        "select c, e, r.source, r.title, r.url, r.language, r.publishedAt, r.receivedAt"
                                + " from ClaimEntity c join SightingEntity s on s.id = c.sightingId"
                                + " join EventEntity e on e.id = s.eventId"
                                + " join ReportEntity r on r.id = c.reportId"
                                + " where c.id in :ids and r.confidentiality = 'PUBLIC'",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> sourced(row, corrected))
                .toList();
    }

    private static SourcedClaim sourced(@Nullable Object[] row, Map<UUID, UUID> corrected) {
        Claim claim = ((ClaimEntity) Objects.requireNonNull(row[0])).claim();
        EventEntity event = (EventEntity) Objects.requireNonNull(row[1]);
        return new SourcedClaim(
                claim,
                event.id,
                event.status,
                event.independentOrigins,
                (String) Objects.requireNonNull(row[2]),
                (String) row[3],
                (String) row[4],
                (String) Objects.requireNonNull(row[5]),
                (Instant) row[6],
                (Instant) Objects.requireNonNull(row[7]),
                corrected.get(claim.id()));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<UUID, Integer> claimCounts() {
        return database.createQuery(
                        "select c.reportId, count(*) from ClaimEntity c where c.reportId in " + SEEN
                                + " group by c.reportId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ReportClaims> claimsOf(Collection<UUID> reportIds) {
        Map<UUID, List<Event>> events = new HashMap<>();
        for (Event event : eventsOf(reportIds)) {
            event.claims().stream()
                    .map(Claim::reportId)
                    .distinct()
                    .forEach(report -> events.computeIfAbsent(report, id -> new ArrayList<>())
                            .add(event));
        }
        return reports.find(reportIds).stream()
                .filter(report -> events.containsKey(report.id()))
                .map(report -> new ReportClaims(report, events.getOrDefault(report.id(), List.of())))
                .toList();
    }
}
