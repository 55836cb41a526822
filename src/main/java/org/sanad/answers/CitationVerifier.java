package org.sanad.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.events.SourcedClaim;
import org.sanad.text.SourceText;

/**
 * Reads every sentence before it leaves, whoever wrote it: it must cite claims of this request, whose quotes are exactly
 * in the stored reports, and hold nothing that those do not: no number, name, negation or certainty of its own. A sentence
 * that fails one check does not leave.
 */
public final class CitationVerifier {
    /** A check by its name. */
    record Check(String name, SentenceCheck check) {}

    private static final List<Check> CHECKS = List.of(
            new Check("numbers", SentenceChecks::numbers),
            new Check("qualifiers", SentenceChecks::qualifiers),
            new Check("names", SentenceChecks::names),
            new Check("speaker", SentenceChecks::speaker),
            new Check("polarity", SentenceChecks::polarity),
            new Check("hedge", SentenceChecks::hedge),
            new Check("dispute", SentenceChecks::dispute),
            new Check("links", SentenceChecks::links),
            new Check("length", SentenceChecks::length));

    /** One property of a sentence against the claims it cites. */
    interface SentenceCheck {
        boolean holds(Draft draft);
    }

    /**
     * The verdict on a sentence.
     *
     * @param request ids of the claims that were retrieved for this question
     * @param texts stored texts of the cited reports by id
     */
    public Verdict verify(Draft draft, Set<UUID> request, Map<UUID, String> texts) {
        List<String> failed = new ArrayList<>();
        if (draft.claims().isEmpty()
                || !draft.claims().stream()
                        .allMatch(c -> request.contains(c.claim().id()))) {
            failed.add("citation");
        }
        if (!draft.claims().stream().allMatch(c -> quoted(c, texts))) {
            failed.add("quote");
        }
        if (failed.isEmpty()) {
            CHECKS.stream().filter(c -> !c.check().holds(draft)).forEach(c -> failed.add(c.name()));
        }
        return failed.isEmpty() ? new Verdict.Supported() : new Verdict.Unsupported(failed);
    }

    private static boolean quoted(SourcedClaim sourced, Map<UUID, String> texts) {
        String text = texts.get(sourced.claim().reportId());
        if (text == null || sourced.claim().evidence().end() > text.codePointCount(0, text.length())) {
            return false;
        }
        return new SourceText(text)
                .slice(sourced.claim().evidence())
                .equals(sourced.claim().quote());
    }
}
