package org.sanad.extraction;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sanad.extraction.speakers.SpeakerRegistry;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;

/** Puts the extractor together: the one that reads by rules is the default. */
@ApplicationScoped
class ExtractionParts {
    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(PlacesConfig places) {
        return GazetteerFiles.load(places.areasDir());
    }

    @Produces
    @Singleton
    ClaimExtractor extractor(Gazetteer gazetteer) {
        return new RuleExtractor(gazetteer, new SpeakerRegistry());
    }
}
