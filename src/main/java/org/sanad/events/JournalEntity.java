package org.sanad.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code journal}; never changed. */
@Entity
@Table(name = "journal")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class JournalEntity {
    @Id
    UUID id;

    /** Rises with every entry; the database's, null until it is read. */
    @Column(insertable = false, updatable = false)
    @Nullable
    Long step;

    Instant at;
    String who;

    @Enumerated(EnumType.STRING)
    JournalEntry.Kind kind;

    String reason;

    @Nullable
    UUID eventId;

    @Nullable
    UUID claimId;

    @JdbcTypeCode(SqlTypes.JSON)
    String before;

    @JdbcTypeCode(SqlTypes.JSON)
    String after;

    @Nullable
    UUID undoes;
}
