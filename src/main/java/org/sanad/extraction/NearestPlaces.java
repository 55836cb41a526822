package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventGroup;
import org.sanad.events.Location;
import org.sanad.events.Subsector;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.places.Place;
import org.sanad.text.Token;

/** Weighs the places of a sentence for a happening: the nearest words count, those that only say whence or whither less. */
final class NearestPlaces {
    private static final int MOVED_REACH = 5;
    private static final double ASIDE = 15;
    private static final int AWAY = 100;
    private static final int ACTOR_DISTANCE = 20;

    /** How much further away what stands behind the verb counts in a language whose verb closes the clause. */
    private static final int BEHIND_VERB_LAST = 12;

    private final ReportContext context;
    private final Grammar grammar;
    private final Moves moves;
    private final PlaceOfVerb verbs;

    NearestPlaces(ReportContext context, Grammar grammar, Moves moves) {
        this.context = context;
        this.grammar = grammar;
        this.moves = moves;
        this.verbs = new PlaceOfVerb(grammar);
    }

    /** "Doctors at the town's hospital said": where those are who speak, when nothing else is named. */
    static @Nullable LocatedWords townOfSpeaker(Reading reading) {
        return reading.places().stream()
                .filter(p -> {
                    Place place = p.location().place();
                    return place != null && place.feature() != Place.Feature.COUNTRY;
                })
                .findFirst()
                .orElse(null);
    }

    /** The place of a trigger between two tokens, or null; {@link PlaceOfVerb} weighs them where it knows the language. */
    @Nullable
    LocatedWords place(Reading reading, Trigger trigger, int from, int to) {
        boolean road = trigger.subsector() == Subsector.ROAD_TRANSPORT;
        if (verbs.reads()) {
            return verbs.nearest(reading, trigger.from(), from, to, words -> {
                boolean line = road && words.location().precision() == Location.Precision.LINE;
                return line ? -AWAY : moves.away(reading, words, trigger) ? AWAY : 0;
            });
        }
        LocatedWords best = null;
        double nearest = Double.MAX_VALUE;
        for (LocatedWords words : reading.places()) {
            boolean party = grammar.parties.at(reading.tokens(), words.to());
            if (words.from() < from
                    || words.to() > to
                    || party
                    || ActorSlots.speaks(reading, words.from())
                    || ofNextClause(reading, trigger, words)) {
                continue;
            }
            double distance = Math.abs(words.from() - trigger.from());
            boolean behind = words.from() > trigger.from();
            double weighted = !behind ? distance : grammar.verbLast ? distance + BEHIND_VERB_LAST : distance * 0.6;
            weighted += acts(reading, trigger, words) ? ACTOR_DISTANCE : 0;
            // Where people go is their destination, and the place of their flight only where no other is named.
            weighted += moves.away(reading, words, trigger) ? AWAY : 0;
            if (road && words.location().precision() == Location.Precision.LINE) {
                weighted = -1;
            }
            weighted += beside(reading.tokens(), words, trigger);
            if (weighted < nearest) {
                nearest = weighted;
                best = words;
            }
        }
        return best;
    }

    /** How much further a place counts that only says where fire came from, or how far another place lies. */
    private double beside(List<Token> tokens, LocatedWords words, Trigger trigger) {
        boolean moves = trigger.type().group() == EventGroup.DISPLACEMENT;
        boolean source = !moves && grammar.origin.at(tokens, words.from() - 1);
        boolean measured = words.location().relation() == Location.Relation.WITHIN_KM && apposed(tokens, words.from());
        return source || measured ? ASIDE : 0;
    }

    /** ", 25 km west of the city,": in a phrase of its own behind another place. */
    private static boolean apposed(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - MOVED_REACH); i--) {
            if (tokens.get(i).kind() == Token.Kind.MARK) {
                return true;
            }
        }
        return false;
    }

    /** "Росія вдарила по місту": a country that does it, not where it is done. */
    private boolean acts(Reading reading, Trigger trigger, LocatedWords words) {
        List<Token> tokens = reading.tokens();
        int before = words.from() - 1;
        return grammar.bareActors
                && trigger.type().group() == EventGroup.CONFLICT
                && words.location().precision() == Location.Precision.COUNTRY
                && words.to() <= trigger.from()
                && !grammar.in.at(tokens, before)
                && !grammar.inside.at(tokens, before);
    }

    /** Behind a verb that closed its clause: the place of the next one, where another is spoken of already. */
    private boolean ofNextClause(Reading reading, Trigger trigger, LocatedWords words) {
        return grammar.verbLast
                && context.places().carried() != null
                && words.from() > trigger.from()
                && reading.tokens().subList(trigger.from(), words.from()).stream()
                        .anyMatch(t -> t.is(",") || t.is(";"));
    }

    /** A town of the clause rather than the country around it: the country is the frame. */
    LocatedWords finer(Reading reading, Segment segment, LocatedWords own) {
        Place place = own.location().place();
        if (place == null || (place.feature() != Place.Feature.COUNTRY && place.feature() != Place.Feature.ADMIN1)) {
            return own;
        }
        // "ضربة روسية على أوديسا": who does it, and not where.
        boolean doer = place.feature() == Place.Feature.COUNTRY && !grammar.in.at(reading.tokens(), own.from() - 1);
        for (LocatedWords other : reading.places()) {
            Place inner = other.location().place();
            boolean near = other.from() >= segment.from() && other.to() <= segment.to();
            if (near
                    && inner != null
                    && !inner.area()
                    && (place.contains(inner) || (doer && grammar.in.at(reading.tokens(), other.from() - 1)))
                    && !ActorSlots.speaks(reading, other.from())) {
                return other;
            }
        }
        return own;
    }

    /** "Aleppo and Idlib": the places joined to the chosen one belong to the same happening. */
    Location withNeighbours(Reading reading, LocatedWords own) {
        List<Place> also = new ArrayList<>(own.location().also());
        List<LocatedWords> places = reading.places();
        int at = places.indexOf(own);
        for (int i = at + 1; i < places.size() && joined(reading, places.get(i - 1), places.get(i)); i++) {
            add(also, places.get(i));
        }
        for (int i = at - 1; i >= 0 && joined(reading, places.get(i), places.get(i + 1)); i--) {
            add(also, places.get(i));
        }
        Location l = own.location();
        return new Location(
                l.name(),
                l.text(),
                l.place(),
                l.precision(),
                l.relation(),
                l.distanceKilometres(),
                l.inherited(),
                also);
    }

    private static void add(List<Place> also, LocatedWords words) {
        Place place = words.location().place();
        if (place != null && !also.contains(place)) {
            also.add(place);
        }
    }

    private boolean joined(Reading reading, LocatedWords a, LocatedWords b) {
        if (b.from() < a.to() || b.from() - a.to() > 2) {
            return false;
        }
        boolean attached = b.from() == a.to()
                && reading.tokens().get(b.from()).folded().startsWith("و")
                && !reading.tokens().get(b.from()).forms().isEmpty();
        for (int i = a.to(); i < b.from(); i++) {
            if (!grammar.joins.at(reading.tokens(), i) && !grammar.in.at(reading.tokens(), i)) {
                return false;
            }
        }
        return attached || b.from() > a.to();
    }
}
