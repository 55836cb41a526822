package org.sanad.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.kept.AnswerAgain;
import org.sanad.answers.kept.AnswerRecord;
import org.sanad.answers.kept.ConversationStore;
import org.sanad.reports.ReportStore;

/** Answers a question that was kept a second time. */
@ApplicationScoped
class AnswerReplay implements AnswerAgain {
    private final AnswerService service;
    private final ReportStore reports;
    private final AnswerKeeping keeping;
    private final ConversationStore conversations;

    AnswerReplay(AnswerService service, ReportStore reports, AnswerKeeping keeping, ConversationStore conversations) {
        this.service = service;
        this.reports = reports;
        this.keeping = keeping;
        this.conversations = conversations;
    }

    @Override
    public AnswerRecord again(AnswerRecord first) {
        return switch (request(first).read()) {
            case AnswerRequest.Reading.Faulty faulty ->
                throw new IllegalStateException("A question that was answered is refused now: " + faulty.errors());
            case AnswerRequest.Reading.Sound sound -> {
                AnswerKeeping.Turn turn = keeping.begin(sound, AnswerProgress.SILENT);
                Answer answer = service.answer(sound.question(), sound.frame(), turn.before(), turn.progress());
                yield turn.record(AnswerView.of(
                        answer,
                        turn.conversation(answer),
                        reports.newestPublished().orElse(null)));
            }
        };
    }

    private AnswerRequest request(AnswerRecord first) {
        AnswerRecord.Inputs inputs = first.inputs();
        String context = inputs.context();
        return new AnswerRequest(
                inputs.question(),
                context == null ? null : conversations.remember(null, context),
                inputs.language(),
                // "Yesterday" is still the day before it was asked.
                (inputs.asOf() == null ? first.askedAt() : inputs.asOf()).toString(),
                words(inputs.from()),
                words(inputs.to()),
                inputs.place());
    }

    private static @Nullable String words(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
