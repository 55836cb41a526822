package org.sanad.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.Question;

/**
 * Writes without a model: each sentence is one claim, in its source's own words or in those of the asked language, behind
 * the name of who says it, with publisher and date; what disputes it stands in the same sentence. Copies of one origin
 * become one sentence.
 */
public final class ExtractiveWriter implements AnswerWriter {
    private static final int MOST_STATEMENTS = 6;
    private static final int MOST_OF_A_LIST = 10;

    private final SentenceFrame frame;

    /** A writer that names bodies as the registry does. */
    public ExtractiveWriter(SpeakerRegistry registry) {
        this.frame = new SentenceFrame(new Names(registry));
    }

    @Override
    public List<Draft> write(Question question, List<Evidence> evidence, List<SourcedClaim> neighbours) {
        List<SourcedClaim> all =
                new ArrayList<>(evidence.stream().map(Evidence::claim).toList());
        List<SourcedClaim> opposing = new ArrayList<>(neighbours);
        opposing.addAll(all);
        boolean list = listed(question);
        Phrasebook book = Phrasebook.of(question.language());
        List<Draft> drafts = new ArrayList<>();
        for (List<SourcedClaim> copies : Origins.grouped(inOrder(question, all, list))) {
            if (drafts.size() >= (list ? MOST_OF_A_LIST : MOST_STATEMENTS)) {
                break;
            }
            SourcedClaim first = copies.getFirst();
            boolean attached = first.claim().polarity() == Polarity.NEGATIVE
                    && all.stream().anyMatch(other -> Disputes.disputes(first, other));
            if (!attached) {
                drafts.add(draft(book, copies, Disputes.of(first, opposing), Replacements.of(first, opposing), list));
            }
        }
        return drafts;
    }

    /** Whether what happened is told one after the other, each line behind its day. */
    private static boolean listed(Question question) {
        return switch (question.kind()) {
            case TIMELINE, BRIEF, CHANGED, PARTIES, UNKNOWNS -> true;
            case FIGURE, STATE, WHO_SAYS, COMPARISON, DISPUTE -> false;
            case HAPPENINGS -> !question.hasTopic() && question.terms().isEmpty();
        };
    }

    /** Numbers that stand before those that were corrected, the newest first; a list of happenings oldest first, all else best first. */
    private static List<SourcedClaim> inOrder(Question question, List<SourcedClaim> claims, boolean list) {
        if (question.measure() != null) {
            return claims.stream()
                    .sorted(Comparator.comparing((SourcedClaim c) -> !Replacements.corrected(c))
                            .thenComparing(c -> quantified(question, c))
                            .thenComparing(SourcedClaim::knownAt)
                            .reversed())
                    .toList();
        }
        if (list) {
            List<SourcedClaim> events = byTurns(claims, SourcedClaim::eventId);
            return (question.hasTopic()
                            ? events
                            : byTurns(events, c -> c.claim().type()))
                    .stream()
                            .limit(MOST_OF_A_LIST)
                            .sorted(Comparator.comparing(ExtractiveWriter::happened))
                            .toList();
        }
        return question.kind() == Question.Kind.COMPARISON || question.kind() == Question.Kind.DISPUTE
                ? byTurns(claims, c -> c.claim().speaker().name())
                : claims;
    }

    /** Of each its best before anybody's second: speakers that are compared, happenings that are listed. */
    private static List<SourcedClaim> byTurns(List<SourcedClaim> claims, Function<SourcedClaim, Object> whose) {
        Map<Object, Integer> spoken = new HashMap<>();
        Map<UUID, Integer> turns = new HashMap<>();
        claims.forEach(c -> turns.put(c.claim().id(), spoken.merge(whose.apply(c), 1, Integer::sum)));
        return claims.stream()
                .sorted(Comparator.comparing(c -> turns.getOrDefault(c.claim().id(), 0)))
                .toList();
    }

    private static boolean quantified(Question question, SourcedClaim claim) {
        return claim.claim().figures().stream().anyMatch(f -> f.measure() == question.measure() && f.quantified());
    }

    private static LocalDate happened(SourcedClaim claim) {
        LocalDate end = claim.claim().time().end();
        LocalDate start = claim.claim().time().start();
        return start != null ? start : Objects.requireNonNullElse(end, LocalDate.MAX);
    }

    private Draft draft(
            Phrasebook book,
            List<SourcedClaim> copies,
            List<SourcedClaim> disputes,
            List<SourcedClaim> replacements,
            boolean list) {
        SourcedClaim first = copies.getFirst();
        List<SourcedClaim> cited = new ArrayList<>(copies);
        cited.addAll(disputes);
        replacements.stream().filter(r -> !cited.contains(r)).forEach(cited::add);
        String text = frame.of(book, copies, disputes, replacements, list);
        return new Draft(text, book.language(), cited, disputes, standing(first, disputes));
    }

    private static Standing standing(SourcedClaim first, List<SourcedClaim> disputes) {
        Claim claim = first.claim();
        if (!disputes.isEmpty()) {
            return Standing.DISPUTED;
        }
        if (Replacements.corrected(first)) {
            return Standing.CORRECTED;
        }
        if (claim.modality() == Modality.UNCONFIRMED || claim.speaker().role() == Role.UNSPECIFIED) {
            return Standing.UNVERIFIED;
        }
        // Others who tell of the same happening need not have counted the same.
        boolean agreed = claim.figures().isEmpty() || claim.status() == ClaimStatus.CONFIRMED;
        return first.independentOrigins() > 1 && agreed ? Standing.CORROBORATED : Standing.SINGLE_SOURCE;
    }
}
