package org.sanad.answers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts how a model's writing goes; exists only where a model writes. */
final class WriterMeters {
    private final MeterRegistry registry;

    WriterMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** An answer that a model was asked to word, by what came of it. */
    void asked(String outcome) {
        Counter.builder("sanad.answers.model")
                .description("Answers that a model was asked to word, by what came of it")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    /** A sentence of a model. */
    void sentence(boolean released) {
        Counter.builder("sanad.answers.model.sentences")
                .description("Sentences of a model, by whether they passed the verifier")
                .tag("released", Boolean.toString(released))
                .register(registry)
                .increment();
    }

    /** A check that a sentence of a model did not pass. */
    void failed(String check) {
        Counter.builder("sanad.answers.model.failed")
                .description("Checks that sentences of a model did not pass")
                .tag("check", check)
                .register(registry)
                .increment();
    }
}
