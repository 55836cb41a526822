package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Starts after every kind of bad end, on one folder; the kills of whole processes are in {@link KillIT}. */
class EmbeddedDatabaseTest {
    private static final Path FOLDER = Path.of("target", "embedded-database-test");

    private final List<EmbeddedDatabase> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(EmbeddedDatabase::close);
    }

    @Test
    void keepsWhatIsCommittedAndWritesItThrough() throws Exception {
        EmbeddedDatabase database = start();
        query(database, "CREATE TABLE IF NOT EXISTS kept AS SELECT 7 AS number");
        assertThat(query(database, "SHOW fsync")).isEqualTo("on");
        assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query(database, "SELECT lower('ÇИ')")).isEqualTo("çи");
        database.close();
        assertThat(postmaster()).doesNotExist();

        assertThat(query(start(), "SELECT number FROM kept")).isEqualTo("7");
    }

    @Test
    void takesOverAServerThatSurvivedUsAndEndsItsSessions() throws Exception {
        EmbeddedDatabase survived = start();
        try (Connection left = connection(survived)) {
            left.setAutoCommit(false);

            EmbeddedDatabase taken = start();

            assertThat(taken.jdbcUrl()).isEqualTo(survived.jdbcUrl());
            assertThat(left.isValid(2)).isFalse();
            taken.close();
            assertThat(postmaster()).doesNotExist();
        }
    }

    @Test
    void startsAfterTheServerWasKilled() throws Exception {
        start();
        long pid = Long.parseLong(Files.readAllLines(postmaster()).getFirst());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);

        assertThat(query(start(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void startsAlthoughTheProcessIdInTheFileNowBelongsToAnother() throws Exception {
        start().close();
        Files.write(
                postmaster(),
                List.of(Long.toString(ProcessHandle.current().pid()), data().toString(), "0", "1", "", "127.0.0.1"));

        assertThat(query(start(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void startsAlthoughTheProcessIdFileIsEmpty() throws Exception {
        start().close();
        Files.writeString(postmaster(), "");

        assertThat(query(start(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void clearsAwayWhatAKillLeftUnfinished() throws Exception {
        start().close();
        Path unfinished = Files.createDirectories(FOLDER.resolve("cluster.unfinished-by-a-kill/data"));

        start();

        assertThat(unfinished).doesNotExist();
    }

    @Test
    void anInterruptBreaksTheStartOffAndLeavesNoServer() throws Exception {
        start().close();
        Thread starter = Thread.ofPlatform().start(() -> {
            try {
                start();
            } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
            }
        });
        starter.interrupt();

        assertThat(starter.join(Duration.ofSeconds(15))).isTrue();
        assertThat(postmaster()).doesNotExist();
    }

    private EmbeddedDatabase start() throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER, words -> {});
        started.add(database);
        return database;
    }

    private static Path data() throws IOException {
        return FOLDER.toRealPath().resolve("cluster/data");
    }

    private static Path postmaster() throws IOException {
        return data().resolve("postmaster.pid");
    }

    private static Connection connection(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
