package org.sanad.answers;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.sanad.models.ModelsConfig;
import org.sanad.models.Prompts;
import org.sanad.models.StreamedChat;
import org.sanad.places.Gazetteer;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.ReportStore;
import org.sanad.retrieval.EvidenceRetriever;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.StoreContext;
import org.sanad.retrieval.Terms;

/** Puts the answering parts together: a model words answers only where one is configured. */
@ApplicationScoped
class AnswerParts {
    private final WritingConfig config;
    private final ModelsConfig models;

    AnswerParts(WritingConfig config, ModelsConfig models) {
        this.config = config;
        this.models = models;
    }

    @Produces
    @Singleton
    AnswerService service(
            QuestionReader reader,
            StoreContext context,
            EvidenceRetriever retriever,
            SpeakerRegistry registry,
            SafetyConfig safety,
            Gazetteer gazetteer,
            AnswerWriting writing,
            Clock clock) {
        Names names = new Names(registry);
        return new AnswerService(
                reader,
                context,
                retriever,
                writing,
                new Messages(names, safety),
                new Unknowns(names, safety.staleAfter()),
                new FollowUp(gazetteer),
                clock);
    }

    @Produces
    @Singleton
    AnswerWriting writing(
            ReportStore reports,
            SpeakerRegistry registry,
            Paraphrase paraphrase,
            Instance<StreamedChat> chat,
            Prompts prompts,
            MeterRegistry meters) {
        WriterDesk desk = config.model() && models.provider() != ModelsConfig.Provider.NONE
                ? new WriterDesk(
                        new ModelWriter(chat.get(), prompts, new SecureRandom()),
                        new ModelDrafts(new Names(registry)),
                        new WriterMeters(meters))
                : null;
        return new AnswerWriting(
                reports,
                new ExtractiveWriter(registry),
                new CitationVerifier(registry),
                paraphrase,
                desk,
                config.time());
    }

    @Produces
    @Singleton
    Paraphrase paraphrase(Gazetteer gazetteer, SpeakerRegistry registry, Terms terms) {
        return new Paraphrase(gazetteer, registry, terms);
    }
}
