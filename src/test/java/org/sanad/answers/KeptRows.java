package org.sanad.answers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sanad.answers.kept.KeptUpkeep;

/** What is kept of answers, as the database has it. */
@ApplicationScoped
class KeptRows {
    private static final Path KEY = Path.of("target", "test-data", "admin.key");

    private final AgroalDataSource database;
    private final KeptUpkeep upkeep;

    KeptRows(AgroalDataSource database, KeptUpkeep upkeep) {
        this.database = database;
        this.upkeep = upkeep;
    }

    /** The key of whoever runs the service. */
    static String key() {
        try {
            return Files.readString(KEY).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void empty() {
        run("truncate answer, answer_claim, answer_touch, answer_feedback, conversation, gap");
    }

    void forgetTouches() {
        run("delete from answer_touch");
    }

    /** What is kept of an answer's corrections. */
    List<String> touches(String code) {
        return column("select t.what from answer_touch t join answer a on a.id = t.answer_id where a.code = '"
                + code.replace("-", "") + "' order by 1");
    }

    /** Everything that is kept, as text. */
    String dump() {
        StringBuilder all = new StringBuilder();
        for (String table :
                List.of("answer", "answer_claim", "answer_touch", "answer_feedback", "conversation", "gap")) {
            all.append(column("select cast(row_to_json(t) as text) from " + table + " t"));
        }
        return all.toString();
    }

    List<String> column(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    void run(String statement) {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** A round over all answers. */
    void round() {
        upkeep.round();
    }

    /** What is otherwise done every hour and every minute. */
    void retention() {
        upkeep.retention();
    }
}
