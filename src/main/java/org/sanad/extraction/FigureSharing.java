package org.sanad.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Predicate;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.numbers.FigureReader;

/** Gives each figure of a sentence to the nearest trigger that can have it; a figure that none can have is left out. */
final class FigureSharing {
    /** How much further away a verb counts that stands before what is counted, in a language whose verb closes the clause. */
    private static final int BEFORE_VERB_LAST = 4;

    private static final int BEARING_REACH = 3;

    /** What a verb is done to stands so near behind it, or before it where the verb closes the clause. */
    private static final int OBJECT_REACH = 4;

    private static final int PEOPLE_REACH = 10;

    private final FigureReader figures;
    private final Grammar grammar;
    private final boolean verbLast;

    /** Where the verb closes the clause, what is counted stands before its verb. */
    FigureSharing(FigureReader figures, Grammar grammar) {
        this.figures = figures;
        this.grammar = grammar;
        this.verbLast = grammar.verbLast;
    }

    /** "Sake, 25 km west of Goma": where a place lies, and nothing that happened. */
    private boolean bearing(Reading reading, CountedFigure figure) {
        return figure.figure().measure() == Measure.DISTANCE
                && grammar.sides.first(reading.tokens(), figure.to(), figure.to() + BEARING_REACH) >= 0;
    }

    /** "Two men on a motorbike lobbed a grenade, injuring six": those before the verb are not its victims. */
    private boolean attackers(Reading reading, Trigger trigger, CountedFigure figure) {
        Measure measure = figure.figure().measure();
        boolean harm = measure == Measure.KILLED || measure == Measure.INJURED;
        return harm
                && !verbLast
                && !grammar.verbFirst
                && trigger.predicate() != Predicate.CASUALTIES
                && figure.to() <= trigger.from()
                && !figures.tells(reading.tokens(), figure.from() - 1, trigger.from(), measure)
                && reading.figures().stream()
                        .anyMatch(f -> f.from() >= trigger.to()
                                && f.figure().measure() == measure
                                && f.figure().partOf() == null);
    }

    /** The figures of each trigger, in the triggers' order. */
    List<List<Figure>> share(Reading reading, List<Trigger> triggers) {
        List<List<Figure>> shared = new ArrayList<>();
        triggers.forEach(t -> shared.add(new ArrayList<>()));
        for (CountedFigure figure : reading.figures()) {
            int best = -1;
            int nearest = Integer.MAX_VALUE;
            for (int i = 0; i < triggers.size(); i++) {
                Trigger trigger = triggers.get(i);
                int distance = Math.abs(trigger.from() - figure.from())
                        + (verbLast && trigger.from() < figure.from() ? BEFORE_VERB_LAST : 0)
                        - closeness(trigger, figure.figure().measure());
                boolean carried = figure.figure().measure() == Measure.INJURED
                        && trigger.type() == EventType.EVACUATION
                        && triggers.stream().noneMatch(t -> fits(t.type(), Measure.INJURED));
                if ((carried || fits(trigger.type(), figure.figure().measure()))
                        && !attackers(reading, trigger, figure)
                        && !bearing(reading, figure)
                        && distance < nearest) {
                    nearest = distance;
                    best = i;
                }
            }
            if (best >= 0) {
                shared.get(best).add(moved(figure.figure(), triggers.get(best).type()));
            }
        }
        people(reading, triggers, shared);
        for (int i = 0; i < triggers.size(); i++) {
            Trigger trigger = triggers.get(i);
            boolean people = trigger.type().group() == EventGroup.DISPLACEMENT
                    && trigger.type() != EventType.HOUSING_DESTRUCTION;
            if (shared.get(i).isEmpty() && people) {
                CountedFigure mass = figures.unquantified(
                        reading.tokens(), 0, reading.tokens().size(), trigger.from(), measure(trigger.type()));
                if (mass != null) {
                    shared.get(i).add(mass.figure());
                }
            }
        }
        return shared;
    }

    /** People of whom nothing is said but what happens: 5,200 households that food is given to. */
    private void people(Reading reading, List<Trigger> triggers, List<List<Figure>> shared) {
        boolean[] dates = new boolean[reading.tokens().size()];
        reading.times().forEach(t -> Arrays.fill(dates, t.from(), t.to(), true));
        for (CountedFigure figure : figures.people(reading.tokens(), dates, reading.figures())) {
            int best = -1;
            for (int i = 0; i < triggers.size(); i++) {
                Trigger trigger = triggers.get(i);
                boolean nearer = best < 0
                        || Math.abs(trigger.from() - figure.from())
                                < Math.abs(triggers.get(best).from() - figure.from());
                best = nearer ? i : best;
            }
            Measure measure = best < 0 ? null : ofPeople(triggers.get(best), figure);
            if (measure != null && shared.get(best).isEmpty()) {
                shared.get(best).add(figure.figure().withMeasure(measure));
            }
        }
    }

    /** What a happening makes of people counted close to it; null when they may be those who do it. */
    private @Nullable Measure ofPeople(Trigger trigger, CountedFigure figure) {
        int away = verbLast ? trigger.from() - figure.to() : figure.from() - trigger.to();
        boolean object = away >= 0 && away <= OBJECT_REACH;
        boolean close = Math.abs(trigger.from() - figure.from()) <= PEOPLE_REACH;
        return switch (trigger.type()) {
            case AID_DELIVERY, SEXUAL_VIOLENCE -> close ? Measure.AFFECTED : null;
            case CHANGE_TO_GROUP -> close ? Measure.FIGHTERS : null;
            case ABDUCTION -> object ? Measure.MISSING : null;
            case ARREST -> object ? Measure.DETAINED : null;
            case NEW_DISPLACEMENT, CROSS_BORDER_FLIGHT, ARRIVAL, RELOCATION, IDP_STOCK, RETURN, EVACUATION ->
                close ? measure(trigger.type()) : null;
            default -> null;
        };
    }

    /** People of an evacuation are evacuated, of a return returned, of an arrest detained, whatever else is said of them. */
    private static Figure moved(Figure figure, EventType type) {
        Measure measure = switch (figure.measure()) {
            case DISPLACED, INJURED -> type.group() == EventGroup.DISPLACEMENT ? measure(type) : figure.measure();
            case DETAINED -> type == EventType.ABDUCTION ? Measure.MISSING : Measure.DETAINED;
            case MISSING -> type == EventType.ARREST ? Measure.DETAINED : Measure.MISSING;
            default -> figure.measure();
        };
        return measure != figure.measure() ? figure.withMeasure(measure) : figure;
    }

    private static Measure measure(EventType type) {
        return switch (type) {
            case RETURN -> Measure.RETURNED;
            case EVACUATION -> Measure.EVACUATED;
            default -> Measure.DISPLACED;
        };
    }

    private static boolean fits(EventType type, Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, CASUALTIES, MISSING, DETAINED, EQUIPMENT_DESTROYED, FIGHTERS ->
                type.group() == EventGroup.CONFLICT && type != EventType.AGREEMENT;
            case PLACES_CAPTURED ->
                type == EventType.NSA_OVERTAKES_TERRITORY || type == EventType.GOV_REGAINS_TERRITORY;
            case DISTANCE -> type.group() == EventGroup.CONFLICT;
            case DISPLACED, RETURNED, EVACUATED -> type.group() == EventGroup.DISPLACEMENT;
            case AFFECTED, IN_NEED, DURATION, FACILITIES_OUT -> true;
            case HOUSES_DESTROYED, HOUSES_DAMAGED ->
                type == EventType.HOUSING_DESTRUCTION || type.group() == EventGroup.CONFLICT;
        };
    }

    /** How much nearer a trigger counts when the measure is its own matter. */
    private static int closeness(Trigger trigger, Measure measure) {
        boolean other = switch (measure) {
            case KILLED, INJURED -> trigger.type() == EventType.ABDUCTION || trigger.type() == EventType.ARREST;
            default -> false;
        };
        boolean own = switch (measure) {
            case MISSING -> trigger.type() == EventType.ABDUCTION;
            case DETAINED -> trigger.type() == EventType.ARREST;
            case EQUIPMENT_DESTROYED -> trigger.type() == EventType.LOOTING_PROPERTY_DESTRUCTION;
            case RETURNED -> trigger.type() == EventType.RETURN;
            case EVACUATED -> trigger.type() == EventType.EVACUATION;
            case DISTANCE, FIGHTERS -> trigger.type() == EventType.NSA_OVERTAKES_TERRITORY;
            default -> false;
        };
        return other ? -8 : own ? 6 : 0;
    }
}
