package org.sanad.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Location;
import org.sanad.extraction.triggers.Trigger;
import org.sanad.extraction.triggers.WordClasses;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Finds where people who moved came from and went to, by words before a place, endings of its name, words behind it. */
final class Moves {
    private static final int MOVED_REACH = 5;
    private static final int MOVED_REACH_BEHIND = 3;

    private final WordClasses classes;
    private final Grammar grammar;

    Moves(WordClasses classes, Grammar grammar) {
        this.classes = classes;
        this.grammar = grammar;
    }

    /** Whether people left a place, so that it is where this happened. */
    static boolean left(EventType type) {
        return type == EventType.NEW_DISPLACEMENT || type == EventType.EVACUATION;
    }

    @Nullable
    Location origin(Reading reading, Trigger trigger, EventType type) {
        return moved(reading, trigger, type, grammar.origin, grammar.originEndings, grammar.originBehind);
    }

    @Nullable
    Location destination(Reading reading, Trigger trigger, EventType type) {
        return moved(
                reading, trigger, type, grammar.destination, grammar.destinationEndings, grammar.destinationBehind);
    }

    /** The place nearest to the head with such a word before it, an article or a noun aside, behind it, or such an ending. */
    private @Nullable Location moved(
            Reading reading, Trigger trigger, EventType type, Phrases words, List<String> endings, Phrases behind) {
        if (type.group() != EventGroup.DISPLACEMENT) {
            return null;
        }
        List<Token> tokens = reading.tokens();
        LocatedWords best = null;
        for (LocatedWords place : reading.places()) {
            boolean led = led(tokens, words, place);
            String last = tokens.get(place.to() - 1).word().toLowerCase(java.util.Locale.ROOT);
            boolean ended = endings.stream().anyMatch(last::endsWith) || follows(tokens, place, behind);
            boolean nearer =
                    best == null || Math.abs(place.from() - trigger.from()) < Math.abs(best.from() - trigger.from());
            if ((led || ended) && nearer && !ActorSlots.speaks(reading, place.from())) {
                best = place;
            }
        }
        return best == null ? null : best.location();
    }

    /** Whether the place's name ends with such a word or stands little before one: "Amediye ilçesine bağlı köylerden". */
    private static boolean follows(List<Token> tokens, LocatedWords place, Phrases behind) {
        int last = Math.min(tokens.size(), place.to() + MOVED_REACH_BEHIND);
        for (int i = Math.max(place.from(), place.to() - 1); i < last; i++) {
            Token token = tokens.get(i);
            if (behind.at(tokens, i)) {
                return true;
            }
            if (i >= place.to() && (!token.isWord() || token.capitalised())) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing but a few nouns ("the villages of") stands between. */
    private boolean clear(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            boolean passes = grammar.the.at(tokens, i)
                    || grammar.of.at(tokens, i)
                    || grammar.settled.at(tokens, i)
                    || grammar.directions.at(tokens, i)
                    || grammar.edges.values().stream().anyMatch(e -> e.at(tokens, at))
                    || classes.at("territory", tokens, i);
            if (!passes) {
                return false;
            }
        }
        return from <= to;
    }

    /** Whether a place is only where people or things go, of a happening that is told of where they leave. */
    boolean away(Reading reading, LocatedWords place, Trigger trigger) {
        boolean leaving = switch (trigger.type()) {
            case NEW_DISPLACEMENT, EVACUATION, CROSS_BORDER_FLIGHT -> true;
            default -> trigger.effect() == Effect.DIVERTED;
        };
        return leaving && led(reading.tokens(), grammar.destination, place);
    }

    /** "a ceasefire in Tripoli": the place soon behind the head with such a word right before it; or null. */
    @Nullable
    Location within(Reading reading, Trigger trigger) {
        return reading.places().stream()
                .filter(p -> p.from() >= trigger.to()
                        && p.from() - trigger.to() < MOVED_REACH
                        && grammar.in.at(reading.tokens(), p.from() - 1))
                .findFirst()
                .map(LocatedWords::location)
                .orElse(null);
    }

    /** Whether one of the words stands before the place with nothing but a few nouns between. */
    private boolean led(List<Token> tokens, Phrases words, LocatedWords place) {
        for (int i = Math.max(0, place.from() - MOVED_REACH); i < place.from(); i++) {
            if (words.at(tokens, i) && clear(tokens, words.end(tokens, i), place.from())) {
                return true;
            }
        }
        return false;
    }
}
