package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.sanad.places.Place;
import org.sanad.reports.Report;

/** Keeps sightings with their claims, and finds those that may be of one happening. Works inside its caller's transaction. */
@ApplicationScoped
class SightingStore {
    /** Of one kind in one country around one day; the nearest days come first. */
    private static final int MOST_CANDIDATES = 200;

    private static final int WINDOW_DAYS = 2;

    private final Session database;
    private final PlaceStore places;

    SightingStore(Session database, PlaceStore places) {
        this.database = database;
        this.places = places;
    }

    /** Takes out what was read out of a report; the events that its sightings were part of, by sighting. */
    Map<UUID, UUID> remove(UUID reportId) {
        database.flush();
        Map<UUID, UUID> events = new HashMap<>();
        database.createQuery("select id, eventId from SightingEntity where reportId = :report", Object[].class)
                .setParameter("report", reportId)
                .getResultList()
                .forEach(row -> events.put((UUID) row[0], (UUID) row[1]));
        // The rows of claims and links go with them, by the foreign keys.
        database.createNativeMutationQuery("delete from sighting where report_id = :report")
                .setParameter("report", reportId)
                .executeUpdate();
        database.clear();
        return events;
    }

    /**
     * Puts down what was read out of a report.
     *
     * @param groups the claims by what they are about
     * @param claims the claims in the order of the report
     * @param events where a sighting was part of an event before, by sighting
     */
    List<Sighting> add(Report report, List<List<Claim>> groups, List<Claim> claims, Map<UUID, UUID> events) {
        Map<UUID, Integer> order = new HashMap<>();
        claims.forEach(claim -> order.put(claim.id(), order.size()));
        Map<Long, PlaceEntity> rows =
                places.rows(claims.stream().flatMap(Claim::places).toList());
        List<Sighting> sightings = new ArrayList<>();
        for (List<Claim> group : groups) {
            UUID id = ClaimGrouping.id(group);
            Sighting sighting = Sighting.of(id, report.language(), report.knownAt(), group);
            database.persist(new SightingEntity(sighting, sightings.size(), events.getOrDefault(id, id)));
            group.forEach(claim -> database.persist(new ClaimEntity(
                    claim,
                    id,
                    order.getOrDefault(claim.id(), 0),
                    place -> Objects.requireNonNull(rows.get(place.geonameId())))));
            sightings.add(sighting);
        }
        database.flush();
        return sightings;
    }

    /**
     * The sightings of these ids as their claims stand by themselves, those known first in front. Their rows are let go
     * again: each later query would look through all of them for changes.
     */
    List<StoredSighting> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Claim>> claims = new HashMap<>();
        rows(ids).forEach(row -> {
            claims.computeIfAbsent(row.sightingId, id -> new ArrayList<>()).add(row.ownClaim());
            database.detach(row);
        });
        return database
                .createQuery(
                        "select s, r.language, coalesce(r.publishedAt, r.receivedAt) from SightingEntity s"
                                + " join ReportEntity r on r.id = s.reportId where s.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> stored((SightingEntity) row[0], (String) row[1], (Instant) row[2], claims))
                .sorted(StoredSighting.AS_KNOWN)
                .toList();
    }

    private StoredSighting stored(SightingEntity row, String language, Instant knownAt, Map<UUID, List<Claim>> claims) {
        database.detach(row);
        return new StoredSighting(
                Sighting.of(row.id, language, knownAt, claims.getOrDefault(row.id, List.of())),
                row.eventId,
                row.ordinal);
    }

    /** The rows of their claims, in the order of each report. */
    List<ClaimEntity> rows(Collection<UUID> ids) {
        return database.createQuery("from ClaimEntity where sightingId in :ids order by ordinal", ClaimEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The claims of a report as they stand by themselves, in their order. */
    List<Claim> claimsOf(UUID reportId) {
        return database
                .createQuery("from ClaimEntity where reportId = :report order by ordinal", ClaimEntity.class)
                .setParameter("report", reportId)
                .getResultList()
                .stream()
                .map(ClaimEntity::ownClaim)
                .toList();
    }

    /** The sightings of these claims. */
    Set<UUID> ofClaims(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        database.createQuery("select sightingId from ClaimEntity where id in :claims", UUID.class)
                                .setParameter("claims", claims)
                                .getResultList());
    }

    /** The reports of these claims, each as often as it has one of them. */
    List<UUID> reportsOf(Collection<UUID> claims) {
        return claims.isEmpty()
                ? List.of()
                : database.createQuery("select reportId from ClaimEntity where id in :claims", UUID.class)
                        .setParameter("claims", claims)
                        .getResultList();
    }

    /** Has each of these sightings be part of the event named for it, and each claim have the status named for it. */
    void assign(Map<UUID, UUID> events, Map<UUID, ClaimStatus> statuses) {
        update(events, """
                update sighting s set event_id = cast(v.word as uuid) from
                  unnest(cast(string_to_array(:ids, ',') as uuid[]), string_to_array(:words, ',')) as v (id, word)
                 where s.id = v.id and s.event_id <> cast(v.word as uuid)""");
        update(statuses, """
                update claim c set status = v.word from
                  unnest(cast(string_to_array(:ids, ',') as uuid[]), string_to_array(:words, ',')) as v (id, word)
                 where c.id = v.id and c.status <> v.word""");
    }

    private void update(Map<UUID, ?> words, String statement) {
        List<UUID> ids = List.copyOf(words.keySet());
        database.createNativeMutationQuery(statement)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(
                        "words",
                        ids.stream().map(id -> String.valueOf(words.get(id))).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** The sightings of these events. */
    Set<UUID> ofEvents(Collection<UUID> events) {
        return events.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        database.createQuery("select id from SightingEntity where eventId in :events", UUID.class)
                                .setParameter("events", events)
                                .getResultList());
    }

    /** Those that the given ones may have to be seen together with: linked, of the same events, or brought together by hand. */
    Set<UUID> around(Collection<UUID> ids) {
        NativeQuery<UUID> found = database.createNativeQuery("""
                select l.other from sighting_link l where l.one in (:ids)
                union select l.one from sighting_link l where l.other in (:ids)
                union select b.id from sighting a join sighting b on b.event_id = a.event_id where a.id in (:ids)
                union select b.sighting_id from claim a join ruling r on r.one = a.id and r.together
                  join claim b on b.id = r.other where a.sighting_id in (:ids)
                union select b.sighting_id from claim a join ruling r on r.other = a.id and r.together
                  join claim b on b.id = r.one where a.sighting_id in (:ids)
                union select b.sighting_id from claim a join supersession s on s.claim_id = a.id
                  and s.kind = 'CORRECTION' join claim b on b.id = s.by_claim where a.sighting_id in (:ids)
                union select b.sighting_id from claim a join supersession s on s.by_claim = a.id
                  and s.kind = 'CORRECTION' join claim b on b.id = s.claim_id where a.sighting_id in (:ids)""", UUID.class);
        return new HashSet<>(found.setParameter("ids", ids).getResultList());
    }

    /** Sightings of other public reports that are worth a comparison with this one. */
    Set<UUID> candidates(Sighting sighting, Collection<UUID> copies) {
        Set<UUID> found = new HashSet<>(ofNews(sighting));
        if (sighting.event().time().dated() && sighting.place() != null) {
            found.addAll(around(sighting, sighting.place()));
        }
        if (!copies.isEmpty()) {
            found.addAll(ofCopies(sighting, copies));
        }
        return found;
    }

    /** Of near-copies: the same country and about the same day, as far as either names one. */
    private List<UUID> ofCopies(Sighting sighting, Collection<UUID> copies) {
        NativeQuery<UUID> query = database.createNativeQuery("""
                select s.id from sighting s
                 where s.report_id in (:copies) and s.type in (:types)
                   and s.country_code is not distinct from :country
                   and (:undated or s.first_day is null or (s.first_day <= :last and s.last_day >= :first))
                 order by s.id limit :most""", UUID.class);
        boolean dated = sighting.event().time().dated();
        Days days = sighting.days();
        Place place = sighting.place();
        return query.setParameter("copies", copies)
                .setParameter("types", names(sighting))
                .setParameter("country", place == null ? null : place.countryCode(), String.class)
                .setParameter("undated", !dated)
                .setParameter("first", dated ? days.first() : LocalDate.EPOCH)
                .setParameter("last", dated ? days.last() : LocalDate.EPOCH)
                .setParameter("most", MOST_CANDIDATES)
                .getResultList();
    }

    private List<UUID> around(Sighting sighting, Place place) {
        Days days = sighting.days();
        NativeQuery<UUID> query = database.createNativeQuery("""
                select s.id from sighting s join report r on r.id = s.report_id
                 where s.country_code = :country and s.type in (:types)
                   and s.first_day <= :last and s.last_day >= :first
                   and s.report_id <> :report and r.confidentiality = 'PUBLIC'
                   and (:area or s.place_id = :place or s.admin1_code is null or s.admin1_code = :admin1
                        or (s.lat between :lat - :near and :lat + :near and s.lon between :lon - :far and :lon + :far))
                 order by abs(s.first_day - cast(:day as date)), s.id limit :most""", UUID.class);
        double near = Distances.NEAR_KILOMETRES / Distances.SHORTEST_DEGREE_KILOMETRES;
        double lat = place.lat() == null ? 0 : place.lat();
        return query.setParameter("country", place.countryCode())
                .setParameter("types", names(sighting))
                .setParameter("first", Objects.requireNonNull(days.first()).minusDays(WINDOW_DAYS))
                .setParameter("last", Objects.requireNonNull(days.last()).plusDays(WINDOW_DAYS))
                .setParameter("day", days.first())
                .setParameter("report", sighting.reportId())
                .setParameter("area", place.area())
                .setParameter("place", place.geonameId())
                .setParameter("admin1", place.admin1Code() == null ? "" : place.admin1Code())
                .setParameter("lat", lat)
                .setParameter("lon", place.lon() == null ? 0.0 : place.lon())
                .setParameter("near", near)
                .setParameter("far", near / Math.max(0.01, Math.cos(Math.toRadians(lat))))
                .setParameter("most", MOST_CANDIDATES)
                .getResultList();
    }

    /** Of reports of the same days: one of the two may name no day or no place, and still be the same sentence. */
    private List<UUID> ofNews(Sighting sighting) {
        NativeQuery<UUID> query = database.createNativeQuery("""
                select s.id from sighting s join report r on r.id = s.report_id
                 where s.type in (:types) and s.place_id is not distinct from cast(:place as bigint)
                   and (s.first_day is null or :undated)
                   and coalesce(r.published_at, r.received_at) between :from and :to
                   and s.report_id <> :report and r.confidentiality = 'PUBLIC'
                 order by abs(extract(epoch from coalesce(r.published_at, r.received_at) - :at)), s.id
                 limit :most""", UUID.class);
        Instant known = sighting.knownAt();
        Place place = sighting.place();
        return query.setParameter("types", names(sighting))
                .setParameter("place", place == null ? null : place.geonameId(), Long.class)
                .setParameter("undated", !sighting.event().time().dated())
                .setParameter("from", known.atOffset(ZoneOffset.UTC).minusDays(WINDOW_DAYS))
                .setParameter("to", known.atOffset(ZoneOffset.UTC).plusDays(WINDOW_DAYS))
                .setParameter("at", known.atOffset(ZoneOffset.UTC))
                .setParameter("report", sighting.reportId())
                .setParameter("most", MOST_CANDIDATES)
                .getResultList();
    }

    private static List<String> names(Sighting sighting) {
        return TypeFamily.of(sighting.event().type()).stream().map(Enum::name).toList();
    }
}
