package org.sanad.answers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.EvidenceRetriever;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.StoreContext;

/**
 * Answers a question: read it, retrieve claims, have sentences written, verify each, and say what the reports do not
 * tell. A sentence that is not verified never leaves; when none is left, the answer is an abstention.
 */
public final class AnswerService {
    private final QuestionReader reader;
    private final StoreContext context;
    private final EvidenceRetriever retriever;
    private final AnswerWriting writing;
    private final Messages messages;
    private final Unknowns unknowns;
    private final FollowUp followUp;
    private final Clock clock;

    AnswerService(
            QuestionReader reader,
            StoreContext context,
            EvidenceRetriever retriever,
            AnswerWriting writing,
            Messages messages,
            Unknowns unknowns,
            FollowUp followUp,
            Clock clock) {
        this.reader = reader;
        this.context = context;
        this.retriever = retriever;
        this.writing = writing;
        this.messages = messages;
        this.unknowns = unknowns;
        this.followUp = followUp;
        this.clock = clock;
    }

    /**
     * The answer, its parts told as they are ready.
     *
     * @param before what the conversation asked before, as {@link AskedFrame} keeps it
     */
    Answer answer(String text, QuestionReader.Frame frame, Optional<String> before, AnswerProgress progress) {
        Question read = reader.read(text, frame, clock.instant());
        Question question = context.settled(followUp.completed(read, before));
        progress.understood(question);
        Searched searched = Searched.of(question);
        progress.searching(searched);
        if (question.scope() != Question.Scope.OURS) {
            return new Answer.OutOfScope(
                    question.language(), messages.outOfScope(question), messages.notice(question), searched);
        }
        if (!question.choices().isEmpty()) {
            return new Answer.Clarification(
                    question.language(), messages.clarification(question), messages.options(question), searched);
        }
        return fromReports(question, searched, progress);
    }

    /** The names of the checks that every sentence passes before it leaves. */
    List<String> checks() {
        return writing.checks();
    }

    private Answer fromReports(Question question, Searched searched, AnswerProgress progress) {
        List<Evidence> evidence = retriever.retrieve(question);
        if (evidence.isEmpty()) {
            return abstained(question, searched);
        }
        List<SourcedClaim> neighbours = retriever.neighboursOf(question, evidence);
        AnswerWriting.Written written = writing.write(question, evidence, neighbours, progress);
        Verified verified = written.verified();
        if (verified.statements().isEmpty()) {
            return abstained(question, searched);
        }
        return new Answer.Answered(
                question.language(),
                verified.statements(),
                verified.citations(),
                Unknowns.gap(question, verified.claims()),
                unknowns.of(question, verified.claims(), clock.instant()),
                messages.notice(question),
                verified.newest(),
                written.model(),
                searched);
    }

    private Answer abstained(Question question, Searched searched) {
        return new Answer.Abstained(
                question.language(), messages.abstained(question), messages.notice(question), searched);
    }
}
