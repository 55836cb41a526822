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
import org.sanad.extraction.time.TimeExpression;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.places.Place;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Fills what a trigger leaves open: type by actor, place, time, actors and targets, each from the nearest words. */
final class Slots {
    private static final int MOVED_REACH = 5;
    private static final int SAME_REACH = 14;

    private final ReportContext context;
    private final WordClasses classes;
    private final Grammar grammar;
    private final ActorSlots actors;
    private final NearestPlaces nearest;

    Slots(ReportContext context, WordClasses classes, Grammar grammar) {
        this.context = context;
        this.classes = classes;
        this.grammar = grammar;
        this.actors = new ActorSlots(grammar);
        this.nearest = new NearestPlaces(grammar);
    }

    ActorSlots actors() {
        return actors;
    }

    /** Who takes ground decides whether a state regains or a rebel group overtakes it. */
    EventType type(Reading reading, Segment segment, Trigger trigger) {
        Claim violence = context.violence();
        if (violence != null && Retold.is(reading, segment, trigger, violence, context.carriedPlace())) {
            return violence.type();
        }
        if (trigger.type() != EventType.NSA_OVERTAKES_TERRITORY) {
            return trigger.type();
        }
        ActorMention taker = actors.taker(reading, trigger);
        boolean state = taker != null && taker.actor().kind() == ActorKind.STATE_FORCES;
        return state ? EventType.GOV_REGAINS_TERRITORY : EventType.NSA_OVERTAKES_TERRITORY;
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

    private static @Nullable TimeExpression nearest(List<TimeExpression> times, Trigger trigger, int from, int to) {
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            int away = Math.abs(time.from() - trigger.from());
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
            return ofParties(reading, trigger, type);
        }
        int again = grammar.samePlace.first(reading.tokens(), trigger.to(), Math.min(segment.to(), trigger.to() + SAME_REACH));
        if (again >= 0 && reading.places().stream().noneMatch(p -> p.from() >= trigger.to() && p.from() < again)) {
            return context.carriedPlace();
        }
        Location unnamed = unnamedThing(reading, trigger);
        LocatedWords own = nearest.place(reading, trigger, segment.from(), segment.to());
        if (own != null && (unnamed == null || Math.abs(own.from() - trigger.from()) < 5)) {
            return withNeighbours(reading, NearestPlaces.finer(reading, segment, own));
        }
        if (unnamed != null) {
            return unnamed;
        }
        LocatedWords elsewhere =
                nearest.place(reading, trigger, 0, reading.tokens().size());
        if (elsewhere != null) {
            return withNeighbours(reading, elsewhere);
        }
        boolean pointsBack = reading.times().isEmpty()
                || trigger.modality() != null
                || type.group() != EventGroup.DISPLACEMENT;
        Location carried = pointsBack ? context.carriedPlace() : null;
        return carried == null ? NearestPlaces.ofWitnesses(reading, segment) : carried;
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
        Location named = moved(reading, trigger, type, grammar.origin, grammar.originEndings);
        Location to = named == null ? destination(reading, trigger, type) : null;
        boolean left = type == EventType.NEW_DISPLACEMENT || type == EventType.EVACUATION;
        Location carried = context.carriedPlace();
        boolean apart = to != null && carried != null && !Objects.equals(to.place(), carried.place());
        // "were brought to Sumy": from the place spoken of.
        return named == null && left && apart ? carried : named;
    }

    @Nullable
    Location destination(Reading reading, Trigger trigger, EventType type) {
        return moved(reading, trigger, type, grammar.destination, grammar.destinationEndings);
    }

    /** The place nearest to the head with such a word before it, an article or a noun aside, or such an ending. */
    private @Nullable Location moved(
            Reading reading, Trigger trigger, EventType type, Phrases words, List<String> endings) {
        if (type.group() != EventGroup.DISPLACEMENT) {
            return null;
        }
        List<Token> tokens = reading.tokens();
        LocatedWords best = null;
        for (LocatedWords place : reading.places()) {
            boolean led = false;
            for (int i = Math.max(0, place.from() - MOVED_REACH); i < place.from() && !led; i++) {
                led = words.at(tokens, i) && clear(reading, words.end(tokens, i), place.from());
            }
            String last = tokens.get(place.to() - 1).word().toLowerCase(java.util.Locale.ROOT);
            boolean ended = endings.stream().anyMatch(last::endsWith);
            boolean nearer =
                    best == null || Math.abs(place.from() - trigger.from()) < Math.abs(best.from() - trigger.from());
            if ((led || ended) && nearer && !ActorSlots.speaks(reading, place.from())) {
                best = place;
            }
        }
        return best == null ? null : best.location();
    }

    /** Whether nothing but a few nouns ("the villages of") stands between. */
    private boolean clear(Reading reading, int from, int to) {
        List<Token> tokens = reading.tokens();
        for (int i = from; i < to; i++) {
            int at = i;
            boolean passes = reading.times().stream().anyMatch(t -> t.from() <= at && at < t.to())
                    || grammar.the.at(tokens, i)
                    || grammar.of.at(tokens, i)
                    || grammar.settled.at(tokens, i)
                    || grammar.directions.at(tokens, i)
                    || classes.at("territory", tokens, i);
            if (!passes) {
                return false;
            }
        }
        return from <= to;
    }
}
