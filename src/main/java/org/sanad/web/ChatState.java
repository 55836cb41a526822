package org.sanad.web;

import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/** What is known of one open socket. */
final class ChatState {
    private static final UserData.TypedKey<ChatState> KEY = new UserData.TypedKey<>("chat");

    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean closed;
    private volatile long usedAt = System.nanoTime();

    private ChatState() {}

    static void begin(WebSocketConnection connection) {
        connection.userData().put(KEY, new ChatState());
    }

    static ChatState of(WebSocketConnection connection) {
        ChatState state = connection.userData().get(KEY);
        return state == null ? new ChatState() : state;
    }

    /** Whether no other question is being answered; then this one is. */
    boolean take() {
        turn.lock();
        try {
            usedAt = System.nanoTime();
            return busy.compareAndSet(false, true);
        } finally {
            turn.unlock();
        }
    }

    /** Ends the answer with its last message. Whoever has that may ask again; nothing of the next answer comes before it. */
    void end(Runnable last) {
        turn.lock();
        try {
            usedAt = System.nanoTime();
            busy.set(false);
            last.run();
        } finally {
            turn.unlock();
        }
    }

    void close() {
        closed = true;
    }

    /** Ends the work on an answer that nobody will read. */
    void stopIfClosed() {
        if (closed) {
            throw new CancellationException("The socket was closed");
        }
    }

    boolean idle(Duration longest) {
        return !busy.get() && System.nanoTime() - usedAt > longest.toNanos();
    }
}
