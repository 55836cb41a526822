package org.sanad.answers.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds what became of the claims of an answer, by comparing how they stood when it was written with how they stand now, and
 * keeps that beside the answer. What is kept can be late, what is found cannot: a receipt is always made of what is found.
 */
@ApplicationScoped
class CorrectionStore {
    /** Answers looked at in one go, so that nobody waits long for the turn. */
    private static final int AT_ONCE = 500;

    /** More answers on one claim are left to the rounds of {@link CorrectionRounds}. */
    private static final int MOST_AT_A_CHANGE = 2_000;

    /**
     * All that became of the claims of some answers. A claim is disputed by those of its event that deny it; which claim a
     * denial speaks of is told by what it is about, else by its predicate.
     */
    private static final String FOUND = """
            with used as (
                select u.*, a.asked_at, c.id as there, c.status as standing, c.predicate, s.event_id,
                       r.id as report, r.status as report_status, r.identity, r.revision
                  from answer_claim u join answer a on a.id = u.answer_id
                  left join claim c on c.id = u.claim_id
                  left join sighting s on s.id = c.sighting_id
                  left join report r on r.id = u.report_id
                 where u.answer_id in (:answers)),
            gone as (
                select u.*, (select n.id from report n where n.identity = u.identity and n.revision > u.revision
                                and n.status = 'EXTRACTED' and n.confidentiality = 'PUBLIC'
                              order by n.revision desc limit 1) as newer
                  from used u where u.report is null or u.report_status = 'WITHDRAWN'),
            said as (
                select u.answer_id, u.claim_id, case s.kind when 'CORRECTION' then 'CORRECTED' else 'SUPERSEDED' end as what,
                       s.by_claim, b.report_id as by_report
                  from used u join supersession s on s.claim_id = u.claim_id join claim b on b.id = s.by_claim
                union
                select u.answer_id, u.claim_id, 'DISPUTED', d.id, d.report_id
                  from used u join sighting ds on ds.event_id = u.event_id join claim d on d.sighting_id = ds.id
                  left join claim about on about.id = d.about
                 where u.standing = 'DISPUTED' and d.id <> u.claim_id
                   and (d.status = 'DENIED' or d.polarity = 'NEGATIVE')
                   and coalesce(about.predicate, d.predicate) = u.predicate),
            found as (
                select answer_id, claim_id, case when newer is null then 'WITHDRAWN' else 'SUPERSEDED' end as what,
                       cast(null as uuid) as by_claim, newer as by_report from gone
                union
                select answer_id, claim_id, 'REMOVED', cast(null as uuid), cast(null as uuid) from used
                 where there is null and report is not null and report_status <> 'WITHDRAWN'
                union
                select answer_id, claim_id, standing, cast(null as uuid), cast(null as uuid) from used
                 where standing in ('RETRACTED', 'DENIED') and standing is distinct from status
                union
                select u.answer_id, u.claim_id, u.standing, cast(null as uuid), cast(null as uuid) from used u
                 where u.standing in ('CORRECTED', 'DISPUTED') and u.standing is distinct from u.status
                   and not exists (select 1 from said d where d.answer_id = u.answer_id and d.claim_id = u.claim_id
                                      and d.what = u.standing)
                union
                select d.answer_id, d.claim_id, d.what, d.by_claim, d.by_report
                  from said d join used u on u.answer_id = d.answer_id and u.claim_id = d.claim_id
                  join report b on b.id = d.by_report
                 where b.confidentiality = 'PUBLIC' and d.by_claim <> all (u.known)
                union
                select u.answer_id, u.claim_id, 'CHANGED', cast(null as uuid), cast(null as uuid)
                  from used u join journal j on j.claim_id = u.claim_id
                 where u.there is not null and j.at > u.asked_at
                   and ((j.before - 'status') || (j.after - 'status')) <> cast('{}' as jsonb)
                   and (j.kind = 'CLAIM' and not exists (select 1 from journal x where x.undoes = j.id)
                     or j.kind = 'UNDO' and exists (select 1 from journal o where o.id = j.undoes and o.at <= u.asked_at)))
            """;

    private static final String SAME = """
            t.answer_id = f.answer_id and t.claim_id = f.claim_id and t.what = f.what
              and t.by_claim is not distinct from f.by_claim and t.by_report is not distinct from f.by_report""";

    private final Session database;
    private final Clock clock;

    CorrectionStore(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What became of the claims of an answer by now, statement by statement. */
    @Transactional
    public List<Correction> of(UUID answer) {
        List<Object[]> rows = database.createNativeQuery(
                        FOUND + """
                        select n.statement, u.citation, f.claim_id, f.what, f.by_claim, f.by_report,
                               b.source, b.published_at, coalesce(t.at, b.received_at, :now)
                          from found f join answer_claim u on u.answer_id = f.answer_id and u.claim_id = f.claim_id
                         cross join unnest(u.statements) as n(statement)
                          left join report b on b.id = f.by_report
                          left join answer_touch t on\s""" + SAME + " order by n.statement, u.citation, f.what, b.received_at, f.by_claim",
                        Object[].class)
                .setParameter("answers", List.of(answer))
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(CorrectionStore::correction).toList();
    }

    private static Correction correction(@Nullable Object[] row) {
        UUID byReport = (UUID) row[5];
        Correction.By by = byReport == null
                ? null
                : new Correction.By((UUID) row[4], byReport, (String) Objects.requireNonNull(row[6]), (Instant) row[7]);
        return new Correction(
                ((Number) Objects.requireNonNull(row[0])).intValue(),
                ((Number) Objects.requireNonNull(row[1])).intValue(),
                (UUID) Objects.requireNonNull(row[2]),
                Correction.What.valueOf((String) Objects.requireNonNull(row[3])),
                (Instant) Objects.requireNonNull(row[8]),
                by);
    }

    /**
     * Notes beside a new answer which claims spoke against its own even then, so that they are not taken for news. What the
     * answer did not know of is news, however short before it was written it came.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void baseline(UUID answer) {
        database.createNativeMutationQuery(FOUND + """
                update answer_claim u set known = array(
                    select f.by_claim from found f join report b on b.id = f.by_report
                     where f.answer_id = u.answer_id and f.claim_id = u.claim_id and f.by_claim is not null
                       and b.received_at <= (select asked_at from answer where id = u.answer_id)
                       and not (f.what = 'DISPUTED' and u.status <> 'DISPUTED')
                       and not (f.what = 'CORRECTED' and u.superseded_by is null and u.status <> 'CORRECTED'))
                 where u.answer_id in (:answers)""")
                .setParameter("answers", List.of(answer))
                .executeUpdate();
    }

    /** Brings what is kept of the answers on these claims level; joins the transaction that changes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID report, Collection<UUID> claims) {
        database.flush();
        Set<UUID> all = Set.copyOf(claims);
        List<UUID> answers = database.createNativeQuery("""
                select distinct answer_id from answer_claim where report_id = :report or claim_id in (:claims)
                 limit :most""", UUID.class)
                .setParameter("report", report)
                .setParameter("claims", all.isEmpty() ? Set.of(report) : all)
                .setParameter("most", MOST_AT_A_CHANGE)
                .getResultList();
        for (int from = 0; from < answers.size(); from += AT_ONCE) {
            settle(answers.subList(from, Math.min(answers.size(), from + AT_ONCE)));
        }
    }

    /** Where a round stands: the last answer it looked at. */
    record Place(Instant at, UUID id) {}

    /** Brings the answers after this one level, from the newest on; where the round stands then, null at its end. */
    @Transactional
    public @Nullable Place round(@Nullable Place after) {
        List<Object[]> next = database.createNativeQuery("""
                select asked_at, id from answer
                 where :all or asked_at < :at or (asked_at = :at and id > :id) order by asked_at desc, id limit :most""", Object[].class)
                .setParameter("all", after == null)
                .setParameter("at", (after == null ? Instant.EPOCH : after.at()).atOffset(ZoneOffset.UTC))
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setParameter("most", AT_ONCE)
                .getResultList();
        if (!next.isEmpty()) {
            List<UUID> answers = new ArrayList<>();
            next.forEach(row -> answers.add((UUID) row[1]));
            settle(answers);
        }
        return next.size() < AT_ONCE ? null : new Place((Instant) next.getLast()[0], (UUID) next.getLast()[1]);
    }

    private void settle(List<UUID> answers) {
        // Two that write the same rows in another order would wait for each other for ever.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(7262, 2) as text)", String.class)
                .getSingleResult();
        database.createNativeMutationQuery(FOUND + "delete from answer_touch t where t.answer_id in (:answers)"
                        + " and not exists (select 1 from found f where " + SAME + ")")
                .setParameter("answers", answers)
                .executeUpdate();
        database.createNativeMutationQuery(
                        FOUND + "insert into answer_touch (answer_id, claim_id, what, by_claim, by_report, at)"
                                + " select f.answer_id, f.claim_id, f.what, f.by_claim, f.by_report, :now from found f"
                                + " on conflict do nothing")
                .setParameter("answers", answers)
                .setParameter(
                        "now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
