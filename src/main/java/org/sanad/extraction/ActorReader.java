package org.sanad.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;
import org.sanad.events.ActorKind;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.reading.Lexicons;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Finds who does or suffers something: registered bodies, nouns such as "insurgents", and countries that act. */
final class ActorReader {
    /** The file's shape. */
    static final class Nouns extends EnumMap<ActorKind, List<String>> {
        private static final long serialVersionUID = 1;

        Nouns() {
            super(ActorKind.class);
        }
    }

    private final SpeakerRegistry registry;
    private final Map<ActorKind, Phrases> nouns = new EnumMap<>(ActorKind.class);

    ActorReader(String language, SpeakerRegistry registry) {
        this.registry = registry;
        Lexicons.read("extraction/triggers/actors." + language + ".yaml", Nouns.class)
                .forEach((kind, words) -> nouns.put(kind, Phrases.of(words)));
    }

    List<ActorMention> read(List<Token> tokens, List<PlaceMention> places) {
        List<ActorMention> found = new ArrayList<>();
        for (SpeakerRegistry.Mention m : registry.named(tokens, 0, tokens.size())) {
            ActorKind kind = m.entry().kind();
            if (kind != null) {
                found.add(new ActorMention(m.from(), m.to(), new Actor(m.entry().name(), kind), null));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            ActorMention noun = noun(tokens, i);
            if (noun != null && free(found, noun) && !continues(found, noun)) {
                found.add(noun);
            }
        }
        for (PlaceMention place : places) {
            if (place.place().feature() == Place.Feature.COUNTRY) {
                Actor state = new Actor(place.place().name(), ActorKind.STATE_FORCES);
                found.add(new ActorMention(
                        place.from(), place.to(), state, place.place().countryCode()));
            }
        }
        found.sort(Comparator.comparingInt(ActorMention::from));
        return found;
    }

    private @Nullable ActorMention noun(List<Token> tokens, int i) {
        for (Map.Entry<ActorKind, Phrases> entry : nouns.entrySet()) {
            int end = entry.getValue().end(tokens, i);
            boolean compound = end > 0 && end < tokens.size() && tokens.get(end).is("-");
            if (end > 0 && !compound) {
                return new ActorMention(i, end, new Actor(Tokens.words(tokens, i, end), entry.getKey()), null);
            }
        }
        return null;
    }

    /** "M23 rebels": the noun only says what the named body is. */
    private static boolean continues(List<ActorMention> found, ActorMention noun) {
        return noun.actor().kind() != ActorKind.CIVILIANS && found.stream().anyMatch(f -> f.to() == noun.from());
    }

    private static boolean free(List<ActorMention> found, ActorMention noun) {
        return found.stream().noneMatch(f -> f.from() < noun.to() && noun.from() < f.to());
    }
}
