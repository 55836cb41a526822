package org.sanad.eval.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.places.Place;

/** The short form in which a miss tells what was expected and what was got. */
final class Wording {
    private static final int LONGEST_QUOTE = 150;

    private Wording() {}

    static String figure(
            Measure measure,
            Unit unit,
            @Nullable Double min,
            @Nullable Double max,
            Qualifier qualifier,
            boolean subset) {
        String range = min != null && min.equals(max) ? number(min) : number(min) + ".." + number(max);
        return measure + " " + range + " " + unit + " " + qualifier + (subset ? " subset" : "");
    }

    static String figure(Figure figure) {
        return figure(
                        figure.measure(),
                        figure.unit(),
                        ClaimComparison.min(figure),
                        ClaimComparison.max(figure),
                        figure.qualifier(),
                        figure.partOf() != null)
                + " \"" + figure.text() + "\"";
    }

    static String location(@Nullable Location location) {
        if (location == null) {
            return "none";
        }
        List<Place> places = new ArrayList<>();
        if (location.place() != null) {
            places.add(location.place());
        }
        places.addAll(location.also());
        String ids = places.stream().map(p -> p.name() + " " + p.geonameId()).collect(Collectors.joining(", "));
        return "\"" + location.text() + "\" " + (ids.isEmpty() ? "(no id)" : ids)
                + (location.inherited() ? " inherited" : "");
    }

    static String type(GoldClaim claim) {
        return kind(claim.type(), claim.subsector(), claim.effect());
    }

    static String type(Claim claim) {
        return kind(claim.type(), claim.subsector(), claim.effect());
    }

    private static String kind(Object type, @Nullable Object subsector, @Nullable Object effect) {
        return type + (subsector == null ? "" : "/" + subsector) + (effect == null ? "" : "/" + effect);
    }

    static String quote(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String number(@Nullable Double number) {
        if (number == null) {
            return "?";
        }
        return number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
