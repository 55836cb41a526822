package org.sanad.models;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that comes in pieces, taken by whoever asked; closing it ends the call wherever it stands. The waits are kept
 * here, on the asker's side: whatever the server and its client do, nobody waits longer.
 */
public final class Pieces implements AutoCloseable {
    private sealed interface Step {
        /** A try begins: the wait for a first piece starts anew. */
        record Trying() implements Step {}

        record Piece(String words) implements Step {}

        record End() implements Step {}

        record Failed(ModelFault fault) implements Step {}
    }

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> judgement = new CompletableFuture<>();
    private final ModelsConfig.Stream bounds;
    private final long deadline;
    private volatile boolean any;
    private volatile boolean closed;
    private @Nullable Thread call;
    private Duration patience;
    private int taken;
    private int bytes;
    private boolean over;
    private boolean ended;
    private boolean tried;

    Pieces(ModelsConfig.Stream bounds, Duration whole) {
        this.bounds = bounds;
        this.deadline = System.nanoTime() + whole.toNanos();
        this.patience = bounds.firstPiece();
    }

    void startedBy(Thread thread) {
        call = thread;
        thread.start();
    }

    /** What is left of the time for the whole; not negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Whether any piece came. */
    boolean any() {
        return any;
    }

    /** Whether the asker has had enough: what fails from then on is the asker's doing. */
    boolean closed() {
        return closed;
    }

    void trying() {
        steps.add(new Step.Trying());
    }

    void add(String words) {
        if (!words.isEmpty() && !closed) {
            any = true;
            steps.add(new Step.Piece(words));
        }
    }

    void end() {
        steps.add(new Step.End());
    }

    void fail(ModelFault fault) {
        steps.add(new Step.Failed(fault));
    }

    /** Waits for the asker to say whether the answer was of the asked form: one that is not counts as a failure. */
    Boolean awaitJudgement() throws ModelFault, InterruptedException {
        boolean good;
        try {
            good = judgement.get(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new ModelFault(ModelFault.Reason.TIMEOUT);
        }
        if (!good) {
            throw new ModelFault(ModelFault.Reason.FORM);
        }
        return true;
    }

    /**
     * The next piece; null at the end, also where more came than is taken.
     *
     * @throws ModelFault when nothing comes in time or the call fails
     */
    public @Nullable String next() throws ModelFault {
        while (!over) {
            Step step = take();
            switch (step) {
                case Step.Trying trying -> {
                    tried = true;
                    patience = bounds.firstPiece();
                }
                case Step.Piece piece -> {
                    patience = bounds.nextPiece();
                    taken++;
                    bytes += piece.words.getBytes(StandardCharsets.UTF_8).length;
                    over = taken > bounds.tokens() || bytes > bounds.bytes();
                    if (!over) {
                        return piece.words;
                    }
                }
                case Step.End end -> {
                    over = true;
                    ended = true;
                }
                case Step.Failed failed -> {
                    over = true;
                    throw failed.fault;
                }
            }
        }
        return null;
    }

    private Step take() throws ModelFault {
        Duration left = left();
        Duration wait = left.compareTo(patience) < 0 ? left : patience;
        Step step;
        try {
            step = steps.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            step = null;
        }
        if (step == null) {
            over = true;
            throw new ModelFault(tried ? ModelFault.Reason.TIMEOUT : ModelFault.Reason.BUSY);
        }
        return step;
    }

    /** Says whether what came was of the asked form, and ends the call. */
    public void judged(boolean good) {
        judgement.complete(good);
        close();
    }

    /** Ends the call; without a judgement before, it counts as failed. */
    @Override
    public void close() {
        closed = true;
        judgement.complete(false);
        // A call that has come to its end by itself only waits for the judgement.
        if (call != null && !ended) {
            call.interrupt();
        }
    }
}
