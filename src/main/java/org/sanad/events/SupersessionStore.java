package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.sanad.reports.Report;

/** Keeps which figures were corrected or counted anew. Works inside its caller's transaction. */
@ApplicationScoped
class SupersessionStore {
    private final Session database;

    SupersessionStore(Session database) {
        this.database = database;
    }

    /** The sightings some figure of which a claim of this report took the place of. */
    Set<UUID> takenBy(UUID reportId) {
        return new HashSet<>(database.createNativeQuery("""
                select old.sighting_id from supersession s join claim c on c.id = s.by_claim
                  join claim old on old.id = s.claim_id where c.report_id = :report and old.report_id <> :report""", UUID.class)
                .setParameter("report", reportId)
                .getResultList());
    }

    /** Applies the corrections that a report's claims make, and those that others made of its claims. */
    List<Supersession> correct(Report report, List<Claim> claims) {
        Set<UUID> correcting = claims.stream()
                .filter(claim -> claim.replaces() != null)
                .map(Claim::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean seen = report.confidentiality() == Report.Confidentiality.PUBLIC;
        if (seen) {
            correcting.addAll(correctingLater(report, claims));
        }
        List<Supersession> all = sourced(correcting).stream()
                .flatMap(correction -> Corrections.by(correction, sourced(reachedBy(correction, seen))).stream())
                .toList();
        if (!correcting.isEmpty()) {
            database.createNativeMutationQuery(
                            "delete from supersession where kind = 'CORRECTION' and by_claim in (:claims)")
                    .setParameter("claims", correcting)
                    .executeUpdate();
        }
        add(all);
        return all;
    }

    private List<UUID> correctingLater(Report report, List<Claim> claims) {
        Set<String> measures = claims.stream()
                .flatMap(claim -> claim.figures().stream())
                .map(figure -> figure.measure().name())
                .collect(Collectors.toSet());
        if (measures.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery("""
                select f.claim_id from replaced_figure f join claim c on c.id = f.claim_id
                  join report r on r.id = c.report_id
                 where f.measure in (:measures) and r.confidentiality = 'PUBLIC'
                   and coalesce(r.published_at, r.received_at) between :from and :to""", UUID.class)
                .setParameter("measures", measures)
                .setParameter("from", report.knownAt().atOffset(ZoneOffset.UTC))
                .setParameter("to", report.knownAt().plus(Corrections.REACH).atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    private List<UUID> reachedBy(SourcedFigures correction, boolean others) {
        Figure wrong = correction.claim().replaces();
        return wrong == null
                ? List.of()
                : database.createNativeQuery("""
                select distinct f.claim_id from figure f join claim c on c.id = f.claim_id
                  join report r on r.id = c.report_id
                 where f.measure = :measure
                   and (c.report_id = :report
                     or (:others and r.confidentiality = 'PUBLIC'
                       and coalesce(r.published_at, r.received_at) between :from and :to
                       and (lower(r.source) = :source or exists (select 1 from attribution a
                              where a.claim_id = c.id and lower(a.name) = lower(:speaker)))))""", UUID.class)
                        .setParameter("measure", wrong.measure().name())
                        .setParameter("report", correction.claim().reportId())
                        .setParameter("others", others)
                        .setParameter(
                                "from",
                                correction.knownAt().minus(Corrections.REACH).atOffset(ZoneOffset.UTC))
                        .setParameter("to", correction.knownAt().atOffset(ZoneOffset.UTC))
                        .setParameter("source", correction.publisher())
                        .setParameter("speaker", correction.claim().speaker().name())
                        .getResultList();
    }

    private List<SourcedFigures> sourced(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return database
                .createQuery(
                        "select c, r.source, coalesce(r.publishedAt, r.receivedAt) from ClaimEntity c"
                                + " join ReportEntity r on r.id = c.reportId where c.id in :claims order by c.id",
                        Object[].class)
                .setParameter("claims", claims)
                .getResultList()
                .stream()
                .map(row -> new SourcedFigures(((ClaimEntity) row[0]).ownClaim(), (String) row[1], (Instant) row[2]))
                .toList();
    }

    /** Of these claims the corrected ones, each with the claim that took its place. */
    Map<UUID, UUID> corrected(Collection<UUID> claims) {
        Map<UUID, UUID> corrected = new HashMap<>();
        if (!claims.isEmpty()) {
            database.createNativeQuery(
                            "select claim_id, by_claim from supersession where kind = 'CORRECTION'"
                                    + " and claim_id in (:claims) order by by_claim",
                            Object[].class)
                    .setParameter("claims", claims)
                    .getResultList()
                    .forEach(row -> corrected.put((UUID) row[0], (UUID) row[1]));
        }
        return corrected;
    }

    /** Of these claims those that public reports had corrected by then, each with the claim that did it. */
    Map<UUID, UUID> corrected(Collection<UUID> claims, Instant asOf) {
        Map<UUID, UUID> corrected = new HashMap<>();
        if (!claims.isEmpty()) {
            database.createNativeQuery("""
                    select s.claim_id, s.by_claim from supersession s join claim c on c.id = s.by_claim
                      join report r on r.id = c.report_id
                     where s.kind = 'CORRECTION' and s.claim_id in (:claims) and r.confidentiality = 'PUBLIC'
                       and coalesce(r.published_at, r.received_at) <= :asOf order by s.by_claim""", Object[].class)
                    .setParameter("claims", claims)
                    .setParameter("asOf", asOf.atOffset(ZoneOffset.UTC))
                    .getResultList()
                    .forEach(row -> corrected.put((UUID) row[0], (UUID) row[1]));
        }
        return corrected;
    }

    /** The pairs of sightings of which one corrects the other. */
    Set<Pair> pairs(Collection<UUID> sightings) {
        return database
                .createNativeQuery("""
                select a.sighting_id, b.sighting_id from supersession s join claim a on a.id = s.claim_id
                  join claim b on b.id = s.by_claim
                 where s.kind = 'CORRECTION' and a.sighting_id <> b.sighting_id
                   and a.sighting_id in (:sightings) and b.sighting_id in (:sightings)""", Object[].class)
                .setParameter("sightings", sightings)
                .getResultList()
                .stream()
                .map(row -> Pair.of((UUID) row[0], (UUID) row[1]))
                .collect(Collectors.toSet());
    }

    /** Has these be the later counts of these claims, in place of what they had. */
    void count(Collection<UUID> claims, List<Supersession> later) {
        database.createNativeMutationQuery(
                        "delete from supersession where kind = 'LATER_COUNT' and claim_id in (:claims)")
                .setParameter("claims", claims)
                .executeUpdate();
        add(later);
    }

    private void add(List<Supersession> superseded) {
        if (superseded.isEmpty()) {
            return;
        }
        database.createNativeMutationQuery("""
                insert into supersession (claim_id, ordinal, by_claim, kind)
                select * from unnest(
                    cast(string_to_array(:claims, ',') as uuid[]), cast(string_to_array(:ordinals, ',') as integer[]),
                    cast(string_to_array(:by, ',') as uuid[]), string_to_array(:kinds, ',')) on conflict do nothing""")
                .setParameter("claims", joined(superseded, Supersession::claim))
                .setParameter("ordinals", joined(superseded, Supersession::ordinal))
                .setParameter("by", joined(superseded, Supersession::by))
                .setParameter("kinds", joined(superseded, s -> s.kind().name()))
                .executeUpdate();
    }

    private static String joined(List<Supersession> all, Function<Supersession, Object> part) {
        return all.stream().map(part).map(String::valueOf).collect(Collectors.joining(","));
    }
}
