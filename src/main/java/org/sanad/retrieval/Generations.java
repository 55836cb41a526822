package org.sanad.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The generations of the index that are open: the one that serves and, while the index is built anew, the one that is to
 * follow it. A change that is told goes to both; what is read from the database goes to one of them and never overwrites
 * what was told meanwhile.
 */
final class Generations implements AutoCloseable {
    /** When each report was told of lately, in {@link System#nanoTime}. */
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();

    /** Shared by those who tell of changes, held alone by who writes what was read from the database. */
    private final ReentrantReadWriteLock telling = new ReentrantReadWriteLock();

    /** Shared by those who search, held alone by who takes away the generation that is searched. */
    private final ReentrantReadWriteLock searching = new ReentrantReadWriteLock();

    private volatile OpenIndex serving;
    private @Nullable OpenIndex next;

    Generations(OpenIndex first) {
        serving = first;
    }

    OpenIndex serving() {
        return serving;
    }

    List<ClaimHit> search(ClaimSearch search) {
        searching.readLock().lock();
        try {
            return serving.search(search);
        } finally {
            searching.readLock().unlock();
        }
    }

    /** Writes a change that is about to be committed. */
    void tell(UUID reportId, List<IndexedClaim> claims) {
        telling.readLock().lock();
        try {
            told.put(reportId, System.nanoTime());
            serving.replace(Map.of(reportId, claims));
            if (next != null) {
                next.replace(Map.of(reportId, claims));
            }
        } finally {
            telling.readLock().unlock();
        }
    }

    /** Writes what was read from the database, but for the reports that were told of since that time. */
    void write(OpenIndex generation, Map<UUID, List<IndexedClaim>> read, long since) {
        telling.writeLock().lock();
        try {
            Map<UUID, List<IndexedClaim>> quiet = new HashMap<>(read);
            quiet.keySet().removeAll(toldSince(since));
            generation.replace(quiet);
        } finally {
            telling.writeLock().unlock();
        }
    }

    /** Has changes told to this one too from now on. */
    void prepare(OpenIndex following) {
        telling.writeLock().lock();
        try {
            next = following;
        } finally {
            telling.writeLock().unlock();
        }
    }

    /** Gives up the one that was to follow. */
    void abandon() {
        telling.writeLock().lock();
        try {
            if (next != null) {
                next.close();
                next = null;
            }
        } finally {
            telling.writeLock().unlock();
        }
    }

    /** Has the one that was to follow serve, and closes the old one once its searches are done. */
    void advance() {
        telling.writeLock().lock();
        searching.writeLock().lock();
        try {
            if (next != null) {
                OpenIndex old = serving;
                serving = next;
                next = null;
                old.close();
            }
        } finally {
            searching.writeLock().unlock();
            telling.writeLock().unlock();
        }
    }

    /** Forgets what was told before that time. */
    void forgetBefore(long time) {
        told.values().removeIf(at -> at - time < 0);
    }

    @Override
    public void close() {
        abandon();
        searching.writeLock().lock();
        try {
            serving.close();
        } finally {
            searching.writeLock().unlock();
        }
    }

    private Set<UUID> toldSince(long time) {
        Map<UUID, Long> late = new HashMap<>(told);
        late.values().removeIf(at -> at - time < 0);
        return late.keySet();
    }
}
