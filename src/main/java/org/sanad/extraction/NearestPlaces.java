package org.sanad.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Location;
import org.sanad.events.Role;
import org.sanad.events.Subsector;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.places.Place;
import org.sanad.text.Token;

/** Chooses among the places of a sentence the one where a happening was. */
final class NearestPlaces {
    private final Grammar grammar;

    NearestPlaces(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "residents of Kadugli said": people tell of where they live. */
    static @Nullable Location ofWitnesses(Reading reading, Segment segment) {
        return reading.places().stream()
                .filter(p -> segment.voices().stream()
                        .anyMatch(v -> v.speaker().role() == Role.WITNESS && v.from() <= p.from() && p.from() < v.to()))
                .map(LocatedWords::location)
                .findFirst()
                .orElse(null);
    }

    /** "by Russia", "accuses Kigali of": the name acts or is accused, nothing happens there. */
    private boolean speaks(Reading reading, LocatedWords words) {
        List<Token> tokens = reading.tokens();
        int before = grammar.the.at(tokens, words.from() - 1) ? words.from() - 1 : words.from();
        Place place = words.location().place();
        boolean state = place != null
                && (place.feature() == Place.Feature.COUNTRY || place.feature() == Place.Feature.CAPITAL);
        boolean accused = reading.attributions().stream()
                .anyMatch(a -> a.speaker().cueClass() == CueClass.ACCUSE && a.to() == before);
        return ActorSlots.speaks(reading, words.from())
                || accused
                || (state && grammar.by.at(tokens, before - 1));
    }

    /** The place nearest to a head between two indices, one behind it before one as near ahead of it; null when none is. */
    @Nullable
    LocatedWords place(Reading reading, Trigger trigger, int from, int to) {
        LocatedWords best = null;
        double nearest = Double.MAX_VALUE;
        boolean road = trigger.subsector() == Subsector.ROAD_TRANSPORT;
        for (LocatedWords words : reading.places()) {
            if (words.from() < from || words.to() > to || speaks(reading, words)) {
                continue;
            }
            double distance = Math.abs(words.from() - trigger.from());
            boolean behind = words.from() > trigger.from();
            double weighted = behind ? distance * 0.6 : distance;
            if (!road && trigger.subsector() != null && words.location().precision() == Location.Precision.LINE) {
                weighted = weighted * 3;
            }
            if (road && words.location().precision() == Location.Precision.LINE) {
                weighted = -1;
            }
            if (weighted < nearest) {
                nearest = weighted;
                best = words;
            }
        }
        return best;
    }

    /** A town of the clause rather than the country around it: the country is the frame. */
    static LocatedWords finer(Reading reading, Segment segment, LocatedWords own) {
        Place place = own.location().place();
        if (place == null || place.feature() != Place.Feature.COUNTRY) {
            return own;
        }
        for (LocatedWords other : reading.places()) {
            Place inner = other.location().place();
            boolean near = other.from() >= segment.from() && other.to() <= segment.to();
            if (near
                    && inner != null
                    && !inner.area()
                    && place.contains(inner)
                    && !ActorSlots.speaks(reading, other.from())) {
                return other;
            }
        }
        return own;
    }
}
