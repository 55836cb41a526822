package org.sanad.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.events.SourcedClaim;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.SourceText;

/**
 * Reads every sentence before it leaves, whoever wrote it: it must cite claims of this request, whose quotes are exactly
 * in the stored reports, and hold nothing that those do not: no number, name, negation or certainty of its own; its words are those
 * of its main claim in their order (see {@link Wording}). A sentence that fails one check does not leave.
 */
public final class CitationVerifier {
    /** A check by its name. */
    record Check(String name, SentenceCheck check) {}

    private final SentenceChecks sentences;
    private final List<Check> checks;

    /** A verifier that knows bodies by the names that the registry gives them. */
    public CitationVerifier(SpeakerRegistry registry) {
        Names names = new Names(registry);
        Wording wording = new Wording(names);
        sentences = new SentenceChecks(names);
        checks = List.of(
                new Check("numbers", english(EnglishChecks::numbers)),
                new Check("qualifiers", english(EnglishChecks::qualifiers)),
                new Check("names", english(EnglishChecks::names)),
                new Check("speaker", sentences::speaker),
                new Check("source", Wording::dated),
                new Check("wording", wording::holds),
                new Check("whole", wording::whole),
                new Check("copies", SentenceChecks::copies),
                new Check("polarity", SentenceChecks::polarity),
                new Check("hedge", SentenceChecks::hedge),
                new Check("dispute", sentences::dispute),
                new Check("links", SentenceChecks::links),
                new Check("length", SentenceChecks::length));
    }

    private static SentenceCheck english(SentenceCheck check) {
        return draft -> !EnglishChecks.apply(draft) || check.holds(draft);
    }

    /** The names of all checks, in the order they are made. */
    List<String> checks() {
        return Stream.of(
                        Stream.of("citation", "quote"),
                        checks.stream().map(Check::name),
                        Stream.of("disputed", "corrected"))
                .flatMap(names -> names)
                .toList();
    }

    /** One property of a sentence against the claims it cites. */
    interface SentenceCheck {
        boolean holds(Draft draft);
    }

    /**
     * The verdict on a sentence.
     *
     * @param request the claims that were retrieved for this question; what they dispute a sentence must tell
     * @param texts stored texts of the cited reports by id
     */
    public Verdict verify(Draft draft, Collection<SourcedClaim> request, Map<UUID, String> texts) {
        List<String> failed = new ArrayList<>();
        if (draft.claims().isEmpty()
                || !request.containsAll(draft.claims())
                || !draft.claims().containsAll(draft.disputes())) {
            failed.add("citation");
        }
        if (!draft.claims().stream().allMatch(c -> quoted(c, texts))) {
            failed.add("quote");
        }
        if (failed.isEmpty()) {
            checks.stream().filter(c -> !c.check().holds(draft)).forEach(c -> failed.add(c.name()));
            if (!SentenceChecks.disputed(draft, request)) {
                failed.add("disputed");
            }
            if (!sentences.corrected(draft, request)) {
                failed.add("corrected");
            }
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
