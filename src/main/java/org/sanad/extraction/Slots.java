package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.events.ActorKind;
import org.sanad.events.Claim;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Location;
import org.sanad.events.Period;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;
import org.sanad.extraction.time.TimeExpression;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.places.Place;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Fills what a trigger leaves open: type by actor, place, time, actors and targets, each from the nearest words. */
final class Slots {
    private static final int MOVED_REACH = 5;
    private static final int SAME_REACH = 14;
    private static final double ASIDE = 15;
    private static final int AWAY = 100;
    private static final int ACTOR_DISTANCE = 20;
    /** How much further away what stands behind the verb counts in a language whose verb closes the clause. */
    private static final int BEHIND_VERB_LAST = 12;

    private final ReportContext context;
    private final WordClasses classes;
    private final Grammar grammar;
    private final ActorSlots actors;
    private final Moves moves;

    Slots(ReportContext context, WordClasses classes, Grammar grammar) {
        this.context = context;
        this.classes = classes;
        this.grammar = grammar;
        this.actors = new ActorSlots(grammar);
        this.moves = new Moves(classes, grammar);
    }

    ActorSlots actors() {
        return actors;
    }

    /** Who takes ground decides whether a state regains or a rebel group overtakes it; the dead are of the last attack. */
    EventType type(Reading reading, Trigger trigger) {
        if (trigger.predicate() == Predicate.CASUALTIES || blames(trigger) || pointsBack(reading, trigger)) {
            Claim violence = context.lastViolence();
            return violence == null ? trigger.type() : violence.type();
        }
        if (trigger.type() != EventType.NSA_OVERTAKES_TERRITORY) {
            return trigger.type();
        }
        ActorMention taker = actors.taker(reading, trigger);
        boolean state = taker != null && taker.actor().kind() == ActorKind.STATE_FORCES;
        return state ? EventType.GOV_REGAINS_TERRITORY : EventType.NSA_OVERTAKES_TERRITORY;
    }

    /** "The army blamed them": for what was told of before. */
    private static boolean blames(Trigger trigger) {
        return trigger.rule().equals("blame");
    }

    /** "the attack", "the strike": the one told of before. */
    private boolean pointsBack(Reading reading, Trigger trigger) {
        return classes.at("violence", reading.tokens(), trigger.from())
                && (trigger.from() > 0 && grammar.the.at(reading.tokens(), trigger.from() - 1));
    }

    Period time(Reading reading, Segment segment, Trigger trigger) {
        // "announced on Wednesday the governor": the day of the saying is not the day of the happening.
        List<TimeExpression> times = reading.times().stream()
                .filter(t -> !ActorSlots.speaks(reading, t.from()) || !ActorSlots.speaks(reading, t.to() - 1))
                .toList();
        TimeExpression own = nearest(times, trigger, segment.from(), segment.to());
        if (own == null) {
            own = nearest(times, trigger, 0, reading.tokens().size());
        }
        return own == null ? context.carriedTime() : own.period();
    }

    private @Nullable TimeExpression nearest(List<TimeExpression> times, Trigger trigger, int from, int to) {
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            int away = Math.abs(time.from() - trigger.from())
                    + (grammar.verbLast && time.from() > trigger.from() ? BEHIND_VERB_LAST : 0);
            if (time.from() >= from && time.to() <= to && away < distance) {
                best = time;
                distance = away;
            }
        }
        return best;
    }

    /** The time of a claim that names none and tells of no happening. */
    Period document() {
        return context.documentTime();
    }

    @Nullable
    Location anyPlace(Reading reading) {
        return reading.places().isEmpty() ? null : reading.places().getFirst().location();
    }

    @Nullable
    Location location(Reading reading, Segment segment, Trigger trigger, EventType type) {
        if (!ClaimWriter.placed(type)) {
            Location party = ofParties(reading, trigger, type);
            return party == null && type == EventType.AGREEMENT ? moves.within(reading, trigger) : party;
        }
        Location from = Moves.left(type) && grammar.verbLast ? moves.origin(reading, trigger, type) : null;
        if (from != null) {
            return from;
        }
        Location unnamed = unnamedThing(reading, trigger);
        int again = grammar.samePlace.first(
                reading.tokens(), trigger.to(), Math.min(segment.to(), trigger.to() + SAME_REACH));
        if (again >= 0 && reading.places().stream().noneMatch(p -> p.from() >= trigger.to() && p.from() < again)) {
            return context.carriedPlace();
        }
        LocatedWords own = nearestPlace(reading, trigger, segment.from(), segment.to());
        if (own != null) {
            return withNeighbours(reading, finer(reading, segment, own));
        }
        if (unnamed != null) {
            return unnamed;
        }
        LocatedWords elsewhere =
                nearestPlace(reading, trigger, 0, reading.tokens().size());
        if (elsewhere != null) {
            return withNeighbours(reading, elsewhere);
        }
        LocatedWords speakers = townOfSpeaker(reading);
        if (speakers != null) {
            return speakers.location();
        }
        Location carried = context.carriedPlace();
        boolean back = trigger.predicate() == Predicate.CASUALTIES || blames(trigger) || pointsBack(reading, trigger);
        Claim violence = carried == null && back ? context.lastViolence() : null;
        Location of = violence == null ? null : violence.location();
        if (of != null) {
            return of.carriedOver();
        }
        boolean pointsBack = grammar.carriesOn || reading.times().isEmpty() || type.group() != EventGroup.DISPLACEMENT;
        return pointsBack ? carried : null;
    }

    /** "Doctors at the town's hospital said": where those are who speak, when nothing else is named. */
    private static @Nullable LocatedWords townOfSpeaker(Reading reading) {
        return reading.places().stream()
                .filter(p -> {
                    Place place = p.location().place();
                    return place != null && place.feature() != Place.Feature.COUNTRY;
                })
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocatedWords nearestPlace(Reading reading, Trigger trigger, int from, int to) {
        LocatedWords best = null;
        double nearest = Double.MAX_VALUE;
        boolean road = trigger.subsector() == Subsector.ROAD_TRANSPORT;
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
                && context.carriedPlace() != null
                && words.from() > trigger.from()
                && reading.tokens().subList(trigger.from(), words.from()).stream()
                        .anyMatch(t -> t.is(",") || t.is(";"));
    }

    /** A town of the clause rather than the country around it: the country is the frame. */
    private LocatedWords finer(Reading reading, Segment segment, LocatedWords own) {
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
    private Location withNeighbours(Reading reading, LocatedWords own) {
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

    /** "an air base": a thing without a name near the head, which gets no coordinates; null when there is none. */
    private @Nullable Location unnamedThing(Reading reading, Trigger trigger) {
        List<Token> tokens = reading.tokens();
        int reach = reading.places().isEmpty() ? tokens.size() : 4;
        for (int i = Math.max(1, trigger.from() - reach); i < Math.min(tokens.size(), trigger.to() + reach); i++) {
            if (grammar.articles.at(tokens, i - 1) && classes.at("facility", tokens, i)) {
                int end = i;
                while (end < tokens.size() && end < i + 3 && classes.at("facility", tokens, end)) {
                    end++;
                }
                return ClaimWriter.unnamed(Tokens.words(tokens, i, Math.max(end, classes.end("facility", tokens, i))));
            }
        }
        return null;
    }

    /** Talks and statements take place where their first party is at home. */
    private static @Nullable Location ofParties(Reading reading, Trigger trigger, EventType type) {
        if (type == EventType.ACCUSATION) {
            return null;
        }
        List<LocatedWords> countries = reading.places().stream()
                .filter(p ->
                        p.location().precision() == Location.Precision.COUNTRY && !ActorSlots.speaks(reading, p.from()))
                .toList();
        return countries.stream()
                .filter(p -> type == EventType.AGREEMENT ? p.from() >= trigger.from() : p.from() <= trigger.from())
                .findFirst()
                .map(LocatedWords::location)
                .orElse(null);
    }

    @Nullable
    Location origin(Reading reading, Trigger trigger, EventType type) {
        Location named = moves.origin(reading, trigger, type);
        Location to = named == null ? moves.destination(reading, trigger, type) : null;
        Location carried = context.carriedPlace();
        boolean apart = to != null && carried != null && !Objects.equals(to.place(), carried.place());
        boolean onlyGoal = grammar.carriesOn
                && (to == null ? reading.places().isEmpty() : reading.places().size() == 1);
        // "were brought to Sumy", "yaşlılar tahliye edildi": from the place spoken of.
        return named == null && Moves.left(type) && (apart || onlyGoal) ? carried : named;
    }

    @Nullable
    Location destination(Reading reading, Trigger trigger, EventType type, @Nullable Location place) {
        Location named = moves.destination(reading, trigger, type);
        return named == null && type == EventType.ARRIVAL ? place : named;
    }
}
