package org.sanad.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Actor;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Unit;

/**
 * What a claim tells, as phrases in the language of an answer: each phrase stands for one field of the claim, which has
 * its own words in the quote. Every field that the claim has is told, so that a reader of another language loses nothing.
 */
final class Told {
    private final Names names;

    Told(Names names) {
        this.names = names;
    }

    /** The phrases, the happening first. */
    List<String> phrases(Claim claim, Phrasebook book) {
        List<String> phrases = new ArrayList<>();
        add(phrases, modality(claim, book));
        phrases.add(happening(claim, book));
        if (claim.location() != null) {
            phrases.add(names.location(claim.location(), book));
            claim.location().also().forEach(place -> phrases.add(names.place(place, book)));
        }
        add(phrases, moved("frame.from", claim.origin(), book));
        add(phrases, moved("frame.to", claim.destination(), book));
        add(phrases, time(claim.time(), book));
        claim.figures().forEach(figure -> phrases.add(figure(figure, book)));
        add(phrases, actors("frame.by", claim.actors(), book));
        add(phrases, actors("frame.against", claim.targets(), book));
        return phrases.stream().distinct().toList();
    }

    private static void add(List<String> phrases, @Nullable String phrase) {
        if (phrase != null) {
            phrases.add(phrase);
        }
    }

    private static @Nullable String modality(Claim claim, Phrasebook book) {
        Modality modality = claim.modality();
        return book.has("modality." + modality.name()) ? book.name("modality", modality) : null;
    }

    private static String happening(Claim claim, Phrasebook book) {
        if (claim.type() == EventType.SERVICE_DISRUPTION && claim.subsector() != null && claim.effect() != null) {
            return book.say(
                    "service",
                    Map.of(
                            "subsector", book.name("subsector", claim.subsector()),
                            "effect", book.name("effect", claim.effect())));
        }
        return book.name("type", claim.type());
    }

    private @Nullable String moved(String frame, @Nullable Location location, Phrasebook book) {
        return location == null ? null : book.say(frame, Map.of("place", names.location(location, book)));
    }

    private @Nullable String actors(String frame, List<Actor> actors, Phrasebook book) {
        // Words of the report for people without a name say nothing to a reader of another language: they stand in the
        // quote.
        List<String> shown = actors.stream()
                .filter(actor -> names.known(actor.name()))
                .map(actor -> names.registered(actor.name(), book))
                .distinct()
                .toList();
        if (shown.isEmpty()) {
            return null;
        }
        return book.say(frame, Map.of("names", String.join(book.say("frame.list"), shown)));
    }

    /** When it happened; null where only the day of publication is known, which stands behind the sentence. */
    static @Nullable String time(Period time, Phrasebook book) {
        LocalDate start = time.start();
        LocalDate end = time.end();
        if (start == null) {
            return null;
        }
        if (time.relation() == Period.Relation.SINCE || (time.ongoing() && end == null)) {
            return book.say("frame.since", Map.of("day", book.day(start)));
        }
        return end == null || end.equals(start)
                ? book.day(start)
                : book.say("frame.between", Map.of("from", book.day(start), "to", book.day(end)));
    }

    /** "killed: at least 20 people". */
    static String figure(Figure figure, Phrasebook book) {
        String number = number(figure, book);
        if (figure.partOf() != null) {
            number = book.say("figure.part", Map.of("number", number));
        }
        return book.say("figure", Map.of("measure", book.name("measure", figure.measure()), "number", number));
    }

    private static String number(Figure figure, Phrasebook book) {
        Double from = figure.min();
        Double to = figure.max();
        if (!figure.quantified()) {
            return book.say("figure.unquantified");
        }
        return switch (figure.qualifier()) {
            case AT_LEAST -> limited("AT_LEAST", from, figure, book);
            // The range begins above the number that is named, or ends below it.
            case MORE_THAN -> limited("MORE_THAN", from == null ? null : from - 1, figure, book);
            case LESS_THAN -> limited("LESS_THAN", below(to, figure), figure, book);
            case NEARLY -> limited("NEARLY", below(to, figure), figure, book);
            case UP_TO -> limited("UP_TO", to, figure, book);
            case ABOUT -> limited("ABOUT", figure.value() != null ? figure.value() : to, figure, book);
            case VAGUE -> vague(from, to, figure, book);
            case EXACT, BETWEEN, UNQUANTIFIED -> range(from, to, figure, book);
        };
    }

    /** Of things that are counted the greatest is one less than the number that is named; of lengths it is that number. */
    private static @Nullable Double below(@Nullable Double to, Figure figure) {
        boolean counted = figure.unit() != Unit.KILOMETRE && to != null && to == Math.rint(to);
        return to == null || !counted ? to : Double.valueOf(to + 1);
    }

    /** A word such as dozens, by its range: the language's own word for it. */
    private static String vague(@Nullable Double from, @Nullable Double to, Figure figure, Phrasebook book) {
        String key = from == null || to == null ? "" : "vague." + from.longValue() + "-" + to.longValue();
        return book.has(key)
                ? book.say(
                        "qualifier.VAGUE", Map.of("word", book.say(key), "unit", book.name("unitName", figure.unit())))
                : range(from, to, figure, book);
    }

    private static String range(@Nullable Double from, @Nullable Double to, Figure figure, Phrasebook book) {
        if (from == null) {
            return limited("UP_TO", to, figure, book);
        }
        if (to == null) {
            return limited("AT_LEAST", from, figure, book);
        }
        return from.equals(to)
                ? counted(to, figure, book)
                : book.say("qualifier.BETWEEN", Map.of("from", book.number(from), "number", counted(to, figure, book)));
    }

    private static String limited(String qualifier, @Nullable Double number, Figure figure, Phrasebook book) {
        return number == null
                ? range(figure.min(), figure.max(), figure, book)
                : book.say("qualifier." + qualifier, Map.of("number", counted(number, figure, book)));
    }

    private static String counted(double number, Figure figure, Phrasebook book) {
        return book.say("unit." + figure.unit().name(), Map.of("number", number));
    }
}
