package org.sanad.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventQuery.Box;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.reports.FieldError;
import org.sanad.reports.Paging;
import org.sanad.text.Folding;

/** Reads the parameters of an event list; every wrong one is named, and unknown ones are left alone. */
@ApplicationScoped
public class EventQueryReader {
    private static final int LONGEST_WORDS = 200;
    private static final int MOST_WORDS = 10;

    /** Half the way round the globe. */
    private static final double FARTHEST_KILOMETRES = 20_015;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Gazetteer gazetteer;

    EventQueryReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What the parameters turn out to be. */
    public sealed interface Reading {
        /** They can be answered. */
        record Sound(EventQuery query, Paging paging) implements Reading {}

        /** At least one is wrong: tell the sender. */
        record Faulty(List<FieldError> errors) implements Reading {
            public Faulty {
                errors = List.copyOf(errors);
            }
        }
    }

    /** Reads the parameters of a request, each name with its values. */
    public Reading read(Map<String, List<String>> parameters) {
        Parameters given = new Parameters(parameters, new ArrayList<>());
        List<Place> places = places(given.one("place"));
        EventQuery query = new EventQuery(
                given.report(),
                given.many("type", EventType.class),
                given.many("group", EventGroup.class),
                places,
                given.within(),
                given.box(),
                given.day("from"),
                given.day("to"),
                given.statuses(),
                given.one("source"),
                given.words());
        Paging paging = Paging.read(given.one("limit"), given.one("cursor"), given.errors());
        given.checkOrder(query.from(), query.to());
        return given.errors().isEmpty() ? new Reading.Sound(query, paging) : new Reading.Faulty(given.errors());
    }

    /** Reads what is asked of the ledger of figures; what is wrong is added to the errors. */
    LedgerQuery ledger(Map<String, List<String>> parameters, List<FieldError> errors) {
        Parameters given = new Parameters(parameters, errors);
        LedgerQuery query = new LedgerQuery(
                places(given.one("place")), given.many("measure", Measure.class), given.day("from"), given.day("to"));
        given.checkOrder(query.from(), query.to());
        return query;
    }

    /**
     * All places of that name in the country of the best known one, so that Aleppo is the city and its governorate; null
     * when none is asked for.
     */
    private @Nullable List<Place> places(@Nullable String name) {
        if (name == null) {
            return null;
        }
        List<Place> named = gazetteer.named(name);
        List<Place> known = named.isEmpty() ? gazetteer.soundingLike(name) : named;
        return known.stream()
                .filter(place -> place.countryCode().equals(known.getFirst().countryCode()))
                .toList();
    }

    private record Parameters(Map<String, List<String>> values, List<FieldError> errors) {
        @Nullable
        String one(String name) {
            List<String> all = values.getOrDefault(name, List.of());
            if (all.size() > 1) {
                errors.add(new FieldError(name, "must be given once"));
            }
            if (all.isEmpty()) {
                return null;
            }
            String value = all.getFirst().strip();
            if (value.isEmpty() || value.indexOf('\0') >= 0) {
                errors.add(new FieldError(name, "must not be empty"));
                return null;
            }
            if (value.length() > LONGEST_WORDS) {
                errors.add(new FieldError(name, "must have at most " + LONGEST_WORDS + " characters"));
                return null;
            }
            return value;
        }

        <E extends Enum<E>> Set<E> many(String name, Class<E> type) {
            Set<E> found = EnumSet.noneOf(type);
            E[] all = type.getEnumConstants();
            values.getOrDefault(name, List.of()).stream()
                    .flatMap(value -> Arrays.stream(value.split(",", -1)))
                    .map(value -> value.strip().toUpperCase(Locale.ROOT))
                    .forEach(value -> Stream.of(all)
                            .filter(one -> one.name().equals(value))
                            .findFirst()
                            .ifPresentOrElse(
                                    found::add,
                                    () -> errors.add(new FieldError(name, "must be one or more of " + List.of(all)))));
            return found;
        }

        Set<ClaimStatus> statuses() {
            Set<ClaimStatus> statuses = many("status", ClaimStatus.class);
            if (statuses.contains(ClaimStatus.DENIED)) {
                errors.add(new FieldError("status", "DENIED stands on claims only, their event is DISPUTED"));
            }
            return statuses;
        }

        @Nullable
        UUID report() {
            String value = one("report");
            try {
                return value == null ? null : UUID.fromString(value);
            } catch (IllegalArgumentException noId) {
                errors.add(new FieldError("report", "must be the id of a report"));
                return null;
            }
        }

        @Nullable
        Double within() {
            String value = one("within");
            if (value == null) {
                return null;
            }
            if (!values.containsKey("place")) {
                errors.add(new FieldError("within", "needs a place to be around"));
            }
            try {
                double kilometres = Double.parseDouble(value);
                if (kilometres > 0 && kilometres <= FARTHEST_KILOMETRES) {
                    return kilometres;
                }
            } catch (NumberFormatException notANumber) {
                // Told below, in the same words as a number out of range.
            }
            errors.add(new FieldError("within", "must be kilometres above 0 and at most " + (int) FARTHEST_KILOMETRES));
            return null;
        }

        @Nullable
        Box box() {
            String value = one("bbox");
            if (value == null) {
                return null;
            }
            try {
                double[] sides = Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                if (sides.length == 4) {
                    return new Box(sides[0], sides[1], sides[2], sides[3]);
                }
            } catch (IllegalArgumentException noBox) {
                // Told below, in the same words as too few numbers.
            }
            errors.add(new FieldError("bbox", "must be west,south,east,north in degrees"));
            return null;
        }

        @Nullable
        LocalDate day(String name) {
            String value = one(name);
            if (value == null) {
                return null;
            }
            try {
                // A plus sign in a query that was not escaped arrives as a blank.
                return value.indexOf('T') < 0
                        ? LocalDate.parse(value)
                        : OffsetDateTime.parse(value.replace(' ', '+'))
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDate();
            } catch (DateTimeException noDay) {
                errors.add(new FieldError(name, "must be a date such as 2024-11-29, or a date-time with its zone"));
                return null;
            }
        }

        void checkOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
            if (from != null && to != null && to.isBefore(from)) {
                errors.add(new FieldError("to", "must not lie before from"));
            }
        }

        List<String> words() {
            String value = one("q");
            if (value == null) {
                return List.of();
            }
            List<String> words = NO_WORD.splitAsStream(Folding.fold(value))
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            if (words.isEmpty() || words.size() > MOST_WORDS) {
                errors.add(new FieldError("q", "must have 1 to " + MOST_WORDS + " words"));
            }
            return words;
        }
    }
}
