package org.sanad.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own in a folder of ours, on a free loopback port, reached with a password only this folder
 * holds. It may be started again after any kill, of this process, of the server or of both, at any moment: programs and
 * the empty database appear under their names only when complete, a server that survived is taken over, what a dead one
 * left is recovered by PostgreSQL itself. One process at a time may have the folder: the caller sees to that.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "sanad";
    private static final Duration INITDB = Duration.ofMinutes(2);
    private static final Duration CHECKPOINT = Duration.ofSeconds(10);
    private static final Duration CUT_OFF = Duration.ofSeconds(1);
    private static final Duration SHORTLY = Duration.ofSeconds(4);
    /** Recovery after a kill replays at most what was written since the last checkpoint; minutes are ample. */
    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private static final int STARTS_IN_VAIN = 3;
    private static final long LOG_LIMIT_BYTES = 1 << 20;

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final String password;
    private int port;
    private boolean closed;

    private EmbeddedDatabase(PostgresBinaries binaries, Path data, Path log, String password) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.password = password;
    }

    /**
     * The running server of {@code folder}, made there when there is none yet.
     *
     * @param progress told in plain words what is going on, when it takes a while
     * @throws LaunchException when it cannot be had; the message says what to do
     */
    public static EmbeddedDatabase start(Path folder, Consumer<String> progress) throws InterruptedException {
        try {
            Path home = Files.createDirectories(folder).toRealPath();
            FreshFolder.clearLeftovers(home);
            FreshFolder.clearLeftovers(home.resolve("programs"));
            PostgresBinaries binaries = PostgresBinaries.unpackedBelow(home.resolve("programs"), progress);
            Path log = home.resolve("server.log");
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
                Files.move(log, home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Path cluster = home.resolve("cluster");
            if (!Files.isDirectory(cluster)) {
                progress.accept("making an empty database (once)");
                create(binaries, cluster, log);
            }
            String password = Files.readString(cluster.resolve("password")).strip();
            EmbeddedDatabase database = new EmbeddedDatabase(binaries, cluster.resolve("data"), log, password);
            database.start(progress);
            return database;
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw new LaunchException("The database in " + folder + " could not be started: " + e, e);
        }
    }

    /** The address for JDBC, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The user for JDBC. */
    public String username() {
        return USER;
    }

    /** The password for JDBC. */
    public String password() {
        return password;
    }

    /** Ends the server, whoever started it; its data are safe in any case. */
    @Override
    public void close() {
        close(CHECKPOINT);
    }

    /**
     * Ends the server, whoever started it.
     *
     * @param patience for writing down what is in memory; a server that needs longer is cut off, a second later at most,
     *     and recovers at the next start
     */
    synchronized void close(Duration patience) {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (PostmasterFile.in(data).isPresent() && stop("fast", patience) != 0 && stop("immediate", CUT_OFF) != 0) {
                System.err.println("PostgreSQL did not end; the next start will take it over. See " + log);
            }
        } catch (IOException | LaunchException e) {
            System.err.println("PostgreSQL could not be stopped: " + e.getMessage());
        }
    }

    private int stop(String mode, Duration patience) throws IOException {
        String seconds = Long.toString(Math.max(1, patience.toSeconds()));
        List<String> arguments = List.of("-D", data.toString(), "-m", mode, "-t", seconds, "-w", "-s", "stop");
        return binaries.runUninterrupted(log, patience.plusSeconds(5), "pg_ctl", arguments);
    }

    private static void create(PostgresBinaries binaries, Path cluster, Path log)
            throws IOException, InterruptedException {
        // Not every machine has C.UTF-8; the order of texts is the same in both, only pg_trgm would know fewer letters.
        for (String locale : List.of("C.UTF-8", "C")) {
            Path fresh = FreshFolder.beside(cluster);
            Path secret = fresh.resolve("password");
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(secret, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
            List<String> arguments = List.of(
                    "-D",
                    fresh.resolve("data").toString(),
                    "--username=" + USER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=" + locale,
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (binaries.run(log, INITDB, "initdb", arguments) == 0) {
                FreshFolder.place(fresh, cluster);
                return;
            }
        }
        throw new LaunchException("PostgreSQL could not make an empty database; see " + log);
    }

    private void start(Consumer<String> progress) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        boolean started = false;
        try {
            int tries = 0;
            while (!takeOver(deadline, progress)) {
                if (tries++ == STARTS_IN_VAIN) {
                    throw new LaunchException("PostgreSQL does not start in " + data + "; see the end of " + log);
                }
                startServer();
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /** Waits a little only: a server that needs longer, to recover, is waited for by {@link #takeOver}. */
    private void startServer() throws IOException {
        List<String> arguments = List.of(
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-t",
                Long.toString(SHORTLY.toSeconds()),
                "-w",
                "-s",
                "-o",
                settings(freePort()),
                "start");
        binaries.runUninterrupted(log, SHORTLY.plusSeconds(10), "pg_ctl", arguments);
    }

    private static String settings(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off");
    }

    /**
     * Waits for the server that the data folder tells of, if it lives: one that we just started, that survived us, or
     * that is still recovering or ending.
     *
     * @return whether it may be used now; else there is none and one may be started
     */
    private boolean takeOver(long deadline, Consumer<String> progress) throws IOException, InterruptedException {
        boolean told = false;
        while (true) {
            Optional<PostmasterFile> postmaster = PostmasterFile.in(data);
            if (postmaster.isEmpty()) {
                return false;
            }
            if (postmaster.get().port() != 0 && answers(postmaster.get().port())) {
                port = postmaster.get().port();
                return true;
            }
            if (!postmaster.get().serverIsAlive()) {
                if (postmaster.get().pidIsTaken()) {
                    // By another process, or by nobody yet: on either PostgreSQL would refuse to start.
                    Files.deleteIfExists(postmaster.get().file());
                }
                return false;
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException("PostgreSQL in " + data + " (process "
                        + postmaster.get().pid() + ") does not answer; see the end of " + log);
            }
            if (!told) {
                progress.accept("waiting for the database, which is recovering or ending");
                told = true;
            }
            Thread.sleep(100);
        }
    }

    /** Whether the server at this port is ours and ready; what sessions a killed service left there is ended. */
    private boolean answers(int candidate) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {candidate});
        source.setDatabaseName("postgres");
        source.setUser(USER);
        source.setPassword(password);
        source.setConnectTimeout(2);
        source.setSocketTimeout(10);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet setting = statement.executeQuery("SHOW data_directory")) {
                setting.next();
                if (!Path.of(setting.getString(1)).toRealPath().equals(data)) {
                    return false;
                }
            }
            statement.execute("SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity"
                    + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
            return true;
        } catch (SQLException notReadyOrNotOurs) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
