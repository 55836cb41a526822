package org.sanad.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.kept.AnswerLog;
import org.sanad.answers.kept.AnswerRecord;
import org.sanad.answers.kept.ConversationStore;
import org.sanad.answers.kept.KeptConfig;
import org.sanad.places.Gazetteer;

/** Has every answer kept, with what was sent and understood, and conversations go on. It never makes an answer fail. */
@ApplicationScoped
class AnswerKeeping {
    private static final Logger LOG = Logger.getLogger(AnswerKeeping.class);

    private final AnswerLog log;
    private final ConversationStore conversations;
    private final MadeWith madeWith;
    private final KeptConfig config;
    private final Gazetteer gazetteer;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerKeeping(
            AnswerLog log,
            ConversationStore conversations,
            MadeWith madeWith,
            KeptConfig config,
            Gazetteer gazetteer,
            ObjectMapper json,
            Clock clock) {
        this.log = log;
        this.conversations = conversations;
        this.madeWith = madeWith;
        this.config = config;
        this.gazetteer = gazetteer;
        this.json = json;
        this.clock = clock;
    }

    /** Begins with a question, before anything is looked up. */
    Turn begin(AnswerRequest.Reading.Sound request, AnswerProgress progress) {
        AnswerRecording recording = new AnswerRecording(progress, madeWith.checks());
        return new Turn(request, recording, clock.instant(), context(request.conversationId()));
    }

    private Optional<String> context(@Nullable String conversation) {
        try {
            return conversations.frame(conversation);
        } catch (RuntimeException fault) {
            LOG.warn("A conversation could not be looked up");
            return Optional.empty();
        }
    }

    /** One question and its answer. */
    final class Turn {
        private final AnswerRequest.Reading.Sound request;
        private final AnswerRecording recording;
        private final Instant askedAt;
        private final Optional<String> context;

        private Turn(
                AnswerRequest.Reading.Sound request,
                AnswerRecording recording,
                Instant askedAt,
                Optional<String> context) {
            this.request = request;
            this.recording = recording;
            this.askedAt = askedAt;
            this.context = context;
        }

        /** What the conversation asked before. */
        Optional<String> before() {
            return context;
        }

        /** Whom the service tells. */
        AnswerProgress progress() {
            return recording;
        }

        /** The conversation that the answer belongs to. A greeting or a refusal in between does not end what it was about. */
        String conversation(Answer answer) {
            String asked = AskedFrame.of(recording.question()).toString();
            String frame = answer instanceof Answer.OutOfScope ? context.orElse(asked) : asked;
            try {
                return conversations.remember(request.conversationId(), frame);
            } catch (RuntimeException fault) {
                LOG.warn("A conversation could not be remembered");
                return UUID.randomUUID().toString();
            }
        }

        /** Keeps the answer. */
        void keep(AnswerView answer) {
            log.keep(record(answer));
        }

        /** The answer as it would be kept. */
        AnswerRecord record(AnswerView answer) {
            return recording.record(answer, askedAt, inputs(), madeWith.versions(), new AskedGaps(gazetteer), json);
        }

        private AnswerRecord.Inputs inputs() {
            String place = request.frame().place();
            boolean keep = config.keepQuestions();
            boolean known = place != null && !gazetteer.named(place).isEmpty();
            return new AnswerRecord.Inputs(
                    keep ? request.question() : null,
                    request.frame().language(),
                    request.frame().asOf(),
                    request.frame().from(),
                    request.frame().to(),
                    keep || known ? place : null,
                    context.orElse(null));
        }
    }
}
