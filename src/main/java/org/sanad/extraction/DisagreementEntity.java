package org.sanad.extraction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code disagreement}. */
@Entity
@Table(name = "disagreement")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DisagreementEntity {
    @Id
    UUID id;

    UUID reportId;
    int ordinal;

    @Enumerated(EnumType.STRING)
    Disagreement.Field field;

    @Nullable
    String rulesReading;

    @Nullable
    String modelReading;

    String quote;

    /** For Hibernate. */
    DisagreementEntity() {}

    DisagreementEntity(UUID reportId, int ordinal, Disagreement disagreement) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.ordinal = ordinal;
        this.field = disagreement.field();
        this.rulesReading = disagreement.rules();
        this.modelReading = disagreement.model();
        this.quote = disagreement.quote();
    }

    Disagreement disagreement() {
        return new Disagreement(field, rulesReading, modelReading, quote);
    }
}
