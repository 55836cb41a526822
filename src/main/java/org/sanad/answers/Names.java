package org.sanad.answers;

import java.util.Map;
import org.sanad.events.Location;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.places.Place;
import org.sanad.reading.speakers.SpeakerRegistry;

/**
 * Names of places, speakers and actors in the language of an answer. A body that is not registered keeps the report's
 * words, which in another language stand in quotation marks behind what kind of body it is.
 */
final class Names {
    private final SpeakerRegistry registry;

    Names(SpeakerRegistry registry) {
        this.registry = registry;
    }

    String place(Place place, Phrasebook book) {
        return place.names().getOrDefault(book.language(), place.name());
    }

    /** With how it lies to the place: never finer than the report. */
    String location(Location location, Phrasebook book) {
        String name = location.place() == null ? location.text() : place(location.place(), book);
        String distance = location.distanceKilometres() == null ? "" : book.number(location.distanceKilometres());
        return book.say("relation." + location.relation().name(), Map.of("place", name, "distance", distance));
    }

    /** Who first says a claim, in the answer's language. */
    String speaker(SourcedClaim sourced, Phrasebook book) {
        Speaker speaker = sourced.claim().speaker();
        boolean own = sourced.language().equals(book.language());
        if (speaker.role() == Role.UNSPECIFIED) {
            return own ? unnamed(speaker, book) : book.say("frame.unnamed");
        }
        return known(speaker.name()) || own || speaker.role() == Role.OUTLET
                ? registered(speaker.name(), book)
                : book.say("frame.role", Map.of("role", book.name("role", speaker.role()), "name", speaker.name()));
    }

    private static String unnamed(Speaker speaker, Phrasebook book) {
        return book.say("frame.role", Map.of("role", book.say("frame.unnamed"), "name", speaker.name()));
    }

    /** Whether the registry knows a body of that name. */
    boolean known(String name) {
        return registry.byName(name).isPresent();
    }

    /** The name that a registered body goes by in the language, else the name itself. */
    String registered(String name, Phrasebook book) {
        return registry.byName(name)
                .flatMap(entry -> registry.shown(entry.name(), book.language()))
                .orElse(name);
    }
}
