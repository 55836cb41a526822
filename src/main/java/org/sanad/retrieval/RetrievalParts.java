package org.sanad.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sanad.places.Gazetteer;
import org.sanad.reading.speakers.SpeakerRegistry;

/** Puts the parts together that read words. */
@ApplicationScoped
class RetrievalParts {
    @Produces
    @Singleton
    Concepts concepts() {
        return new Concepts();
    }

    @Produces
    @Singleton
    Terms terms(Concepts concepts, SpeakerRegistry registry) {
        return new Terms(concepts, registry);
    }

    @Produces
    @Singleton
    Relevance relevance(Concepts concepts) {
        return new Relevance(concepts);
    }

    @Produces
    @Singleton
    QuestionReader questions(Gazetteer gazetteer, SpeakerRegistry registry, Terms terms, ToldPlaces told) {
        return new QuestionReader(gazetteer, registry, terms, told::places);
    }
}
