package org.sanad.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Period;
import org.sanad.extraction.Disagreement.Field;

/** Pairs the claims of two readings of one report by the words they stand on, and tells where the pairs differ. */
final class ReadingComparison {
    private static final int SAME_TYPE = 4;
    private static final int SAME_GROUP = 2;

    private ReadingComparison() {}

    private record Pair(Claim rules, Claim model, int likeness) {}

    /** Where the readings differ, in the order of the rules' claims; last what only the model reads. */
    static List<Disagreement> of(List<Claim> rules, List<Claim> model) {
        List<Pair> pairs = paired(rules, model);
        List<Disagreement> found = new ArrayList<>();
        for (Claim claim : rules) {
            Claim other = pairs.stream()
                    .filter(p -> p.rules.id().equals(claim.id()))
                    .map(Pair::model)
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                found.add(new Disagreement(Field.CLAIM, type(claim), null, claim.quote()));
            } else {
                compare(claim, other, found);
            }
        }
        Set<Object> met = pairs.stream().map(p -> p.model.id()).collect(Collectors.toSet());
        model.stream()
                .filter(c -> !met.contains(c.id()))
                .forEach(c -> found.add(new Disagreement(Field.CLAIM, null, type(c), c.quote())));
        return found;
    }

    private static List<Pair> paired(List<Claim> rules, List<Claim> model) {
        List<Pair> all = new ArrayList<>();
        for (Claim claim : rules) {
            model.stream()
                    .filter(other -> claim.evidence().overlaps(other.evidence()))
                    .forEach(other -> all.add(new Pair(claim, other, likeness(claim, other))));
        }
        all.sort(Comparator.comparingInt(Pair::likeness).reversed());
        Set<Object> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all) {
            if (!taken.contains(pair.rules.id()) && !taken.contains(pair.model.id())) {
                taken.add(pair.rules.id());
                taken.add(pair.model.id());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int likeness(Claim rules, Claim model) {
        int kind = rules.type() == model.type()
                ? SAME_TYPE
                : rules.type().group() == model.type().group() ? SAME_GROUP : 0;
        return kind + (rules.polarity() == model.polarity() ? 1 : 0);
    }

    private static void compare(Claim rules, Claim model, List<Disagreement> found) {
        compare(Field.TYPE, type(rules), type(model), rules, found);
        compare(Field.PLACE, place(rules.location()), place(model.location()), rules, found);
        compare(Field.TIME, days(rules.time()), days(model.time()), rules, found);
        compare(Field.FIGURES, figures(rules), figures(model), rules, found);
        compare(Field.SPEAKER, rules.speaker().name(), model.speaker().name(), rules, found);
        compare(Field.MODALITY, rules.modality().name(), model.modality().name(), rules, found);
        compare(Field.POLARITY, rules.polarity().name(), model.polarity().name(), rules, found);
    }

    private static void compare(
            Field field, @Nullable String rules, @Nullable String model, Claim claim, List<Disagreement> found) {
        if (!Objects.equals(rules, model)) {
            found.add(new Disagreement(field, rules, model, claim.quote()));
        }
    }

    private static String type(Claim claim) {
        return claim.subsector() == null
                ? claim.type().name()
                : claim.type() + " " + claim.subsector() + " " + claim.effect();
    }

    private static @Nullable String place(@Nullable Location location) {
        return location == null ? null : location.name();
    }

    private static @Nullable String days(Period time) {
        if (time.start() == null && time.end() == null) {
            return null;
        }
        return Objects.equals(time.start(), time.end())
                ? String.valueOf(time.start())
                : (time.start() == null ? "" : time.start()) + "/" + (time.end() == null ? "" : time.end());
    }

    private static @Nullable String figures(Claim claim) {
        String figures =
                claim.figures().stream().map(ReadingComparison::figure).sorted().collect(Collectors.joining(", "));
        return figures.isEmpty() ? null : figures;
    }

    private static String figure(Figure figure) {
        return figure.measure() + " " + figure.text();
    }
}
