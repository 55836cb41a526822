package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.answers.AnswerStore.ask;
import static org.sanad.testing.ClaimBuilder.claim;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Predicate;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.reports.ReportSubmission;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.PostgresResource;
import org.sanad.testing.StoredReports;

/** What an answer makes of a figure that a later report took back. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorrectedAnswersQuarkusTest {
    private static final String OLD = "320 families had been displaced to the reception point.";
    private static final String RIGHT = "The correct figure at the reception point is 230 displaced families.";

    @Inject
    StoredReports stored;

    @Inject
    AnswerStore store;

    private static Figure families(double number) {
        return new Figure(
                Measure.DISPLACED,
                Unit.HOUSEHOLD,
                (int) number + " families",
                number,
                number,
                number,
                Qualifier.EXACT,
                null,
                null,
                null,
                null);
    }

    private void report(String text, String day, Figure figure, @org.jspecify.annotations.Nullable Figure wrong) {
        stored.store(
                new ReportSubmission(text, "Sample Bulletin", null, null, "en", day + "T10:00:00Z", null, null, null),
                id -> {
                    ClaimBuilder claim = claim(id, text, 0)
                            .publisher("Sample Bulletin")
                            .type(EventType.NEW_DISPLACEMENT)
                            .predicate(Predicate.DISPLACEMENT)
                            .figure(figure);
                    return List.of(
                            wrong == null
                                    ? claim.build()
                                    : claim.replaces(wrong).build());
                });
    }

    @Test
    void givesTheNewFigureAndSaysThatTheOldOneWasCorrected() {
        store.empty();
        report(OLD, "2024-11-28", families(320), null);
        report(RIGHT, "2024-12-03", families(230), families(320));

        JsonNode answer = ask("How many families have been displaced to the reception point?");

        List<JsonNode> statements = answer.get("statements").valueStream().toList();
        assertThat(statements.getFirst().get("text").asText()).contains("230 displaced families");
        assertThat(statements.getFirst().get("standing").asText()).isNotEqualTo("CORRECTED");
        assertThat(statements)
                .filteredOn(s -> s.get("text").asText().contains("320 families"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.get("standing").asText()).isEqualTo("CORRECTED");
                    assertThat(s.get("text").asText())
                            .contains("; corrected by Sample Bulletin (Sample Bulletin, 3 December 2024)");
                    assertThat(s.get("citations")).hasSize(2);
                });
    }
}
