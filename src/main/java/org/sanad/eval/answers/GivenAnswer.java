package org.sanad.eval.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Span;

/**
 * An answer as the service gave it.
 *
 * @param status empty when the service gave no answer at all
 * @param language ISO 639-1 code
 * @param notice null when there is none
 * @param fault why there is no answer, null when there is one
 */
record GivenAnswer(
        String status,
        String language,
        String conversationId,
        List<Statement> statements,
        List<Citation> citations,
        List<String> unknowns,
        @Nullable String notice,
        @Nullable String fault) {
    GivenAnswer {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        unknowns = List.copyOf(unknowns);
    }

    /** A sentence of it. */
    record Statement(String text, List<Integer> citations, String standing) {
        Statement {
            citations = List.copyOf(citations);
        }
    }

    /**
     * What a sentence stands on.
     *
     * @param span in code points of the stored text
     */
    record Citation(
            int number,
            String claimId,
            String reportId,
            String source,
            List<String> attribution,
            @Nullable String title,
            @Nullable Instant publishedAt,
            String quote,
            Span span) {
        Citation {
            attribution = List.copyOf(attribution);
        }
    }

    /** None: the service refused. */
    static GivenAnswer none(String fault) {
        return new GivenAnswer("", "", "", List.of(), List.of(), List.of(), null, fault);
    }

    /** Reads the contract's JSON. */
    static GivenAnswer of(JsonNode json) {
        List<Statement> statements = new ArrayList<>();
        for (JsonNode s : json.path("statements")) {
            List<Integer> numbers = new ArrayList<>();
            s.path("citations").forEach(n -> numbers.add(n.asInt()));
            statements.add(new Statement(
                    s.path("text").asText(), numbers, s.path("standing").asText()));
        }
        List<Citation> citations = new ArrayList<>();
        json.path("citations").forEach(c -> citations.add(citation(c)));
        return new GivenAnswer(
                json.path("status").asText(),
                json.path("language").asText(),
                json.path("conversationId").asText(),
                statements,
                citations,
                texts(json.path("unknowns")),
                text(json, "notice"),
                null);
    }

    private static Citation citation(JsonNode c) {
        String published = text(c, "publishedAt");
        int begin = c.path("begin").asInt();
        return new Citation(
                c.path("number").asInt(),
                c.path("claimId").asText(),
                c.path("reportId").asText(),
                c.path("source").asText(),
                texts(c.path("attribution")),
                text(c, "title"),
                published == null ? null : OffsetDateTime.parse(published).toInstant(),
                c.path("quote").asText(),
                new Span(begin, Math.max(begin, c.path("end").asInt())));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asText() : null;
    }

    /** Whether it has that status. */
    boolean is(GoldQuestion.Status other) {
        return status.equals(other.name());
    }

    /** The citations of a statement; a number that names none is left out. */
    List<Citation> citations(Statement statement) {
        return citations.stream()
                .filter(c -> statement.citations().contains(c.number()))
                .toList();
    }

    /** The claims that its statements cite. */
    Set<String> claims() {
        Set<String> claims = new HashSet<>();
        statements.forEach(s -> citations(s).forEach(c -> claims.add(c.claimId())));
        return claims;
    }
}
