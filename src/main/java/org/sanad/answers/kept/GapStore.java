package org.sanad.answers.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts what could not be answered, by region, topic, language and day. */
@ApplicationScoped
class GapStore {
    private final Session database;

    GapStore(Session database) {
        this.database = database;
    }

    /** Adds the gaps of an answer; joins the transaction that keeps it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(AnswerRecord answer) {
        LocalDate day = answer.askedAt().atZone(ZoneOffset.UTC).toLocalDate();
        for (AnswerRecord.Gap gap : answer.gaps()) {
            database.createNativeMutationQuery("""
                    insert into gap as g (day, place_id, place, topic, language, times)
                    values (:day, cast(:placeId as bigint), cast(:place as text), cast(:topic as text), :language, 1)
                    on conflict on constraint gap_unique do update set times = g.times + 1""")
                    .setParameter("day", day)
                    .setParameter("placeId", gap.placeId())
                    .setParameter("place", gap.place())
                    .setParameter("topic", gap.topic())
                    .setParameter("language", answer.language())
                    .executeUpdate();
        }
    }

    /**
     * What was asked most and not answered.
     *
     * @param from first day, null for no limit
     * @param to last day, null for no limit
     * @param skipped as many that were asked more often are left out
     */
    @Transactional
    public List<GapCount> most(@Nullable LocalDate from, @Nullable LocalDate to, int skipped, int most) {
        return database
                .createNativeQuery("""
                select place, place_id, topic, language, sum(times), min(day), max(day) from gap
                 where day between :from and :to
                 group by place, place_id, topic, language
                 order by sum(times) desc, max(day) desc, place nulls last, place_id, topic nulls last, language
                 limit :most offset :skipped""", Object[].class)
                .setParameter("from", Optional.ofNullable(from).orElse(LocalDate.EPOCH))
                .setParameter("to", Optional.ofNullable(to).orElse(LocalDate.of(9999, 12, 31)))
                .setParameter("most", most)
                .setParameter("skipped", skipped)
                .getResultList()
                .stream()
                .map(GapStore::gap)
                .toList();
    }

    private static GapCount gap(@Nullable Object[] row) {
        return new GapCount(
                (String) row[0],
                row[1] == null ? null : ((Number) row[1]).longValue(),
                (String) row[2],
                (String) Objects.requireNonNull(row[3]),
                ((Number) Objects.requireNonNull(row[4])).longValue(),
                day(row[5]),
                day(row[6]));
    }

    private static LocalDate day(@Nullable Object value) {
        return switch (Objects.requireNonNull(value)) {
            case LocalDate day -> day;
            case Date day -> day.toLocalDate();
            default -> throw new IllegalStateException("not a day: " + value);
        };
    }
}
