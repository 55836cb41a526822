package org.sanad.answers.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code answer}. */
@Entity
@Table(name = "answer")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AnswerEntity {
    @Id
    UUID id;

    String code;
    Instant askedAt;
    String status;
    String language;
    String mode;

    @Nullable
    String model;

    @Nullable
    String promptHash;

    String version;
    String checksVersion;
    String lexiconVersion;

    @Nullable
    String askedLanguage;

    @Nullable
    Instant asOf;

    @Nullable
    LocalDate fromDay;

    @Nullable
    LocalDate toDay;

    @Nullable
    String place;

    @JdbcTypeCode(SqlTypes.JSON)
    String frame;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String context;

    @Nullable
    String question;

    String statements;
    String citations;
    String unknowns;
    String drafts;

    @Nullable
    String notice;

    @Nullable
    Instant dataUntil;

    @Nullable
    Instant newestSource;
}
