package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.Cursor;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;

/** Finds the figures that public reports name. */
@ApplicationScoped
class LedgerStore {
    /** A claim has fewer figures; the place of a figure in its report is made of the claim's and its own. */
    private static final int FIGURES_OF_A_CLAIM = 1_000;

    private final Session database;

    LedgerStore(Session database) {
        this.database = database;
    }

    private record Found(
            UUID claim,
            int figure,
            UUID event,
            String source,
            Instant knownAt,
            UUID report,
            int place,
            @Nullable UUID supersededBy) {}

    /** The figures that fit, those of the newest report first, inside a report in their order. */
    @Transactional
    public Page<LedgerRow> list(LedgerQuery query, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = conditions(query, parameters);
        Cursor after = paging.after();
        if (after != null) {
            conditions.add("(known < :at or (known = :at and (report_id > :after"
                    + " or (report_id = :after and place > :position))))");
            parameters.put("at", after.at().atOffset(ZoneOffset.UTC));
            parameters.put("after", after.reportId());
            parameters.put("position", after.ordinal());
        }
        NativeQuery<Object[]> rows = database.createNativeQuery(
                """
                select id, figure, event_id, source, known, report_id, place, superseded_by from (
                    select c.id, f.ordinal as figure, s.event_id, r.source, c.report_id, f.measure,
                           coalesce(r.published_at, r.received_at) as known,
                           c.ordinal * %d + f.ordinal as place,
                           coalesce(f.as_of, c.time_end, c.time_start,
                               cast(coalesce(r.published_at, r.received_at) at time zone 'UTC' as date)) as day,
                           (select u.by_claim from supersession u where u.claim_id = c.id and u.ordinal = f.ordinal
                             order by u.kind, u.by_claim limit 1) as superseded_by
                      from figure f join claim c on c.id = f.claim_id join sighting s on s.id = c.sighting_id
                      join report r on r.id = c.report_id
                     where r.confidentiality = 'PUBLIC') l
                 where %s order by known desc, report_id, place limit :oneMore
                """.formatted(FIGURES_OF_A_CLAIM, String.join(" and ", conditions)), Object[].class);
        parameters.forEach(rows::setParameter);
        rows.setParameter("oneMore", paging.limit() + 1);
        List<Found> found =
                rows.getResultList().stream().map(LedgerStore::found).toList();
        Page<Found> page = Page.of(found, paging.limit(), row -> new Cursor(row.knownAt(), row.report(), row.place()));
        return new Page<>(shown(page.items()), page.next());
    }

    private static List<String> conditions(LedgerQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!query.measures().isEmpty()) {
            conditions.add("measure in (:measures)");
            parameters.put("measures", query.measures().stream().map(Enum::name).toList());
        }
        if (query.from() != null) {
            conditions.add("day >= :from");
            parameters.put("from", query.from());
        }
        if (query.to() != null) {
            conditions.add("day <= :to");
            parameters.put("to", query.to());
        }
        if (query.places() != null) {
            conditions.add("exists (select 1 from claim_place cp join place p on p.id = cp.place_id"
                    + " where cp.claim_id = l.id and "
                    + PlaceConditions.of(query.places(), Optional.empty(), parameters) + ")");
        }
        return conditions;
    }

    private static Found found(@Nullable Object[] row) {
        return new Found(
                (UUID) Objects.requireNonNull(row[0]),
                ((Number) Objects.requireNonNull(row[1])).intValue(),
                (UUID) Objects.requireNonNull(row[2]),
                (String) Objects.requireNonNull(row[3]),
                (Instant) Objects.requireNonNull(row[4]),
                (UUID) Objects.requireNonNull(row[5]),
                ((Number) Objects.requireNonNull(row[6])).intValue(),
                (UUID) row[7]);
    }

    private List<LedgerRow> shown(List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Claim> claims = new HashMap<>();
        database.createQuery("from ClaimEntity where id in :ids", ClaimEntity.class)
                .setParameter("ids", found.stream().map(Found::claim).distinct().toList())
                .getResultList()
                .forEach(row -> claims.put(row.id, row.claim()));
        return found.stream()
                .map(row -> {
                    Claim claim = Objects.requireNonNull(claims.get(row.claim()));
                    return LedgerRow.of(
                            new SourcedFigures(claim, row.source(), row.knownAt()),
                            claim.figures().get(row.figure()),
                            row.event(),
                            row.supersededBy());
                })
                .toList();
    }
}
