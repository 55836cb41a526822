package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.testing.PostgresResource;

/** A store that was filled before events reached across reports. */
class MigrationTest {
    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");
    private static final String REPORT = "00000000-0000-4000-8000-000000000001";
    private static final String EVENT = "00000000-0000-4000-8000-000000000002";
    private static final String CLAIM = "00000000-0000-4000-8000-000000000003";

    private static Connection connection(Map<String, String> server, String database) throws SQLException {
        return DriverManager.getConnection(
                server.getOrDefault("quarkus.datasource.jdbc.url", "").replaceFirst("[^/]+$", database),
                server.get("quarkus.datasource.username"),
                server.get("quarkus.datasource.password"));
    }

    private static String script(String name) throws IOException {
        return Files.readString(SCRIPTS.resolve(name));
    }

    @Test
    void keepsTheEventsOfSingleReports() throws SQLException, IOException {
        Map<String, String> server = new PostgresResource().start();
        try (Connection admin = connection(server, "test");
                Statement statement = admin.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS migrated WITH (FORCE)");
            statement.execute("CREATE DATABASE migrated");
        }
        try (Connection store = connection(server, "migrated");
                Statement statement = store.createStatement()) {
            statement.execute(script("V1__reports_claims_events.sql"));
            statement.execute("""
                    INSERT INTO report (id, identity, revision, text_hash, source, text, language, received_at,
                        confidentiality, status) VALUES ('%1$s', repeat('a', 64), 1, repeat('b', 64), 'AP', 'It fell.',
                        'en', now(), 'PUBLIC', 'EXTRACTED');
                    INSERT INTO event (id, report_id, ordinal, known_at, type, event_group, status, independent_origins,
                        outlets) VALUES ('%2$s', '%1$s', 0, now(), 'ARMED_CLASH', 'CONFLICT', 'DISPUTED', 1, 1);
                    INSERT INTO claim (id, report_id, event_id, ordinal, says, predicate, polarity, status, modality,
                        evidence_begin, evidence_end, quote, quote_folded, type, time_precision, time_relation, ongoing,
                        realis, extractor) VALUES ('%3$s', '%1$s', '%2$s', 0, 'It fell', 'OCCURRENCE', 'POSITIVE',
                        'DISPUTED', 'FACT', 0, 8, 'It fell.', 'it fell.', 'ARMED_CLASH', 'UNKNOWN', 'ON', false,
                        'ACTUAL', 'rule:test')""".formatted(REPORT, EVENT, CLAIM));

            statement.execute(script("V2__events_across_reports.sql"));

            try (ResultSet row = statement.executeQuery("SELECT s.event_id::text, s.report_id::text, c.own_status,"
                    + " c.status, s.first_day FROM claim c JOIN sighting s ON s.id = c.sighting_id")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo(EVENT);
                assertThat(row.getString(2)).isEqualTo(REPORT);
                assertThat(row.getString(3)).isEqualTo("ASSERTED");
                assertThat(row.getString(4)).isEqualTo("DISPUTED");
                assertThat(row.getString(5)).isNull();
            }
        }
    }
}
