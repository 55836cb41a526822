package org.sanad.extraction;

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
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.reading.time.TimeExpression;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Fills what a trigger leaves open: type by actor, place, time, actors and targets, each from the nearest words. */
final class Slots {
    private static final int SAME_REACH = 14;
    /** How much further away what stands behind the verb counts in a language whose verb closes the clause. */
    private static final int BEHIND_VERB_LAST = 12;

    private final ReportContext context;
    private final WordClasses classes;
    private final Grammar grammar;
    private final ActorSlots actors;
    private final Moves moves;
    private final NearestPlaces nearest;

    Slots(ReportContext context, WordClasses classes, Grammar grammar) {
        this.context = context;
        this.classes = classes;
        this.grammar = grammar;
        this.actors = new ActorSlots(grammar);
        this.moves = new Moves(classes, grammar);
        this.nearest = new NearestPlaces(context, grammar, moves);
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
        if (own == null && context.carriedDay() == null) {
            own = nearest(reading.times(), trigger, 0, reading.tokens().size());
        }
        return own == null ? context.carriedTime() : own.period();
    }

    /** What the words tell again: a denial, or an accusation of what was told of before; null when they tell anew. */
    @Nullable
    Claim toldAgain(Trigger trigger, EventType type, boolean judged) {
        boolean again = judged || blames(trigger);
        Claim violence = again && type.group() == EventGroup.CONFLICT ? context.lastViolence() : null;
        return violence != null && violence.type() == type ? violence : null;
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
            return party == null && type != EventType.ACCUSATION ? moves.within(reading, trigger) : party;
        }
        Location moved = Moves.left(type) ? moves.origin(reading, trigger, type) : null;
        moved = type == EventType.ARRIVAL ? moves.destination(reading, trigger, type) : moved;
        if (moved != null) {
            return moved;
        }
        Location unnamed = unnamedThing(reading, trigger);
        int again = grammar.samePlace.first(
                reading.tokens(), trigger.to(), Math.min(segment.to(), trigger.to() + SAME_REACH));
        if (again >= 0 && reading.places().stream().noneMatch(p -> p.from() >= trigger.to() && p.from() < again)) {
            return context.places().carried();
        }
        LocatedWords own = nearest.place(reading, trigger, segment.from(), segment.to());
        if (own != null) {
            return nearest.withNeighbours(reading, nearest.finer(reading, segment, own));
        }
        if (unnamed != null) {
            return unnamed;
        }
        LocatedWords elsewhere =
                nearest.place(reading, trigger, 0, reading.tokens().size());
        if (elsewhere != null) {
            return nearest.withNeighbours(reading, elsewhere);
        }
        LocatedWords speakers = NearestPlaces.townOfSpeaker(reading);
        if (speakers != null) {
            return speakers.location();
        }
        Location carried = context.places().carried();
        boolean back = trigger.predicate() == Predicate.CASUALTIES || blames(trigger) || pointsBack(reading, trigger);
        Claim violence = carried == null && back ? context.lastViolence() : null;
        Location of = violence == null ? null : violence.location();
        if (of != null) {
            return of.carriedOver();
        }
        boolean pointsBack = grammar.carriesOn || reading.times().isEmpty() || type.group() != EventGroup.DISPLACEMENT;
        return pointsBack ? carried : null;
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
        Location carried = context.places().carried();
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
