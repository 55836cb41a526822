package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.reports.FieldError;

/** Reads what a person wants changed of a claim; everything wrong with it is named. */
@ApplicationScoped
class ClaimPatchReader {
    private static final int MOST_FIGURES = 50;
    private static final int LONGEST_WORDS = 500;

    private final Gazetteer gazetteer;

    ClaimPatchReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The change; what is wrong is added to the errors, and then the change is not to be used. */
    ClaimChange read(ClaimPatch patch, List<FieldError> errors) {
        ClaimChange change = new ClaimChange(
                patch.type(),
                time(patch.time(), errors),
                location(patch.location(), errors),
                patch.polarity(),
                patch.status(),
                figures(patch.figures(), errors));
        if (errors.isEmpty() && change.nothing()) {
            errors.add(new FieldError(
                    "(body)", "must change something: type, time, location, polarity, status or figures"));
        }
        return change;
    }

    private static @Nullable Period time(ClaimPatch.@Nullable Time time, List<FieldError> errors) {
        if (time == null) {
            return null;
        }
        LocalDate start = time.start();
        LocalDate end = time.end();
        if (start != null && end != null && end.isBefore(start)) {
            errors.add(new FieldError("time.end", "must not lie before time.start"));
            return null;
        }
        Period.Precision usual = start == null ? Period.Precision.UNKNOWN : Period.Precision.DAY;
        return new Period(
                start,
                end,
                time.precision() == null ? usual : time.precision(),
                words("time.text", time.text(), errors),
                time.relation() == null ? Period.Relation.ON : time.relation(),
                time.anchor(),
                time.ongoing() != null && time.ongoing());
    }

    private @Nullable Location location(ClaimPatch.@Nullable Where where, List<FieldError> errors) {
        if (where == null) {
            return null;
        }
        Place place = where.geonameId() == null
                ? null
                : gazetteer.byId(where.geonameId()).orElse(null);
        if (place == null) {
            errors.add(new FieldError("location.geonameId", "must be the id of a place that the gazetteer has"));
            return null;
        }
        return new Location(
                place.name(),
                place.name(),
                place,
                where.precision() == null ? precision(place) : where.precision(),
                where.relation() == null ? Location.Relation.IN : where.relation(),
                null,
                false,
                List.of());
    }

    private static Location.Precision precision(Place place) {
        return switch (place.feature()) {
            case COUNTRY -> Location.Precision.COUNTRY;
            case ADMIN1 -> Location.Precision.ADMIN1;
            case ADMIN2 -> Location.Precision.ADMIN2;
            case ADMIN3 -> Location.Precision.ADMIN3;
            case REGION -> Location.Precision.REGION;
            case LINE -> Location.Precision.LINE;
            case FACILITY -> Location.Precision.FACILITY;
            case CAPITAL, TOWN -> Location.Precision.TOWN;
        };
    }

    private static @Nullable List<Figure> figures(@Nullable List<ClaimPatch.Count> counts, List<FieldError> errors) {
        if (counts == null) {
            return null;
        }
        if (counts.size() > MOST_FIGURES) {
            errors.add(new FieldError("figures", "must be at most " + MOST_FIGURES));
            return null;
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Figure figure = figure("figures[" + i + "]", counts.get(i), errors);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static @Nullable Figure figure(String field, ClaimPatch.@Nullable Count count, List<FieldError> errors) {
        if (count == null || count.measure() == null || count.unit() == null) {
            errors.add(new FieldError(field, "must have a measure and a unit"));
            return null;
        }
        Double value = count.value();
        Double min = count.min() == null ? value : count.min();
        Double max = count.max() == null ? value : count.max();
        if (min != null && max != null && max < min) {
            errors.add(new FieldError(field + ".max", "must not be less than min"));
            return null;
        }
        boolean number = min != null || max != null;
        Qualifier usual = value != null ? Qualifier.EXACT : number ? Qualifier.BETWEEN : Qualifier.UNQUANTIFIED;
        String text = words(field + ".text", count.text(), errors);
        EventView.FlowOrStock flow = count.flowOrStock();
        return new Figure(
                count.measure(),
                count.unit(),
                text == null ? spelt(value, min, max) : text,
                value,
                min,
                max,
                count.qualifier() == null ? usual : count.qualifier(),
                words(field + ".group", count.group(), errors),
                words(field + ".partOf", count.partOf(), errors),
                flow == null ? null : flow == EventView.FlowOrStock.FLOW,
                count.asOf());
    }

    private static String spelt(@Nullable Double value, @Nullable Double min, @Nullable Double max) {
        return value != null
                ? String.valueOf(EventView.number(value))
                : EventView.number(min) + " to " + EventView.number(max);
    }

    private static @Nullable String words(String field, @Nullable String words, List<FieldError> errors) {
        if (words != null && (words.isBlank() || words.length() > LONGEST_WORDS || words.indexOf('\0') >= 0)) {
            errors.add(new FieldError(field, "must have 1 to " + LONGEST_WORDS + " characters"));
            return null;
        }
        return words;
    }
}
