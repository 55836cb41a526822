package org.sanad.eval.answers;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gold question, how it was answered, and what the answer's statements stand on: all that a metric needs.
 *
 * @param plain the answer to its plain wording, null when it has none
 * @param readings of the answer's statements, in their order
 */
record AskedQuestion(
        GoldQuestion gold,
        GivenAnswer answer,
        @Nullable GivenAnswer plain,
        StoredReports reports,
        List<StatementReading> readings) {
    AskedQuestion {
        readings = List.copyOf(readings);
    }

    /** Whether a statement cites that place. */
    boolean cites(GivenAnswer.Statement statement, Reference reference) {
        return answer.citations(statement).stream().anyMatch(c -> reports.meets(c, reference));
    }

    /** Whether any statement does. */
    boolean cites(Reference reference) {
        return answer.statements().stream().anyMatch(s -> cites(s, reference));
    }

    /** The statements that cite one of a nugget's places. */
    Stream<GivenAnswer.Statement> telling(GoldQuestion.Nugget nugget) {
        return answer.statements().stream()
                .filter(s -> nugget.references().stream().anyMatch(r -> cites(s, r)));
    }
}
