package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.sanad.reports.Report;
import org.sanad.text.Sketch;

/** Keeps what connects sightings and reports: links with their scores and reasons, sketches and near-copies. */
@ApplicationScoped
class LinkStore {
    /** Of the runs of three words of both texts. A wire text with a word changed here and there keeps about 0.6. */
    private static final double COPY = 0.5;

    /** A text that comes again later is a form that somebody fills in, not news that somebody passes on. */
    private static final Duration COPIED_WITHIN = Duration.ofDays(3);

    private final Session database;

    LinkStore(Session database) {
        this.database = database;
    }

    /** Keeps links, all in one statement. */
    void add(List<SightingLink> links) {
        if (links.isEmpty()) {
            return;
        }
        database.createNativeMutationQuery("""
                insert into sighting_link (one, other, score, reasons)
                select one, other, score, string_to_array(reasons, '|') from unnest(
                    cast(string_to_array(:ones, ',') as uuid[]), cast(string_to_array(:others, ',') as uuid[]),
                    cast(string_to_array(:scores, ',') as double precision[]), string_to_array(:reasons, chr(31)))
                  as link (one, other, score, reasons)
                    on conflict do nothing""")
                .setParameter("ones", joined(links, link -> link.pair().one()))
                .setParameter("others", joined(links, link -> link.pair().other()))
                .setParameter("scores", joined(links, SightingLink::score))
                .setParameter(
                        "reasons",
                        links.stream()
                                .map(link -> String.join("|", link.reasons()))
                                .collect(Collectors.joining("\u001f")))
                .executeUpdate();
    }

    private static <T> String joined(List<T> all, Function<T, Object> part) {
        return all.stream().map(part).map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The links between sightings of this set. */
    List<SightingLink> among(Collection<UUID> ids) {
        return database
                .createNativeQuery(
                        "select one, other, cast(score as double precision), array_to_string(reasons, '|')"
                                + " from sighting_link where one in (:ids) and other in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> new SightingLink(
                        Pair.of((UUID) row[0], (UUID) row[1]),
                        (double) row[2],
                        List.of(((String) row[3]).split("\\|"))))
                .toList();
    }

    /** Sketches a report and notes which public ones it is a near-copy of; those. */
    Set<UUID> copiesOf(Report report) {
        Sketch sketch = Sketch.of(report.text());
        database.createNativeMutationQuery("""
                insert into report_sketch (report_id, hashes, bands)
                values (:report, cast(:hashes as integer[]), cast(:bands as integer[])) on conflict do nothing""")
                .setParameter("report", report.id())
                .setParameter("hashes", array(sketch.values()))
                .setParameter("bands", array(sketch.bands()))
                .executeUpdate();
        NativeQuery<Object[]> alike = database.createNativeQuery("""
                select s.report_id, cast(s.hashes as text) from report_sketch s join report r on r.id = s.report_id
                 where s.bands && cast(:bands as integer[]) and s.report_id <> :report
                   and r.confidentiality = 'PUBLIC' and r.status <> 'WITHDRAWN'
                   and (r.published_at is null or :undated
                        or abs(extract(epoch from r.published_at - :known)) <= :within)""", Object[].class);
        alike.setParameter("bands", array(sketch.bands()))
                .setParameter("report", report.id())
                .setParameter("undated", report.publishedAt() == null)
                .setParameter("known", report.knownAt().atOffset(java.time.ZoneOffset.UTC))
                .setParameter("within", COPIED_WITHIN.toSeconds());
        List<CopyOf> copies = alike.getResultList().stream()
                .map(row ->
                        new CopyOf(Pair.of(report.id(), (UUID) row[0]), sketch.likeness(Sketch.ofValues(numbers((String)
                                row[1])))))
                .filter(copy -> copy.likeness >= COPY)
                .toList();
        note(copies);
        return of(report.id());
    }

    private record CopyOf(Pair pair, double likeness) {}

    private void note(List<CopyOf> copies) {
        if (copies.isEmpty()) {
            return;
        }
        database.createNativeMutationQuery("""
                insert into report_copy (one, other, likeness)
                select * from unnest(
                    cast(string_to_array(:ones, ',') as uuid[]), cast(string_to_array(:others, ',') as uuid[]),
                    cast(string_to_array(:likeness, ',') as double precision[])) on conflict do nothing""")
                .setParameter("ones", joined(copies, copy -> copy.pair.one()))
                .setParameter("others", joined(copies, copy -> copy.pair.other()))
                .setParameter("likeness", joined(copies, copy -> copy.likeness))
                .executeUpdate();
    }

    private Set<UUID> of(UUID report) {
        return new HashSet<>(database.createNativeQuery(
                        "select other from report_copy where one = :report"
                                + " union select one from report_copy where other = :report",
                        UUID.class)
                .setParameter("report", report)
                .getResultList());
    }

    /** Which of these reports copy which. */
    Copies copies(Set<UUID> reports) {
        return new Copies(database
                .createNativeQuery(
                        "select one, other from report_copy where one in (:reports) and other in (:reports)",
                        Object[].class)
                .setParameter("reports", reports)
                .getResultList()
                .stream()
                .map(row -> Pair.of((UUID) row[0], (UUID) row[1]))
                .toList());
    }

    private static String array(List<Integer> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}');
    }

    private static List<Integer> numbers(String array) {
        return List.of(array.substring(1, array.length() - 1).split(",")).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
