package org.sanad.answers.kept;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Where answers are brought to be kept, before they leave: a code that somebody holds can be looked up. */
@ApplicationScoped
public class AnswerLog {
    private static final Logger LOG = Logger.getLogger(AnswerLog.class);

    private final AnswerStore store;
    private final Counter kept;
    private final Counter lost;

    AnswerLog(AnswerStore store, MeterRegistry registry) {
        this.store = store;
        this.kept = counter(registry, "kept");
        this.lost = counter(registry, "lost");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("sanad.answers.kept")
                .description("Answers that were to be kept, by whether they were")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** Keeps an answer. Where that fails the answer leaves all the same: whoever asks needs it more than its receipt. */
    public void keep(AnswerRecord answer) {
        try {
            store.keep(answer);
            kept.increment();
        } catch (RuntimeException fault) {
            lost.increment();
            // Not the fault itself, which may hold values of the row.
            LOG.errorf(
                    "Answer %s could not be kept: %s",
                    answer.code(), fault.getClass().getSimpleName());
            LOG.debug("Why an answer could not be kept", fault);
        }
    }
}
