package org.sanad.answers.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Cursor;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;

/** Keeps answers, and finds them by their code until their time is over. */
@ApplicationScoped
class AnswerStore {
    private final Session database;
    private final CorrectionStore corrections;
    private final GapStore gaps;
    private final KeptConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerStore(
            Session database,
            CorrectionStore corrections,
            GapStore gaps,
            KeptConfig config,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.corrections = corrections;
        this.gaps = gaps;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps an answer. */
    @Transactional
    public void keep(AnswerRecord answer) {
        AnswerEntity row = AnswerRows.row(answer, written(answer.statements()), written(answer.citations()));
        row.unknowns = written(answer.unknowns());
        row.drafts = written(answer.drafts());
        database.persist(row);
        database.flush();
        for (AnswerRecord.Used claim : answer.claims()) {
            cite(row.id, claim);
        }
        if (!answer.claims().isEmpty()) {
            corrections.baseline(row.id);
        }
        gaps.count(answer);
    }

    private void cite(UUID answer, AnswerRecord.Used claim) {
        database.createNativeMutationQuery("""
                insert into answer_claim (answer_id, claim_id, citation, statements, report_id, report_revision, report_hash,
                                          status, superseded_by)
                select :answer, :claim, :citation, cast(string_to_array(:statements, ',') as integer[]), :report,
                       (select revision from report where id = :report), (select text_hash from report where id = :report),
                       coalesce(cast(:status as text), (select status from claim where id = :claim)), cast(:by as uuid)
                on conflict do nothing""")
                .setParameter("answer", answer)
                .setParameter("claim", claim.claimId())
                .setParameter("citation", claim.citation())
                .setParameter(
                        "statements",
                        String.join(
                                ",",
                                claim.statements().stream().map(String::valueOf).toList()))
                .setParameter("report", claim.reportId())
                .setParameter("status", claim.status())
                .setParameter(
                        "by",
                        claim.supersededBy() == null
                                ? null
                                : claim.supersededBy().toString())
                .executeUpdate();
    }

    /** The answer of that code, as far as one is kept. */
    @Transactional
    public Optional<KeptAnswer> find(String code) {
        return ReceiptCode.read(code)
                .flatMap(plain -> database.createQuery(
                                "from AnswerEntity where code = :code and askedAt >= :since", AnswerEntity.class)
                        .setParameter("code", plain)
                        .setParameter("since", since())
                        .getResultStream()
                        .map(row -> new KeptAnswer(row.id, AnswerRows.record(row, claims(row.id), json)))
                        .findFirst());
    }

    private Instant since() {
        return clock.instant().minus(config.retention());
    }

    private List<AnswerRecord.Used> claims(UUID answer) {
        return database.createNativeQuery("""
                select claim_id, citation, array_to_string(statements, ','), report_id, status, superseded_by,
                       report_revision, report_hash
                  from answer_claim where answer_id = :answer order by citation""", Object[].class).setParameter("answer", answer).getResultList().stream()
                .map(AnswerRows::used)
                .toList();
    }

    /**
     * Answers, the newest first.
     *
     * @param touched only those of which a claim was corrected since, or only the others; null for all
     */
    @Transactional
    public Page<AnswerSummary> list(@Nullable Boolean touched, Paging paging) {
        Cursor after = paging.after();
        Query<Object[]> rows = database.createNativeQuery("""
                select a.id, a.code, a.asked_at, a.status, a.language, a.mode, a.model,
                       (select count(*) from answer_claim c where c.answer_id = a.id) as claims,
                       (select count(distinct t.claim_id) from answer_touch t where t.answer_id = a.id) as touched,
                       (select count(*) from answer_feedback f where f.answer_id = a.id and f.rating = 'UP') as up,
                       (select count(*) from answer_feedback f where f.answer_id = a.id and f.rating = 'DOWN') as down
                  from answer a
                 where a.asked_at >= :since and (:first = true or a.asked_at < :at or (a.asked_at = :at and a.id > :after))
                   and (:any = true or exists (select 1 from answer_touch t where t.answer_id = a.id) = :touched)
                 order by a.asked_at desc, a.id limit :oneMore""", Object[].class);
        List<AnswerSummary> found = rows
                .setParameter("since", since().atOffset(ZoneOffset.UTC))
                .setParameter("first", after == null)
                .setParameter("at", (after == null ? Instant.EPOCH : after.at()).atOffset(ZoneOffset.UTC))
                .setParameter("after", after == null ? new UUID(0, 0) : after.reportId())
                .setParameter("any", touched == null)
                .setParameter("touched", touched != null && touched)
                .setParameter("oneMore", paging.limit() + 1)
                .getResultList()
                .stream()
                .map(AnswerSummary::of)
                .toList();
        return Page.of(found, paging.limit(), one -> new Cursor(one.askedAt(), one.key(), 0));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of a " + value.getClass(), e);
        }
    }
}
