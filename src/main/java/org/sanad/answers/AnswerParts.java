package org.sanad.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sanad.reports.ReportStore;
import org.sanad.retrieval.EvidenceRetriever;
import org.sanad.retrieval.QuestionReader;

/** Puts the answering parts together: the writer that needs no model is the default. */
@ApplicationScoped
class AnswerParts {
    @Produces
    @Singleton
    AnswerService service(QuestionReader reader, EvidenceRetriever retriever, ReportStore reports, Clock clock) {
        return new AnswerService(reader, retriever, reports, new ExtractiveWriter(), new CitationVerifier(), clock);
    }
}
