package org.sanad.extraction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts how a model's reading goes; exists only where a model reads. */
final class ModelMeters {
    private final MeterRegistry registry;

    ModelMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A report that a model was asked to read. */
    void asked(ModelOutcome outcome) {
        Counter.builder("sanad.extraction.model")
                .description("Reports that a model was asked to read, by what came of it")
                .tag("outcome", outcome.word())
                .register(registry)
                .increment();
    }

    /** Claims of a model that did not pass a check. */
    void dropped(String check, int claims) {
        Counter.builder("sanad.extraction.model.dropped")
                .description("Claims of a model that were dropped, by the check they failed")
                .tag("check", check)
                .register(registry)
                .increment(claims);
    }

    /** Something that rules and model read differently. */
    void differs(Disagreement.Field field) {
        Counter.builder("sanad.extraction.disagreements")
                .description("What rules and model read differently, by field")
                .tag("field", field.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }
}
