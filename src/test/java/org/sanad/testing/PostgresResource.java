package org.sanad.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.sanad.launch.EmbeddedDatabase;

/**
 * One PostgreSQL server for all tests of a JVM, with an empty database; it ends with the JVM, however often Quarkus is
 * started again in between and by whatever class loader this is loaded. The server's folder under {@code target} is kept
 * for the next run, so that it starts in under a second.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "sanad.test.jdbc-url";
    private static final String PASSWORD = "sanad.test.jdbc-password";
    private static final int RUNS_AT_ONCE = 8;

    @Override
    public Map<String, String> start() {
        // System properties and this lock are what class loaders share.
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(URL) == null) {
                startServer();
            }
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(URL),
                "quarkus.datasource.username", "sanad",
                "quarkus.datasource.password", System.getProperty(PASSWORD));
    }

    /** Leaves the server to the next start; the JVM's end ends it. */
    @Override
    public void stop() {}

    private static void startServer() {
        try {
            Claimed claimed = claimFolder();
            EmbeddedDatabase server = EmbeddedDatabase.start(claimed.folder(), words -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, claimed), "test-postgres-end"));
            empty(server);
            System.setProperty(PASSWORD, server.password());
            System.setProperty(URL, server.jdbcUrl().replaceFirst("[^/]+$", "test"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no PostgreSQL for the tests: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }

    private static void empty(EmbeddedDatabase server) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(server.username());
        source.setPassword(server.password());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS test WITH (FORCE)");
            statement.execute("CREATE DATABASE test");
            // What a test writes need not outlive a loss of power.
            statement.execute("ALTER DATABASE test SET synchronous_commit = off");
        }
    }

    private static void end(EmbeddedDatabase server, Claimed claimed) {
        server.close();
        try {
            claimed.lock().close();
        } catch (IOException theJvmEndsAnyway) {
            // It frees the lock too.
        }
    }

    /** The first folder that no other JVM uses now. */
    private static Claimed claimFolder() throws IOException {
        for (int i = 1; i <= RUNS_AT_ONCE; i++) {
            Path folder = Files.createDirectories(Path.of("target", "test-postgres", Integer.toString(i)));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new Claimed(folder, channel);
            }
            channel.close();
        }
        throw new IOException("all folders of target/test-postgres are in use");
    }

    private record Claimed(Path folder, FileChannel lock) {}
}
