package org.sanad.answers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.SourcedClaim;

/** The sentences of an answer that passed, with citations numbered in order of first use. */
final class Verified {
    private final List<Statement> statements = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<SourcedClaim> claims = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();
    private final Map<UUID, String> texts;

    /** None yet; by the texts of the reports that may be cited. */
    Verified(Map<UUID, String> texts) {
        this.texts = texts;
    }

    /** Takes a sentence in, and tells of it. */
    void accept(Draft draft, AnswerProgress progress) {
        List<Integer> cited = Stream.concat(draft.claims().stream().map(this::cite), carried(draft))
                .distinct()
                .toList();
        List<UUID> events = draft.claims().stream()
                .flatMap(c -> c.event().stream())
                .distinct()
                .toList();
        Statement statement = new Statement(draft.text(), cited, draft.standing(), events);
        statements.add(statement);
        claims.addAll(draft.claims());
        progress.verified(
                statement, cited.stream().map(n -> citations.get(n - 1)).toList());
    }

    private Stream<Integer> carried(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        String text = texts.get(main.claim().reportId());
        return text == null
                ? Stream.empty()
                : CarriedWords.of(draft, text).stream().map(carrier -> cite(main, carrier));
    }

    private int cite(SourcedClaim claim, CarriedWords.Carrier carrier) {
        UUID report = claim.claim().reportId();
        return citations.stream()
                .filter(c -> c.reportId().equals(report) && c.quote().contains(carrier.quote()))
                .map(Citation::number)
                .findFirst()
                .orElseGet(() -> {
                    citations.add(Citation.of(citations.size() + 1, claim, carrier));
                    return citations.size();
                });
    }

    private int cite(SourcedClaim claim) {
        return numbers.computeIfAbsent(claim.claim().id(), id -> {
            citations.add(Citation.of(citations.size() + 1, claim));
            return citations.size();
        });
    }

    List<Statement> statements() {
        return statements;
    }

    List<Citation> citations() {
        return citations;
    }

    List<SourcedClaim> claims() {
        return claims;
    }

    @Nullable
    Instant newest() {
        return citations.stream()
                .map(Citation::publishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
