package org.sanad.extraction;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.sanad.models.ModelsConfig;
import org.sanad.models.NamedChat;
import org.sanad.models.Prompts;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;
import org.sanad.reading.speakers.SpeakerRegistry;

/** Puts the extractor together: the one that reads by rules is the default, and the ground of all others. */
@ApplicationScoped
class ExtractionParts {
    private final ExtractionConfig config;
    private final ModelsConfig models;

    ExtractionParts(ExtractionConfig config, ModelsConfig models) {
        this.config = config;
        this.models = models;
    }

    /** A mode that needs a model stops the start where none is configured, in one line. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        boolean none = models.provider() == ModelsConfig.Provider.NONE;
        if (none && config.mode() != ExtractionConfig.Mode.RULES) {
            throw new ConfigurationException(
                    "SANAD_EXTRACTION_MODE needs a model: set SANAD_MODEL_PROVIDER," + " or leave the mode at rules");
        }
    }

    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(PlacesConfig places) {
        return GazetteerFiles.load(places.areasDir());
    }

    @Produces
    @Singleton
    SpeakerRegistry speakers() {
        return config.speakersFile().map(SpeakerRegistry::new).orElseGet(SpeakerRegistry::new);
    }

    @Produces
    @Singleton
    ClaimExtractor extractor(
            Gazetteer gazetteer,
            SpeakerRegistry speakers,
            Instance<NamedChat> model,
            Prompts prompts,
            MeterRegistry registry) {
        RuleExtractor rules = new RuleExtractor(gazetteer, speakers);
        if (config.mode() == ExtractionConfig.Mode.RULES) {
            return rules;
        }
        ModelMeters meters = new ModelMeters(registry);
        ModelExtractor reader =
                new ModelExtractor(model.get(), prompts, rules, speakers, config.partCharacters(), meters);
        return config.mode() == ExtractionConfig.Mode.MODEL
                ? new FallbackExtractor(reader, rules, meters)
                : new ComparingExtractor(rules, reader, meters);
    }
}
