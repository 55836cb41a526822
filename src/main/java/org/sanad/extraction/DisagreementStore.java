package org.sanad.extraction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Cursor;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;

/** Keeps what rules and model read differently, until the report goes. */
@ApplicationScoped
class DisagreementStore implements PanacheRepositoryBase<DisagreementEntity, UUID> {
    /** Counts stand where the other lists have a time: the cursor's time says nothing here. */
    private static final Instant NO_TIME = Instant.EPOCH;

    private final ReportStore reports;

    DisagreementStore(ReportStore reports) {
        this.reports = reports;
    }

    private record Count(UUID reportId, long differences) {
        Cursor cursor() {
            return new Cursor(NO_TIME, reportId, Math.toIntExact(differences));
        }
    }

    /** Makes these the disagreements about a report; joins the caller's transaction. */
    @Transactional
    void replace(UUID reportId, List<Disagreement> disagreements) {
        delete("reportId", reportId);
        for (int i = 0; i < disagreements.size(); i++) {
            persist(new DisagreementEntity(reportId, i, disagreements.get(i)));
        }
    }

    /** Public reports that are read and in which something was read differently: those with the most differences first. */
    @Transactional
    Page<ReviewedReport> list(Paging paging) {
        Page<Count> page = Page.of(counts(paging), paging.limit(), Count::cursor);
        List<UUID> ids = page.items().stream().map(Count::reportId).toList();
        Map<UUID, Report> known = reports.find(ids).stream().collect(Collectors.toMap(Report::id, Function.identity()));
        Map<UUID, List<Disagreement>> differences = list("reportId in ?1 order by ordinal", ids).stream()
                .collect(Collectors.groupingBy(
                        row -> row.reportId,
                        Collectors.mapping(DisagreementEntity::disagreement, Collectors.toList())));
        List<ReviewedReport> items = new ArrayList<>();
        for (UUID id : ids) {
            @Nullable Report report = known.get(id);
            if (report != null) {
                items.add(ReviewedReport.of(report, differences.getOrDefault(id, List.of())));
            }
        }
        return new Page<>(items, page.next());
    }

    private List<Count> counts(Paging paging) {
        @Nullable Cursor after = paging.after();
        String query = "select d.reportId, count(d.id) from DisagreementEntity d where d.reportId in"
                + " (select r.id from ReportEntity r where r.confidentiality = 'PUBLIC' and r.status = 'EXTRACTED')"
                + " group by d.reportId"
                + (after == null ? "" : " having count(d.id) < :most or (count(d.id) = :most and d.reportId > :id)")
                + " order by count(d.id) desc, d.reportId";
        TypedQuery<Object[]> counts =
                getEntityManager().createQuery(query, Object[].class).setMaxResults(paging.limit() + 1);
        if (after != null) {
            counts.setParameter("most", (long) after.ordinal()).setParameter("id", after.reportId());
        }
        return counts.getResultList().stream()
                .map(row -> new Count((UUID) row[0], (Long) row[1]))
                .toList();
    }
}
