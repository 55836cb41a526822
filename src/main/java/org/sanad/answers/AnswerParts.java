package org.sanad.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sanad.places.Gazetteer;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.ReportStore;
import org.sanad.retrieval.EvidenceRetriever;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.StoreContext;

/** Puts the answering parts together: the writer that needs no model is the default. */
@ApplicationScoped
class AnswerParts {
    @Produces
    @Singleton
    AnswerService service(
            QuestionReader reader,
            StoreContext context,
            EvidenceRetriever retriever,
            ReportStore reports,
            SpeakerRegistry registry,
            SafetyConfig safety,
            Gazetteer gazetteer,
            Clock clock) {
        Names names = new Names(registry);
        return new AnswerService(
                reader,
                context,
                retriever,
                reports,
                new ExtractiveWriter(registry),
                new CitationVerifier(registry),
                new Messages(names, safety),
                new Unknowns(names, safety.staleAfter()),
                new FollowUp(gazetteer),
                clock);
    }
}
