package org.sanad.answers.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.Session;

/** Takes out what was kept long enough. */
@ApplicationScoped
class RetentionStore {
    /** Rows taken out in one transaction. */
    private static final int AT_ONCE = 2_000;

    private final Session database;
    private final KeptConfig config;
    private final Clock clock;

    RetentionStore(Session database, KeptConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Takes out some answers whose time is over, with all that hangs on them; how many. */
    @Transactional
    int oldAnswers() {
        return database.createNativeMutationQuery("delete from answer where id in"
                        + " (select id from answer where asked_at < :since limit :most)")
                .setParameter("since", before(config.retention()))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }

    /** Takes out words that people typed: after some days, and all questions once none are to be kept. */
    @Transactional
    void oldWords() {
        OffsetDateTime since = before(config.keepQuestions() ? config.wordsRetention() : Duration.ZERO);
        database.createNativeMutationQuery(
                        "update answer set question = null where question is not null and asked_at < :since")
                .setParameter("since", since)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "update answer_feedback set reason = null where reason is not null and at < :since")
                .setParameter("since", before(config.wordsRetention()))
                .executeUpdate();
    }

    /** Takes out counts of what was not answered. */
    @Transactional
    void oldGaps() {
        database.createNativeMutationQuery("delete from gap where day < :day")
                .setParameter("day", before(config.retention()).toLocalDate())
                .executeUpdate();
    }

    private OffsetDateTime before(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }
}
