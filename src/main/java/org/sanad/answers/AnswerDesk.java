package org.sanad.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.ReportStore;

/** Takes a checked question and gives the whole answer as it leaves: what every way out (HTTP, page, channel) calls. */
@ApplicationScoped
public class AnswerDesk {
    private final AnswerService service;
    private final ReportStore reports;

    AnswerDesk(AnswerService service, ReportStore reports) {
        this.service = service;
        this.reports = reports;
    }

    /** The answer, its parts told as they are ready. */
    public AnswerView answer(AnswerRequest.Reading.Sound request, AnswerProgress progress) {
        Answer answer = service.answer(request.question(), request.frame(), progress);
        return AnswerView.of(
                answer,
                conversation(request.conversationId()),
                reports.newestPublished().orElse(null));
    }

    private static String conversation(@Nullable String given) {
        return given == null || given.isBlank() ? UUID.randomUUID().toString() : given;
    }
}
