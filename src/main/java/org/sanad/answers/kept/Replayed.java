package org.sanad.answers.kept;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer beside the one that the same question gets now.
 *
 * @param same whether both cite the same claims and say the same
 */
public record Replayed(Side was, Side now, Difference diff, boolean same) {
    /** One of the two. */
    public record Side(
            String status,
            String mode,
            AnswerRecord.Versions versions,
            JsonNode statements,
            JsonNode citations,
            List<String> unknowns) {
        static Side of(AnswerRecord answer) {
            return new Side(
                    answer.status(),
                    answer.mode(),
                    answer.versions(),
                    answer.statements(),
                    answer.citations(),
                    answer.unknowns());
        }
    }

    /** What only one of the two has: ids of claims, and sentences. */
    public record Difference(Parts claims, Parts texts) {}

    /**
     * What one of the two has and the other has not.
     *
     * @param gone only the first has it
     * @param added only the second has it
     */
    public record Parts(List<String> gone, List<String> added) {
        static Parts of(List<String> was, List<String> now) {
            return new Parts(without(was, now), without(now, was));
        }

        private static List<String> without(List<String> all, List<String> others) {
            return all.stream().filter(one -> !others.contains(one)).distinct().toList();
        }

        boolean nothing() {
            return gone.isEmpty() && added.isEmpty();
        }
    }

    static Replayed of(AnswerRecord was, AnswerRecord now) {
        Difference diff = new Difference(
                Parts.of(fields(was.citations(), "claimId"), fields(now.citations(), "claimId")),
                Parts.of(fields(was.statements(), "text"), fields(now.statements(), "text")));
        return new Replayed(
                Side.of(was),
                Side.of(now),
                diff,
                diff.claims().nothing() && diff.texts().nothing());
    }

    private static List<String> fields(JsonNode parts, String name) {
        List<String> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.path(name).asText()));
        return values;
    }
}
