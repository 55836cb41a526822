package org.sanad.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.AnswerView;
import org.sanad.answers.Citation;
import org.sanad.answers.Standing;
import org.sanad.answers.Statement;

/**
 * An answer as people read it: codes in words, times as days.
 *
 * @param language of statements, unknowns, message and notice
 * @param asOf what was known by then was asked for, null when it was not
 */
record ShownAnswer(
        String language,
        List<ShownStatement> statements,
        List<ShownCitation> citations,
        List<String> unknowns,
        @Nullable String message,
        @Nullable String notice,
        @Nullable ShownTime asOf,
        @Nullable ShownTime dataUntil,
        @Nullable ShownTime newestSource) {
    ShownAnswer {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        unknowns = List.copyOf(unknowns);
    }

    /**
     * A sentence with the evidence it rests on.
     *
     * @param mark of its standing, for the style sheet
     */
    record ShownStatement(String text, String standing, String mark, List<ShownCitation> citations) {
        ShownStatement {
            citations = List.copyOf(citations);
        }
    }

    /**
     * The evidence behind a number.
     *
     * @param label what a link to it says to those who do not see the page
     * @param url of the source, null when there is none that a browser should follow
     */
    record ShownCitation(
            int number,
            String label,
            String source,
            @Nullable ShownTime published,
            @Nullable String title,
            @Nullable String url,
            List<String> attribution,
            String quote,
            UUID reportId) {
        ShownCitation {
            attribution = List.copyOf(attribution);
        }

        static ShownCitation of(Citation citation) {
            ShownTime published = ShownTime.of(citation.publishedAt());
            String label = "[" + citation.number() + "] " + citation.source()
                    + (published == null ? "" : ", " + published.day());
            return new ShownCitation(
                    citation.number(),
                    label,
                    citation.source(),
                    published,
                    citation.title(),
                    web(citation.url()),
                    citation.attribution(),
                    citation.quote(),
                    citation.reportId());
        }

        /** The intake takes web addresses only; here is where any other kind would do harm. */
        private static @Nullable String web(@Nullable String url) {
            return url != null && url.matches("(?i)https?://.+") ? url : null;
        }
    }

    static ShownAnswer of(AnswerView answer, @Nullable Instant asOf) {
        Map<Integer, ShownCitation> byNumber = new HashMap<>();
        answer.citations().forEach(c -> byNumber.put(c.number(), ShownCitation.of(c)));
        return new ShownAnswer(
                answer.language(),
                answer.statements().stream().map(s -> shown(s, byNumber)).toList(),
                answer.citations().stream()
                        .map(c -> Objects.requireNonNull(byNumber.get(c.number())))
                        .toList(),
                answer.unknowns(),
                answer.message(),
                answer.notice(),
                ShownTime.of(asOf),
                ShownTime.of(answer.dataUntil()),
                ShownTime.of(answer.newestSource()));
    }

    private static ShownStatement shown(Statement statement, Map<Integer, ShownCitation> byNumber) {
        return new ShownStatement(
                statement.text(),
                words(statement.standing()),
                mark(statement.standing()),
                statement.citations().stream()
                        .map(number -> Objects.requireNonNull(byNumber.get(number)))
                        .toList());
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case SINGLE_SOURCE -> "Reported by one source";
            case CORROBORATED -> "Reported by several independent sources";
            case DISPUTED -> "Disputed";
            case CORRECTED -> "Corrected";
            case UNVERIFIED -> "Unconfirmed";
        };
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case CORROBORATED -> "firm";
            case SINGLE_SOURCE -> "single";
            case DISPUTED, CORRECTED, UNVERIFIED -> "doubt";
        };
    }
}
