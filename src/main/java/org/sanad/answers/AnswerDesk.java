package org.sanad.answers;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanad.reports.ReportStore;

/**
 * Takes a checked question and gives the whole answer as it leaves: what every way out (HTTP, page, socket, channel) calls.
 * An answer is kept before it leaves, so that its code can be looked up by whoever holds it.
 */
@ApplicationScoped
public class AnswerDesk {
    private final AnswerService service;
    private final ReportStore reports;
    private final AnswerKeeping keeping;

    AnswerDesk(AnswerService service, ReportStore reports, AnswerKeeping keeping) {
        this.service = service;
        this.reports = reports;
        this.keeping = keeping;
    }

    /** The answer, its parts told as they are ready. */
    public AnswerView answer(AnswerRequest.Reading.Sound request, AnswerProgress progress) {
        AnswerKeeping.Turn turn = keeping.begin(request, progress);
        Answer answer = service.answer(request.question(), request.frame(), turn.before(), turn.progress());
        AnswerView view = AnswerView.of(
                answer, turn.conversation(answer), reports.newestPublished().orElse(null));
        turn.keep(view);
        return view;
    }
}
