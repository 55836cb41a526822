package org.sanad.answers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sanad.events.SourcedClaim;
import org.sanad.models.ModelFault;
import org.sanad.models.Pieces;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.Question;

/**
 * Has a model word an answer, and lets out what is verified, sentence by sentence while the rest still comes. A sentence
 * that fails gives way to the source's own wording of the claim that it cites, or goes. Code, not the model, sees to it
 * that every dispute and the newest claim are told. When nothing of the model's is left, whatever the reason, the answer
 * is the extractive one.
 */
final class WriterDesk {
    private static final Logger LOG = Logger.getLogger(WriterDesk.class);
    private static final int MOST_OF_THE_MODEL = 8;
    private static final int MOST_READ = 24;

    private final ModelWriter writer;
    private final ModelDrafts drafts;
    private final WriterMeters meters;

    WriterDesk(ModelWriter writer, ModelDrafts drafts, WriterMeters meters) {
        this.writer = writer;
        this.drafts = drafts;
        this.meters = meters;
    }

    /**
     * One answer to be worded.
     *
     * @param neighbours further claims of the same events, among them those that dispute
     * @param extractive the sentences of the writer that needs no model, in their order
     * @param own the verdict on one of these
     * @param free the verdict on a sentence of a model
     * @param release takes each verified sentence, in the order in which it is read
     * @param progress told of what the model was asked and of each of its sentences
     * @param time how long the model may take
     */
    record Turn(
            Question question,
            List<Evidence> evidence,
            List<SourcedClaim> neighbours,
            List<Draft> extractive,
            Function<Draft, Verdict> own,
            Function<Draft, Verdict> free,
            Consumer<Draft> release,
            AnswerProgress progress,
            Duration time) {}

    /**
     * What came of it.
     *
     * @param drafts what was released
     * @param model the model's name where a sentence of its own was released, null where the answer is the extractive one
     * @param why the reason for the latter, null with a model
     */
    record Outcome(
            List<Draft> drafts,
            @Nullable String model,
            @Nullable String why) {}

    /** Words and releases an answer. */
    Outcome write(Turn turn) {
        Progress progress = new Progress(turn);
        String why = asked(turn, progress);
        progress.complete(why != null || progress.ofTheModel == 0);
        String outcome =
                progress.ofTheModel > 0 ? why == null ? "written" : "broken off" : why == null ? "nothing left" : why;
        meters.asked(outcome);
        if (progress.ofTheModel == 0) {
            LOG.infof("An answer is written without the model: %s", outcome);
            return new Outcome(List.copyOf(progress.released), null, outcome);
        }
        return new Outcome(List.copyOf(progress.released), writer.name(), null);
    }

    /** Reads what the model writes; gives why that ended early, or null. */
    private @Nullable String asked(Turn turn, Progress progress) {
        EvidenceSheet sheet = new EvidenceSheet(turn.evidence, turn.neighbours, writer.random());
        if (sheet.isEmpty()) {
            return "nothing to show";
        }
        SentenceStream stream = new SentenceStream();
        int read = 0;
        try (Pieces pieces = writer.ask(turn.question, sheet, turn.time, turn.progress)) {
            for (String piece = pieces.next(); piece != null && read < MOST_READ; piece = pieces.next()) {
                for (ModelSentence sentence : stream.take(piece)) {
                    read++;
                    progress.sentence(sentence, sheet);
                }
            }
            pieces.judged(read > 0);
            return read > 0 ? null : ModelFault.Reason.FORM.word();
        } catch (ModelFault fault) {
            return fault.reason().word();
        }
    }

    /** What is told so far. */
    private final class Progress {
        private final Turn turn;
        private final Set<SourcedClaim> request = new LinkedHashSet<>();
        private final List<Draft> released = new ArrayList<>();
        private final Set<UUID> told = new HashSet<>();
        private final Set<String> texts = new HashSet<>();
        private int ofTheModel;

        Progress(Turn turn) {
            this.turn = turn;
            turn.evidence.forEach(e -> request.add(e.claim()));
            request.addAll(turn.neighbours);
        }

        void sentence(ModelSentence sentence, EvidenceSheet sheet) {
            List<SourcedClaim> cited = sentence.cite().stream()
                    .flatMap(id -> sheet.claim(id).stream())
                    .distinct()
                    .toList();
            boolean foreign =
                    sentence.cite().stream().anyMatch(id -> sheet.claim(id).isEmpty());
            boolean out = ofTheModel < MOST_OF_THE_MODEL && verified(sentence, foreign ? List.of() : cited);
            meters.sentence(out);
            if (!out) {
                cited.stream().limit(1).forEach(this::inItsOwnWords);
            }
        }

        /** Tries each cited claim as the one that the sentence tells. */
        private boolean verified(ModelSentence sentence, List<SourcedClaim> cited) {
            Draft last = drafts.unfounded(sentence.text(), turn.question.language());
            Verdict verdict = new Verdict.Unsupported(List.of("citation"));
            for (Draft draft : drafts.of(sentence.text(), turn.question.language(), cited, request)) {
                last = draft;
                verdict = turn.free.apply(draft);
                if (verdict instanceof Verdict.Supported) {
                    break;
                }
            }
            turn.progress.judged(last, verdict);
            return switch (verdict) {
                case Verdict.Supported supported -> {
                    ofTheModel += release(last) ? 1 : 0;
                    yield true;
                }
                case Verdict.Unsupported unsupported -> {
                    unsupported.failed().forEach(meters::failed);
                    yield false;
                }
            };
        }

        private void inItsOwnWords(SourcedClaim claim) {
            turn.extractive.stream()
                    .filter(d -> tells(d, claim.claim().id()))
                    .findFirst()
                    .ifPresent(this::own);
        }

        /** Releases a sentence of the extractive writer, unless what it mainly says is told. */
        private void own(Draft draft) {
            boolean known = draft.claims().stream()
                    .filter(c -> !draft.disputes().contains(c))
                    .anyMatch(c -> told.contains(c.claim().id()));
            if (!known && turn.own.apply(draft) instanceof Verdict.Supported) {
                release(draft);
            }
        }

        private boolean release(Draft draft) {
            if (!texts.add(draft.text())) {
                return false;
            }
            draft.claims().stream()
                    .filter(c -> !draft.disputes().contains(c))
                    .forEach(c -> told.add(c.claim().id()));
            released.add(draft);
            turn.release.accept(draft);
            return true;
        }

        private boolean tells(Draft draft, UUID claim) {
            return draft.claims().stream()
                    .filter(c -> !draft.disputes().contains(c))
                    .anyMatch(c -> c.claim().id().equals(claim));
        }

        /** Adds what the model left out: all of it where the model failed, else every dispute, the newest, and the number asked for. */
        void complete(boolean all) {
            if (all) {
                turn.extractive.forEach(this::own);
                return;
            }
            if (turn.question.measure() != null) {
                turn.extractive.stream().limit(1).forEach(this::own);
            }
            turn.extractive.stream()
                    .max(Comparator.comparing(d -> d.claims().getFirst().knownAt()))
                    .ifPresent(this::own);
            turn.extractive.stream().filter(d -> !d.disputes().isEmpty()).forEach(this::own);
        }
    }
}
