package org.sanad.answers;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sanad.events.SourcedClaim;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.Question;

/**
 * Has an answer worded, by the configured model or by the writer that needs none, and lets each sentence out as it is
 * verified. Questions on which a life may depend are answered in the sources' own words alone.
 */
final class AnswerWriting {
    private static final Logger LOG = Logger.getLogger(AnswerWriting.class);

    private final ReportStore reports;
    private final AnswerWriter writer;
    private final CitationVerifier verifier;
    private final Paraphrase paraphrase;
    private final @Nullable WriterDesk desk;
    private final Duration modelTime;

    /**
     * Writing by these parts.
     *
     * @param desk asks the model; null where none is to be asked
     */
    AnswerWriting(
            ReportStore reports,
            AnswerWriter writer,
            CitationVerifier verifier,
            Paraphrase paraphrase,
            @Nullable WriterDesk desk,
            Duration modelTime) {
        this.reports = reports;
        this.writer = writer;
        this.verifier = verifier;
        this.paraphrase = paraphrase;
        this.desk = desk;
        this.modelTime = modelTime;
    }

    /**
     * What was worded and let out.
     *
     * @param model the model that words of it are from, null when there are none
     */
    record Written(Verified verified, @Nullable String model) {}

    Written write(Question question, List<Evidence> evidence, List<SourcedClaim> neighbours, AnswerProgress progress) {
        Set<SourcedClaim> request = new HashSet<>(neighbours);
        evidence.forEach(e -> request.add(e.claim()));
        Map<UUID, String> texts = texts(request);
        Verified verified = new Verified(texts);
        List<Draft> drafts = writer.write(question, evidence, neighbours);
        if (desk == null || question.safety() != null) {
            drafts.stream()
                    .filter(d -> own(d, request, texts, progress) instanceof Verdict.Supported)
                    .forEach(d -> verified.accept(d, progress));
            return new Written(verified, null);
        }
        WriterDesk.Outcome outcome = desk.write(new WriterDesk.Turn(
                question,
                evidence,
                neighbours,
                drafts,
                draft -> own(draft, request, texts, progress),
                draft -> paraphrase.verify(draft, question.language(), request, texts),
                draft -> verified.accept(draft, progress),
                progress,
                modelTime));
        return new Written(verified, outcome.model());
    }

    /** The names of the checks that every sentence passes before it leaves, one way or the other. */
    List<String> checks() {
        return Stream.concat(verifier.checks().stream(), desk == null ? Stream.empty() : Paraphrase.checks().stream())
                .distinct()
                .toList();
    }

    /** The verdict on a sentence of our own writer; one that fails is a fault of ours. */
    private Verdict own(Draft draft, Set<SourcedClaim> request, Map<UUID, String> texts, AnswerProgress progress) {
        Verdict verdict = verifier.verify(draft, request, texts);
        progress.judged(draft, verdict);
        if (verdict instanceof Verdict.Unsupported unsupported) {
            LOG.warnf(
                    "A sentence on claim %s was held back: %s",
                    draft.claims().isEmpty()
                            ? "none"
                            : draft.claims().getFirst().claim().id(),
                    unsupported.failed());
        }
        return verdict;
    }

    private Map<UUID, String> texts(Set<SourcedClaim> request) {
        Set<UUID> ids = new HashSet<>();
        request.forEach(c -> ids.add(c.claim().reportId()));
        Map<UUID, String> texts = new HashMap<>();
        for (Report report : reports.find(ids)) {
            texts.put(report.id(), report.text());
        }
        return texts;
    }
}
