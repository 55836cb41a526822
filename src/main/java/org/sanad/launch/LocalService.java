package org.sanad.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sanad.places.GazetteerFiles;

/**
 * The service in this process: the database first, then Quarkus; at the end, by a signal too, Quarkus first, then the
 * database. After a signal the process ends within 15 s: Quarkus has 11, which is more than it gives to requests under way,
 * and the database what is left of 13.
 */
final class LocalService implements AutoCloseable {
    private static final int SECONDS_FOR_QUARKUS = 11;
    private static final Duration FOR_ALL = Duration.ofSeconds(13);
    private static final int SECONDS_FOR_AN_INTERRUPTED_START = 12;

    private final FolderLock.Taken lock;
    private final CompletableFuture<Integer> application = new CompletableFuture<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread opener = Thread.currentThread();
    private volatile boolean opening = true;
    private volatile boolean ending;
    private volatile long endingSince;
    private final boolean inForeground;
    private volatile @Nullable EmbeddedDatabase database;

    private LocalService(FolderLock.Taken lock, boolean inForeground) {
        this.lock = lock;
        this.inForeground = inForeground;
        Runtime.getRuntime().addShutdownHook(new Thread(this::endBySignal, "sanad-end"));
    }

    /**
     * Gets everything ready that Quarkus needs: the database, unless somebody named one, and the settings that tell of
     * it.
     *
     * @param lock on the data folder, closed with this service
     * @param inForeground whether the service is what the process is there for: then a signal is a good end
     * @throws LaunchException when it cannot be had
     */
    static LocalService open(
            Settings settings, int port, FolderLock.Taken lock, boolean inForeground, Consumer<String> progress)
            throws InterruptedException, IOException {
        LocalService service = new LocalService(lock, inForeground);
        try {
            // One that ends with its command is not for others to use.
            lock.publish(inForeground ? port : 0);
            System.setProperty("quarkus.http.port", Integer.toString(port));
            System.setProperty("sanad.data-dir", settings.dataFolder().toString());
            GazetteerFiles.begin(settings.dataFolder().resolve("places"));
            if (settings.databaseUrl() == null) {
                progress.accept("starting the database");
                EmbeddedDatabase database =
                        EmbeddedDatabase.start(settings.dataFolder().resolve("postgres"), progress);
                service.database = database;
                System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
                System.setProperty("quarkus.datasource.username", database.username());
                System.setProperty("quarkus.datasource.password", database.password());
            }
            service.opening = false;
            return service;
        } catch (InterruptedException | IOException | RuntimeException e) {
            service.application.complete(1);
            service.close();
            throw e;
        }
    }

    /** Runs the service until it is told to end; gives the exit code. A signal makes this the last call of the process. */
    int run() {
        runQuarkus();
        return application.join();
    }

    /** Starts the service beside us; {@link #close} ends it. */
    void start() {
        System.setProperty("quarkus.log.console.stderr", "true");
        Thread thread = new Thread(this::runQuarkus, "sanad-service");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether Quarkus has ended or could not start. */
    boolean hasEnded() {
        return application.isDone();
    }

    @Override
    public void close() {
        if (!hasEnded()) {
            Quarkus.asyncExit(0);
        }
        awaitQuarkus();
        closeDatabase();
        try {
            lock.close();
        } catch (IOException e) {
            System.err.println("sanad: the data folder could not be released: " + e.getMessage());
        }
        ended.countDown();
    }

    private void runQuarkus() {
        try {
            if (!ending) {
                ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> application.complete(code));
                Quarkus.run();
            }
        } finally {
            application.complete(0);
        }
    }

    private void awaitQuarkus() {
        try {
            application.get(SECONDS_FOR_QUARKUS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.err.println("sanad: the service did not end by itself in time");
        }
    }

    private void closeDatabase() {
        EmbeddedDatabase open = database;
        if (open == null) {
            return;
        }
        if (ending) {
            open.close(FOR_ALL.minusNanos(System.nanoTime() - endingSince));
        } else {
            open.close();
        }
    }

    /** Runs while the process ends, which it does when this returns: everything ours must be over by then. */
    private void endBySignal() {
        if (ended.getCount() == 0) {
            return;
        }
        endingSince = System.nanoTime();
        ending = true;
        try {
            if (opening) {
                opener.interrupt();
                if (!ended.await(SECONDS_FOR_AN_INTERRUPTED_START, TimeUnit.SECONDS)) {
                    System.err.println("sanad: the start could not be broken off in time");
                }
            } else {
                awaitQuarkus();
                closeDatabase();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (inForeground) {
            // Being told to end is how a service ends well; without this the code would be that of the signal.
            Runtime.getRuntime().halt(hasEnded() ? 0 : 1);
        }
    }
}
