package org.sanad.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
    private final PlaceStore places;
    private final Instance<ClaimsListener> listeners;
    private final Session database;

    EventStore(ReportStore reports, PlaceStore places, Instance<ClaimsListener> listeners, Session database) {
        this.reports = reports;
        this.places = places;
        this.listeners = listeners;
        this.database = database;
    }

    /**
     * Makes these the claims of a report, in place of those it had, and tells the listeners. Joins the caller's transaction
     * and holds the report's row until it ends.
     *
     * @return the events they make, in the order of their first claims
     * @throws IllegalArgumentException when there is no such report, or a claim is of another one
     */
    @Transactional
    public List<Event> replace(UUID reportId, List<Claim> claims) {
        Report report = reports.hold(reportId)
                .orElseThrow(() -> new IllegalArgumentException("There is no report " + reportId));
        claims.stream().filter(c -> !c.reportId().equals(reportId)).findFirst().ifPresent(stranger -> {
            throw new IllegalArgumentException("Claim " + stranger.id() + " is not of report " + reportId);
        });
        remove(reportId);
        List<Event> events = ClaimGrouping.events(claims);
        persist(report, events, claims);
        tell(report, events);
        return events;
    }

    @Override
    public void withdrawn(Report report) {
        remove(report.id());
        tell(report, List.of());
    }

    private void tell(Report report, List<Event> events) {
        boolean seen = report.confidentiality() == Report.Confidentiality.PUBLIC;
        listeners.forEach(listener -> listener.replaced(report, seen ? events : List.of()));
    }

    private void remove(UUID reportId) {
        database.flush();
        // The rows of claims go with their events, by the foreign keys.
        database.createNativeMutationQuery("delete from event where report_id = :report")
                .setParameter("report", reportId)
                .executeUpdate();
        database.clear();
    }

    private void persist(Report report, List<Event> events, List<Claim> claims) {
        Map<UUID, Integer> order = new HashMap<>();
        claims.forEach(claim -> order.put(claim.id(), order.size()));
        Map<Long, PlaceEntity> rows =
                places.rows(claims.stream().flatMap(Claim::places).toList());
        int ordinal = 0;
        for (Event event : events) {
            database.persist(new EventEntity(event, ordinal++, report.knownAt()));
            for (Claim claim : event.claims()) {
                database.persist(new ClaimEntity(
                        claim,
                        event.id(),
                        order.getOrDefault(claim.id(), 0),
                        place -> Objects.requireNonNull(rows.get(place.geonameId()))));
            }
        }
        database.flush();
    }

    /** The event, when everybody may see its report. */
    @Transactional
    public Optional<Event> find(UUID id) {
        return events(List.of(id), "e.id in :ids and e.reportId in " + SEEN).stream()
                .findFirst();
    }

    /** All events of these reports, as far as everybody may see them: report by report, in the order of their claims. */
    @Transactional
    public List<Event> eventsOf(Collection<UUID> reportIds) {
        return reportIds.isEmpty() ? List.of() : events(reportIds, "e.reportId in :ids and e.reportId in " + SEEN);
    }

    private List<Event> events(Collection<UUID> ids, String condition) {
        List<EventEntity> rows = database.createQuery(
                        "from EventEntity e where " + condition + " order by e.knownAt desc, e.reportId, e.ordinal",
                        EventEntity.class)
                .setParameter("ids", ids)
                .getResultList();
        return withClaims(rows);
    }

    private List<Event> withClaims(List<EventEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Claim>> claims = database.createQuery(
                        "from ClaimEntity where eventId in :ids order by ordinal", ClaimEntity.class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.eventId, Collectors.mapping(ClaimEntity::claim, Collectors.toList())));
        return rows.stream()
                .map(row -> row.event(claims.getOrDefault(row.id, List.of())))
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
        return database
                .createQuery(
                        "select c, e, r.source, r.title, r.url, r.language, r.publishedAt, r.receivedAt"
                                + " from ClaimEntity c join EventEntity e on e.id = c.eventId"
                                + " join ReportEntity r on r.id = c.reportId"
                                + " where c.id in :ids and r.confidentiality = 'PUBLIC'",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(EventStore::sourced)
                .toList();
    }

    private static SourcedClaim sourced(@Nullable Object[] row) {
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
                (Instant) Objects.requireNonNull(row[7]));
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
        Map<UUID, List<Event>> events = eventsOf(reportIds).stream().collect(Collectors.groupingBy(Event::reportId));
        return reports.find(events.keySet()).stream()
                .map(report -> new ReportClaims(report, events.getOrDefault(report.id(), List.of())))
                .toList();
    }
}
