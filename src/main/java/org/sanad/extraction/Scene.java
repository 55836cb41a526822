package org.sanad.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanad.events.Location;
import org.sanad.events.Period;
import org.sanad.places.Place;
import org.sanad.reading.time.TimeExpression;

/**
 * The town and the day that words speak of without telling of a happening: "Calm has not returned to Zémio." What is told next is of
 * there, unless it names another place. Neighbour: {@link ReportContext}, which carries it on.
 */
final class Scene {
    private Scene() {}

    /** The only town of a sentence, who speaks and who acts aside. */
    static Optional<Location> of(Reading reading, Grammar grammar) {
        List<Location> towns = towns(
                reading.places(),
                words ->
                        !ActorSlots.speaks(reading, words.from()) && !grammar.parties.at(reading.tokens(), words.to()));
        return towns.size() == 1 ? Optional.of(towns.getFirst()) : Optional.empty();
    }

    /** The only day that a sentence names, but for the day on which something was said. */
    static Optional<Period> day(Reading reading) {
        List<Period> days = reading.times().stream()
                .filter(t -> !ActorSlots.speaks(reading, t.from()))
                .map(TimeExpression::period)
                .filter(Period::dated)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** The first town that a headline names. */
    static Optional<Location> ofHeadline(List<LocatedWords> places) {
        return towns(places, words -> true).stream().findFirst();
    }

    private static List<Location> towns(List<LocatedWords> places, Predicate<LocatedWords> counts) {
        return places.stream()
                .filter(counts)
                .map(LocatedWords::location)
                .filter(Scene::settled)
                .distinct()
                .toList();
    }

    /** Whether a location is a town or a smaller place, neither an area nor a line. */
    static boolean settled(Location location) {
        Place place = location.place();
        return place != null && !place.area() && place.feature() != Place.Feature.LINE;
    }
}
