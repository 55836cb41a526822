package org.sanad.answers.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer shown again to whoever has its code: what it said, what that rested on, and what became of it. It holds nothing
 * of the question. What a report said that was taken back since is not said again.
 *
 * @param id the code
 * @param statements as they left; where {@code withheld} is true without the text
 * @param citations as they left; where {@code withheld} is true without quote, title and address
 * @param verdicts what the verifier found of each statement
 * @param since what became of the claims, statement by statement
 */
public record Receipt(
        String id,
        String status,
        String language,
        Instant askedAt,
        @Nullable Instant asOf,
        List<JsonNode> statements,
        List<JsonNode> citations,
        List<Verified> verdicts,
        List<String> unknowns,
        @Nullable String notice,
        @Nullable Instant dataUntil,
        @Nullable Instant newestSource,
        String mode,
        @Nullable String model,
        boolean verified,
        AnswerRecord.Versions versions,
        List<Correction> since) {
    private static final String NUMBER = "number";

    public Receipt {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        verdicts = List.copyOf(verdicts);
        unknowns = List.copyOf(unknowns);
        since = List.copyOf(since);
    }

    /**
     * What the verifier found of a statement.
     *
     * @param statement its number, from 1
     * @param verdict {@code SUPPORTED}: nothing else leaves
     * @param checks what was checked
     */
    public record Verified(int statement, String verdict, List<String> checks) {
        public Verified {
            checks = List.copyOf(checks);
        }
    }

    static Receipt of(AnswerRecord answer, List<Correction> since) {
        Set<Integer> statements = new HashSet<>();
        Set<Integer> citations = new HashSet<>();
        since.stream().filter(c -> c.what() == Correction.What.WITHDRAWN).forEach(c -> {
            statements.add(c.statement());
            citations.add(c.citation());
        });
        List<JsonNode> said = new ArrayList<>();
        List<Verified> verdicts = new ArrayList<>();
        for (JsonNode statement : answer.statements()) {
            int number = said.size() + 1;
            said.add(shown(statement, number, statements.contains(number), "text"));
            verdicts.add(verdict(number, statement.path("text").asText(), answer.drafts()));
        }
        List<JsonNode> cited = new ArrayList<>();
        for (JsonNode citation : answer.citations()) {
            int number = citation.path(NUMBER).asInt();
            cited.add(shown(citation, number, citations.contains(number), "quote", "title", "url"));
        }
        return new Receipt(
                answer.code(),
                answer.status(),
                answer.language(),
                answer.askedAt(),
                answer.inputs().asOf(),
                said,
                cited,
                verdicts,
                answer.unknowns(),
                answer.notice(),
                answer.dataUntil(),
                answer.newestSource(),
                answer.mode(),
                answer.model(),
                true,
                answer.versions(),
                since);
    }

    private static JsonNode shown(JsonNode part, int number, boolean withheld, String... words) {
        ObjectNode shown = part.deepCopy();
        shown.put(NUMBER, number);
        shown.put("withheld", withheld);
        if (withheld) {
            for (String field : words) {
                shown.putNull(field);
            }
        }
        return shown;
    }

    private static Verified verdict(int number, String text, List<AnswerRecord.Judged> drafts) {
        return drafts.stream()
                .filter(draft -> draft.supported() && draft.text().equals(text))
                .findFirst()
                .map(draft -> new Verified(number, "SUPPORTED", draft.checks()))
                .orElseGet(() -> new Verified(number, "SUPPORTED", List.of()));
    }
}
