package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts of true and of false sentences and of what was held back, by language and kind. */
final class MutationTable {
    /** What nobody may be told wrongly. */
    private static final Set<Corruptions.Kind> HARD =
            EnumSet.of(Corruptions.Kind.NUMBER, Corruptions.Kind.PLACE, Corruptions.Kind.ACTOR, Corruptions.Kind.DATE);

    private static final int ENOUGH = 50;
    private static final String ALL = "all";

    /** Of one language and kind. */
    private static final class Count {
        private int made;
        private int held;
        private final List<String> passed = new ArrayList<>();

        double share() {
            return made == 0 ? 1 : (double) held / made;
        }
    }

    private final Map<String, Map<Corruptions.Kind, Count>> wrong = new TreeMap<>();
    private final Map<String, Count> right = new TreeMap<>();

    void corrupted(String language, Corruptions.Kind kind, boolean held, String text, String was) {
        for (String row : List.of(language, ALL)) {
            count(
                    wrong.computeIfAbsent(row, r -> new EnumMap<>(Corruptions.Kind.class))
                            .computeIfAbsent(kind, k -> new Count()),
                    held,
                    text + "\n      was: " + was);
        }
    }

    /** A true sentence that was held back, or not. */
    void honest(String language, boolean held, String text) {
        for (String row : List.of(language, ALL)) {
            count(right.computeIfAbsent(row, r -> new Count()), !held, text);
        }
    }

    private static void count(Count count, boolean good, String text) {
        count.made++;
        count.held += good ? 1 : 0;
        if (!good) {
            count.passed.add(text);
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%-10s", "kind"));
        wrong.keySet().forEach(language -> table.append(String.format(Locale.ROOT, "%16s", language)));
        for (Corruptions.Kind kind : Corruptions.Kind.values()) {
            table.append(String.format(Locale.ROOT, "%n%-10s", kind));
            wrong.values().forEach(kinds -> table.append(cell(kinds.getOrDefault(kind, new Count()))));
        }
        table.append(String.format(Locale.ROOT, "%n%-10s", "true"));
        wrong.keySet().forEach(language -> table.append(cell(right.getOrDefault(language, new Count()))));
        return table.toString();
    }

    private static String cell(Count count) {
        return String.format(Locale.ROOT, "%16s", count.held + "/" + count.made + " " + percent(count));
    }

    private static String percent(Count count) {
        return count.made == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100 * count.share());
    }

    /** What should not have passed, and what should have. */
    String misses() {
        StringBuilder misses = new StringBuilder();
        wrong.forEach((language, kinds) -> kinds.forEach((kind, count) -> {
            if (!language.equals(ALL)) {
                count.passed.forEach(text -> misses.append(language + " " + kind + ": " + text + "\n"));
            }
        }));
        right.forEach((language, count) -> {
            if (!language.equals(ALL)) {
                count.passed.forEach(text -> misses.append(language + " true: " + text + "\n"));
            }
        });
        return misses.toString();
    }

    /** 99 of 100 of what counts most, 95 of all else, in all and in each language that has enough of a kind. */
    void holdsFalseSentencesBack() {
        wrong.forEach((language, kinds) -> kinds.forEach((kind, count) -> {
            if (count.made >= ENOUGH || language.equals(ALL)) {
                assertThat(count.share())
                        .as("%s %s %s", language, kind, count.passed)
                        .isGreaterThanOrEqualTo(HARD.contains(kind) ? 0.99 : 0.95);
            }
        }));
    }

    /** At most 2 of 100 true sentences are held back. */
    void letsTrueSentencesPass() {
        right.forEach((language, count) ->
                assertThat(count.share()).as("%s %s", language, count.passed).isGreaterThanOrEqualTo(0.98));
    }

    int sentences(String language) {
        Count count = right.get(language);
        return count == null ? 0 : count.made;
    }

    /** Kinds of which a language has none. */
    Set<Corruptions.Kind> missing(String language) {
        Set<Corruptions.Kind> missing = EnumSet.allOf(Corruptions.Kind.class);
        missing.removeAll(wrong.getOrDefault(language, Map.of()).keySet());
        return missing;
    }
}
