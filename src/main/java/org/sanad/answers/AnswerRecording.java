package org.sanad.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.kept.AnswerRecord;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.Term;

/** Listens while an answer is made, passes on what is told, and makes of it what is kept. */
final class AnswerRecording implements AnswerProgress {
    /** What a model writes has no bound of its own. */
    private static final int MOST_DRAFTS = 200;

    private static final int LONGEST_DRAFT = 4_000;

    private final AnswerProgress told;
    private final List<String> checks;
    private final List<AnswerRecord.Judged> drafts = new ArrayList<>();
    private final Map<UUID, SourcedClaim> claims = new HashMap<>();
    private @Nullable Question question;
    private @Nullable String promptHash;

    AnswerRecording(AnswerProgress told, List<String> checks) {
        this.told = told;
        this.checks = checks;
    }

    @Override
    public void searching(Searched searched) {
        told.searching(searched);
    }

    @Override
    public void verified(Statement statement, List<Citation> citations) {
        told.verified(statement, citations);
    }

    @Override
    public void understood(Question understood) {
        question = understood;
        told.understood(understood);
    }

    @Override
    public void prompted(String hash) {
        promptHash = hash;
        told.prompted(hash);
    }

    @Override
    public void judged(Draft draft, Verdict verdict) {
        draft.claims().stream()
                .filter(claim -> claim.event().isPresent())
                .forEach(claim -> claims.put(claim.claim().id(), claim));
        if (drafts.size() < MOST_DRAFTS) {
            drafts.add(kept(draft, verdict));
        }
        told.judged(draft, verdict);
    }

    private AnswerRecord.Judged kept(Draft draft, Verdict verdict) {
        List<String> failed = switch (verdict) {
            case Verdict.Supported supported -> List.of();
            case Verdict.Unsupported unsupported -> unsupported.failed();
        };
        // A sentence without a sound citation is compared with nothing further.
        List<String> first = List.of("citation", "quote");
        boolean stopped = failed.stream().anyMatch(first::contains);
        String text = draft.text();
        return new AnswerRecord.Judged(
                text.length() > LONGEST_DRAFT ? text.substring(0, LONGEST_DRAFT) : text,
                draft.claims().stream().map(SourcedClaim::citedBy).distinct().toList(),
                draft.standing().name(),
                failed.isEmpty(),
                failed,
                stopped ? first : checks);
    }

    /** What the question was understood to ask; null when it was not even read. */
    @Nullable
    Question question() {
        return question;
    }

    /** What is kept of the answer that left. */
    AnswerRecord record(
            AnswerView answer,
            Instant askedAt,
            AnswerRecord.Inputs inputs,
            AnswerRecord.Versions versions,
            AskedGaps gaps,
            ObjectMapper json) {
        Question asked = question;
        boolean gap = answer.status().equals("ABSTAINED") || answer.status().equals("PARTIAL");
        return new AnswerRecord(
                answer.id(),
                askedAt,
                answer.status(),
                answer.language(),
                answer.mode(),
                answer.model(),
                answer.model() == null ? null : promptHash,
                versions,
                inputs,
                AskedFrame.of(asked),
                json.valueToTree(answer.statements()),
                json.valueToTree(answer.citations()),
                inputs.question() == null ? withoutItsWords(answer.unknowns()) : answer.unknowns(),
                answer.notice(),
                answer.dataUntil(),
                answer.newestSource(),
                used(answer),
                drafts,
                gap && asked != null ? gaps.of(asked) : List.of());
    }

    /** Each claim once: what it carries on from other sentences is cited beside it. */
    private List<AnswerRecord.Used> used(AnswerView answer) {
        Set<UUID> seen = new HashSet<>();
        return answer.citations().stream()
                .filter(citation -> seen.add(citation.claimId()))
                .map(citation -> {
                    SourcedClaim claim = claims.get(citation.claimId());
                    return new AnswerRecord.Used(
                            citation.claimId(),
                            citation.number(),
                            citing(answer, citation.number()),
                            citation.reportId(),
                            claim == null ? null : claim.claim().status().name(),
                            claim == null ? null : claim.supersededBy(),
                            null);
                })
                .toList();
    }

    private static List<Integer> citing(AnswerView answer, int citation) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < answer.statements().size(); i++) {
            if (answer.statements().get(i).citations().contains(citation)) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** What is not known may be told in words of the question, such as the name of somebody missing. */
    private List<String> withoutItsWords(List<String> unknowns) {
        Question asked = question;
        if (asked == null) {
            return unknowns;
        }
        List<String> words = Stream.concat(asked.terms().stream().map(Term::words), asked.unknownPlaces().stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return unknowns.stream()
                .filter(line -> words.stream().noneMatch(line.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }
}
