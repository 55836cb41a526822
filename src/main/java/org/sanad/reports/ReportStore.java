package org.sanad.reports;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Report.Confidentiality;
import org.sanad.reports.Report.Status;

/**
 * Keeps reports and moves them along. What others may read ({@link #find}, {@link #list}) leaves out every report that is
 * not public; the workings of the house ({@link #lockReceived}, {@link #hold}) see all of them.
 */
@ApplicationScoped
public class ReportStore implements PanacheRepositoryBase<ReportEntity, UUID> {
    /** How long a report rests after its first, second and third failed attempt; a fourth is its last. */
    private static final List<Duration> RESTS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(60));

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    /** Hibernate's value of that hint for SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    private final Clock clock;
    private final Event<ReportMoved> moves;
    private final Event<ReportPassedOver> passes;
    private final Instance<WithdrawalListener> listeners;
    private final ClaimsTurnStore turn;

    ReportStore(
            Clock clock,
            Event<ReportMoved> moves,
            Event<ReportPassedOver> passes,
            Instance<WithdrawalListener> listeners,
            ClaimsTurnStore turn) {
        this.clock = clock;
        this.moves = moves;
        this.passes = passes;
        this.listeners = listeners;
        this.turn = turn;
    }

    /** Stores a draft once, however many bring it at the same moment. */
    @Transactional
    Intake file(ReportDraft draft) {
        oneAtATime(draft.identity());
        List<ReportEntity> revisions = list("identity = ?1 order by revision desc", draft.identity());
        String hash = draft.textHash();
        for (ReportEntity known : revisions) {
            if (known.textHash.equals(hash)) {
                return new Intake.Duplicate(known.report());
            }
        }
        ReportEntity row = new ReportEntity(draft, revisions.isEmpty() ? null : revisions.getFirst(), now());
        persistAndFlush(row);
        moved(row);
        return new Intake.Accepted(row.report());
    }

    /** Whoever files under this identity waits for the one before: unique indexes alone would let revisions fork. */
    private void oneAtATime(String identity) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", Long.parseUnsignedLong(identity.substring(0, Long.BYTES * 2), 16))
                .getSingleResult();
    }

    /** The report, when everybody may see it. */
    @Transactional
    public Optional<Report> find(UUID id) {
        return find("id = ?1 and confidentiality = ?2", id, Confidentiality.PUBLIC)
                .firstResultOptional()
                .map(ReportEntity::report);
    }

    /** Where a report stands, public or not. */
    @Transactional
    public Optional<Status> status(UUID id) {
        return find("select status from ReportEntity where id = ?1", id)
                .project(Status.class)
                .firstResultOptional();
    }

    /** Those of the given reports that still wait to be read, public or not. */
    @Transactional
    List<UUID> received(Collection<UUID> ids) {
        return find("select id from ReportEntity where id in ?1 and status = ?2", ids, Status.RECEIVED)
                .project(UUID.class)
                .list();
    }

    /** Those of the given reports that everybody may see, in no particular order. */
    @Transactional
    public List<Report> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1 and confidentiality = ?2", ids, Confidentiality.PUBLIC).stream()
                        .map(ReportEntity::report)
                        .toList();
    }

    /** Public reports, the latest received first. */
    @Transactional
    public Page<Report> list(Paging paging) {
        PanacheQuery<ReportEntity> rows;
        Cursor after = paging.after();
        if (after == null) {
            rows = find("confidentiality = ?1 order by receivedAt desc, id", Confidentiality.PUBLIC);
        } else {
            rows = find(
                    "confidentiality = :seen and receivedAt <= :at and (receivedAt < :at or id > :id)"
                            + " order by receivedAt desc, id",
                    Map.of("seen", Confidentiality.PUBLIC, "at", after.at(), "id", after.reportId()));
        }
        List<Report> oneMore =
                rows.range(0, paging.limit()).stream().map(ReportEntity::report).toList();
        return Page.of(oneMore, paging.limit(), r -> new Cursor(r.receivedAt(), r.id(), 0));
    }

    /** Reports that wait unread since that time or longer, or whose rest after a failure is over, the oldest first. */
    @Transactional
    List<Waiting> waiting(Instant since, int most) {
        return find(
                        "select id, attempts from ReportEntity where status = ?1"
                                + " and (nextAttemptAt is null and receivedAt <= ?2 or nextAttemptAt <= ?3)"
                                + " order by receivedAt",
                        Status.RECEIVED,
                        since,
                        now())
                .project(Waiting.class)
                .range(0, most - 1)
                .list();
    }

    /**
     * A report that waits to be read.
     *
     * @param attempts how many failed before
     */
    record Waiting(UUID id, int attempts) {}

    /**
     * Takes a report to be read, for as long as the caller's transaction lasts. Empty when it has been read or withdrawn,
     * rests after a failure, or another has taken it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Report> lockReceived(UUID id) {
        Optional<ReportEntity> row = find(
                        "id = ?1 and status = ?2 and (nextAttemptAt is null or nextAttemptAt <= ?3)",
                        id,
                        Status.RECEIVED,
                        now())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .firstResultOptional();
        if (row.isEmpty()) {
            passes.fire(new ReportPassedOver(id));
        }
        return row.map(ReportEntity::report);
    }

    /** Holds the row of a report, public or not, until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Report> hold(UUID id) {
        return held(id).map(ReportEntity::report);
    }

    private Optional<ReportEntity> held(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** It has been read. Earlier revisions of it are withdrawn in the same transaction. */
    @Transactional
    public void markExtracted(UUID id, int claimCount) {
        turn.take();
        ReportEntity row = held(id).orElseThrow(() -> unknown(id));
        row.status = Status.EXTRACTED;
        row.claimCount = claimCount;
        row.failure = null;
        row.nextAttemptAt = null;
        moved(row);
        // The newest first, as every other revision would: two that supersede each other at once must not wait
        // crosswise.
        List<UUID> earlier = find(
                        "select id from ReportEntity where identity = ?1 and revision < ?2 order by revision desc",
                        row.identity,
                        row.revision)
                .project(UUID.class)
                .list();
        earlier.forEach(old -> held(old).ifPresent(e -> withdraw(e, "Superseded by report " + id)));
    }

    /**
     * An attempt to read it failed: it rests and is tried again, or has FAILED when this was the last attempt.
     *
     * @param reason shown to whoever asks for the report: no names of classes, no words of the report
     */
    @Transactional
    public void markFailedAttempt(UUID id, String reason) {
        ReportEntity row = held(id).orElseThrow(() -> unknown(id));
        if (row.status != Status.RECEIVED) {
            return;
        }
        row.failure = reason;
        if (row.attempts < RESTS.size()) {
            row.nextAttemptAt = now().plus(RESTS.get(row.attempts));
        } else {
            row.status = Status.FAILED;
            row.nextAttemptAt = null;
            moved(row);
        }
        row.attempts++;
    }

    /**
     * Takes a public report back: its claims leave the store in the same transaction. A report withdrawn before stays as it
     * is.
     *
     * @return the report as it is now, empty when nobody may see such a report
     */
    @Transactional
    public Optional<Report> withdraw(UUID id, String reason) {
        turn.take();
        // Only what may be seen is held: others cannot keep a hidden report from its reader.
        Optional<ReportEntity> row = find("id = ?1 and confidentiality = ?2", id, Confidentiality.PUBLIC)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        row.ifPresent(r -> withdraw(r, reason));
        return row.map(ReportEntity::report);
    }

    private void withdraw(ReportEntity row, String reason) {
        if (row.status == Status.WITHDRAWN) {
            return;
        }
        row.status = Status.WITHDRAWN;
        row.withdrawalReason = reason;
        row.claimCount = 0;
        row.nextAttemptAt = null;
        moved(row);
        flush();
        listeners.forEach(listener -> listener.withdrawn(row.report()));
    }

    /** How many public reports stand where. */
    @Transactional
    public Map<Status, Long> counts() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        find(
                        "select status, count(*) from ReportEntity where confidentiality = ?1 group by status",
                        Confidentiality.PUBLIC)
                .project(Object[].class)
                .stream()
                .forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return counts;
    }

    /** The newest time of publication among the public reports that have been read; empty when none names one. */
    @Transactional
    public Optional<Instant> newestPublished() {
        return find(
                        "select max(publishedAt) from ReportEntity where status = ?1 and confidentiality = ?2",
                        Status.EXTRACTED,
                        Confidentiality.PUBLIC)
                .project(Instant.class)
                .list()
                .stream()
                .filter(newest -> newest != null)
                .findFirst();
    }

    private void moved(ReportEntity row) {
        moves.fire(new ReportMoved(row.id, row.status));
    }

    /** To the microsecond, as the database keeps it: a report is the same before and after it was stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static IllegalArgumentException unknown(@Nullable UUID id) {
        return new IllegalArgumentException("There is no report " + id + ": take it with lockReceived first");
    }
}
