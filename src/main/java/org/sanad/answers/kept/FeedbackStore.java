package org.sanad.answers.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps what people say of answers. */
@ApplicationScoped
class FeedbackStore {
    private final Session database;
    private final KeptConfig config;
    private final Clock clock;

    FeedbackStore(Session database, KeptConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Keeps it, unless as much has been said of the answer as is taken: then false. */
    @Transactional
    public boolean add(UUID answer, String rating, @Nullable Integer statement, @Nullable String reason) {
        // Two at once must not both be the last that is taken.
        database.createNativeQuery("select id from answer where id = :answer for update", UUID.class)
                .setParameter("answer", answer)
                .getResultList();
        return database.createNativeMutationQuery("""
                insert into answer_feedback (id, answer_id, at, rating, statement, reason)
                select :id, :answer, :now, :rating, cast(:statement as integer), cast(:reason as text)
                 where exists (select 1 from answer where id = :answer)
                   and (select count(*) from answer_feedback where answer_id = :answer) < :most""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("answer", answer)
                        .setParameter(
                                "now",
                                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .setParameter("rating", rating)
                        .setParameter("statement", statement)
                        .setParameter("reason", reason)
                        .setParameter("most", config.feedbackPerAnswer())
                        .executeUpdate()
                == 1;
    }

    /** What was said of an answer, the first first. */
    @Transactional
    public List<Feedback> of(UUID answer) {
        return database
                .createNativeQuery(
                        "select at, rating, statement, reason from answer_feedback where answer_id = :answer order by at",
                        Object[].class)
                .setParameter("answer", answer)
                .getResultList()
                .stream()
                .map(row -> new Feedback(
                        (Instant) Objects.requireNonNull(row[0]),
                        (String) Objects.requireNonNull(row[1]),
                        (Integer) row[2],
                        (String) row[3]))
                .toList();
    }
}
