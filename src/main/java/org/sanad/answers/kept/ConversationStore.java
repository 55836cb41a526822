package org.sanad.answers.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a conversation asked last, for as long as it goes on. Its id is made here and is hard to guess: whoever
 * brings one that is not known, or no longer, gets another conversation under another id.
 */
@ApplicationScoped
public class ConversationStore {
    /** The longest frame that is taken, in characters. */
    public static final int LONGEST_FRAME = 8_192;

    private final Session database;
    private final KeptConfig config;
    private final Clock clock;

    ConversationStore(Session database, KeptConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** What the conversation asked last; empty for one that is not known or rested too long. */
    @Transactional
    public Optional<String> frame(@Nullable String id) {
        return read(id).flatMap(known -> database
                .createNativeQuery("select frame from conversation where id = :id and used_at >= :since", String.class)
                .setParameter("id", known)
                .setParameter("since", since())
                .getResultList()
                .stream()
                .findFirst());
    }

    /**
     * Has this be what the conversation asked last.
     *
     * @param id of a conversation that goes on, null for a new one
     * @param frame JSON that only the caller understands; it must not hold words of a question
     * @return the conversation's id, another one where the given is not known or rested too long
     * @throws IllegalArgumentException for a frame of more than {@value #LONGEST_FRAME} characters
     */
    @Transactional
    public String remember(@Nullable String id, String frame) {
        if (frame.length() > LONGEST_FRAME) {
            throw new IllegalArgumentException("A frame of " + frame.length() + " characters is too long to remember");
        }
        return read(id).filter(known ->
                        database.createNativeMutationQuery("update conversation set frame = :frame, used_at = :now"
                                                + " where id = :id and used_at >= :since")
                                        .setParameter("frame", frame)
                                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                                        .setParameter("id", known)
                                        .setParameter("since", since())
                                        .executeUpdate()
                                == 1)
                .map(UUID::toString)
                .orElseGet(() -> begin(frame));
    }

    private String begin(String frame) {
        UUID id = UUID.randomUUID();
        database.createNativeMutationQuery("insert into conversation (id, frame, used_at) values (:id, :frame, :now)")
                .setParameter("id", id)
                .setParameter("frame", frame)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id.toString();
    }

    /** Forgets those that rested too long, and of the others what is more than may be. */
    @Transactional
    void forget() {
        database.createNativeMutationQuery("delete from conversation where used_at < :since")
                .setParameter("since", since())
                .executeUpdate();
        database.createNativeMutationQuery("delete from conversation where id in"
                        + " (select id from conversation order by used_at desc offset :most)")
                .setParameter("most", config.conversations())
                .executeUpdate();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(config.conversationTtl()).atOffset(ZoneOffset.UTC);
    }

    private static Optional<UUID> read(@Nullable String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id.strip()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
