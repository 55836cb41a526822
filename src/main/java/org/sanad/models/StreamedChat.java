package org.sanad.models;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * The configured model, answering in pieces. A call that fails in passing before its first piece is tried once more; a
 * model that fails often is left alone for a while; only so many ask it at once. Each call runs in a thread of its own,
 * which the asker ends by closing {@link Pieces}.
 */
public final class StreamedChat {
    private static final long SHORTEST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 800;

    /** Calls that must go well before a model that was left alone is trusted again. */
    private static final int PROBES = 2;

    private final String name;
    private final StreamingChatModel model;
    private final ModelsConfig.Stream bounds;
    private final Guard guard;

    StreamedChat(String name, StreamingChatModel model, ModelsConfig.Stream bounds) {
        this.name = name;
        this.model = model;
        this.bounds = bounds;
        this.guard = Guard.create()
                .withBulkhead()
                .limit(bounds.calls())
                .queueSize(bounds.waiting())
                .enableSynchronousQueueing()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(bounds.window())
                .failureRatio(bounds.failing())
                .delay(bounds.rest().toMillis(), ChronoUnit.MILLIS)
                .successThreshold(PROBES)
                .skipOn(List.of(BulkheadException.class, InterruptedException.class))
                .done()
                .build();
    }

    /** The model's name, as configured. */
    public String name() {
        return name;
    }

    /**
     * Asks, and gives the answer as it comes.
     *
     * @param most how long the whole may take; never longer than configured
     */
    public Pieces ask(String system, String user, Duration most) {
        Duration whole = most.compareTo(bounds.whole()) < 0 ? most : bounds.whole();
        Pieces pieces = new Pieces(bounds, whole);
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(system), UserMessage.from(user))
                .build();
        pieces.startedBy(Thread.ofVirtual().name("sanad-model-stream").unstarted(() -> guarded(request, pieces)));
        return pieces;
    }

    private void guarded(ChatRequest request, Pieces pieces) {
        try {
            guard.call(
                    () -> {
                        answer(request, pieces);
                        return pieces.awaitJudgement();
                    },
                    Boolean.class);
        } catch (CircuitBreakerOpenException e) {
            pieces.fail(new ModelFault(ModelFault.Reason.RESTING));
        } catch (BulkheadException e) {
            pieces.fail(new ModelFault(ModelFault.Reason.BUSY));
        } catch (InterruptedException e) {
            // Nobody waits for it any more.
        } catch (Exception e) {
            pieces.fail(ModelFault.of(e));
        }
    }

    private void answer(ChatRequest request, Pieces pieces) throws ModelFault {
        try {
            once(request, pieces);
        } catch (ModelFault fault) {
            Duration pause = pause(fault);
            if (pause == null || pieces.any() || pause.compareTo(pieces.left()) >= 0) {
                throw fault;
            }
            sleep(pause);
            once(request, pieces);
        }
    }

    /** Whoever is interrupted here was waited for too long. */
    private static void sleep(Duration pause) throws ModelFault {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFault(ModelFault.Reason.TIMEOUT);
        }
    }

    /** How long to wait before a second try, or nothing when none would help. */
    private @Nullable Duration pause(ModelFault fault) {
        Duration asked = fault.retryAfter();
        if (!fault.passing() || (asked != null && asked.compareTo(bounds.retryAfter()) > 0)) {
            return null;
        }
        long jitter = ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        return asked == null ? Duration.ofMillis(jitter) : asked;
    }

    private void once(ChatRequest request, Pieces pieces) throws ModelFault {
        pieces.trying();
        Handler handler = new Handler(pieces);
        try {
            model.chat(request, handler);
        } catch (RuntimeException e) {
            handler.onError(e);
        }
        if (!pieces.closed()) {
            handler.finished();
        }
    }

    /** The first fault counts; pieces behind it are not told. */
    private static final class Handler implements StreamingChatResponseHandler {
        private final Pieces pieces;
        private @Nullable ModelFault fault;
        private boolean complete;

        Handler(Pieces pieces) {
            this.pieces = pieces;
        }

        @Override
        public void onPartialResponse(String piece) {
            if (fault == null && !complete) {
                pieces.add(piece);
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            complete = true;
        }

        @Override
        public void onError(Throwable error) {
            if (fault == null && !complete) {
                fault = ModelFault.of(error);
            }
        }

        void finished() throws ModelFault {
            if (fault != null) {
                throw fault;
            }
            if (!complete) {
                throw new ModelFault(ModelFault.Reason.BROKEN);
            }
            pieces.end();
        }
    }
}
