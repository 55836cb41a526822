package org.sanad.answers.kept;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Lets go of answers, words and conversations whose time is over. */
@ApplicationScoped
class AnswerRetention {
    private static final Logger LOG = Logger.getLogger(AnswerRetention.class);

    private final RetentionStore store;
    private final ConversationStore conversations;

    AnswerRetention(RetentionStore store, ConversationStore conversations) {
        this.store = store;
        this.conversations = conversations;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void hourly() {
        attempt(() -> {
            store.oldWords();
            store.oldGaps();
            while (store.oldAnswers() > 0) {
                // Until none is left.
            }
        });
    }

    // Conversations last hours, and anybody may begin many.
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void everyMinute() {
        attempt(conversations::forget);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.warnf("What was kept long enough could not be taken out and will be later: %s", fault.getMessage());
        }
    }
}
