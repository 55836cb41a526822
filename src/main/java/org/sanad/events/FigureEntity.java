package org.sanad.events;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code figure}. */
@Embeddable
record FigureEntity(
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) Unit unit,
        String text,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double max,
        @Enumerated(EnumType.STRING) Qualifier qualifier,
        @Nullable String countedGroup,
        @Nullable String partOf,
        @Nullable Boolean flow,
        @Nullable LocalDate asOf) {

    static FigureEntity of(Figure figure) {
        return new FigureEntity(
                figure.measure(),
                figure.unit(),
                figure.text(),
                figure.value(),
                figure.min(),
                figure.max(),
                figure.qualifier(),
                figure.group(),
                figure.partOf(),
                figure.flow(),
                figure.asOf());
    }

    Figure figure() {
        return new Figure(measure, unit, text, value, min, max, qualifier, countedGroup, partOf, flow, asOf);
    }
}
