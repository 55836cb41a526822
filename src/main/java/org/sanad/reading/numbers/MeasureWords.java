package org.sanad.reading.numbers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Measure;
import org.sanad.events.Unit;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Finds what a number of people or things measures: the nearest word that tells what became of them. */
final class MeasureWords {
    private static final Set<Measure> SHARES =
            Set.of(Measure.AFFECTED, Measure.IN_NEED, Measure.DISPLACED, Measure.RETURNED, Measure.HOUSES_DESTROYED);

    /** What becomes of people alone. */
    private static final Set<Measure> PEOPLE = Set.of(
            Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.DETAINED, Measure.RETURNED, Measure.EVACUATED);

    private static final List<Measure> HARM =
            List.of(Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.DETAINED);

    /** What is said of the people that a noun names by their plight outweighs the noun: "12 displaced people dead". */
    private static final List<Measure> OUTWEIGHING =
            List.of(Measure.KILLED, Measure.IN_NEED, Measure.RETURNED, Measure.EVACUATED);

    private static final Set<Measure> PLIGHTS = Set.of(Measure.DISPLACED, Measure.INJURED, Measure.DETAINED);

    private static final int NEAR = 6;
    private static final int BESIDE = 4;
    private static final int SOON = 4;
    private static final int FAR = 8;

    /** How many words an "and" or a comma between a number and a word is worth. */
    private static final int JOINT = 2;

    private static final int VEHICLE_REACH = 6;
    private static final int DOWNED_REACH = 8;

    private final Map<Measure, Phrases> measures = new EnumMap<>(Measure.class);
    private final boolean behind;
    private final Phrases fighters;
    private final Phrases captured;
    private final Phrases destroyed;
    private final Phrases weapons;
    private final Phrases downed;
    private final Phrases damaged;
    private final Phrases out;
    private final Phrases and;
    private final Phrases articles;
    private final NumberWords numbers;

    MeasureWords(NumberLexicon lexicon) {
        lexicon.measures().forEach((measure, words) -> measures.put(measure, Phrases.of(words)));
        behind = lexicon.measuresBehind();
        fighters = Phrases.of(lexicon.fighters());
        captured = Phrases.of(lexicon.captured());
        destroyed = Phrases.of(lexicon.destroyed());
        weapons = Phrases.of(lexicon.weapons());
        downed = Phrases.of(lexicon.downed());
        damaged = Phrases.of(lexicon.damaged());
        out = Phrases.of(lexicon.out());
        and = Phrases.of(lexicon.and());
        articles = Phrases.of(lexicon.articles());
        numbers = new NumberWords(lexicon);
    }

    Phrases destroyed() {
        return destroyed;
    }

    /** Whether the word at the index says that people were killed or hurt. */
    boolean harms(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && harmful(tokens, i);
    }

    private boolean harmful(List<Token> tokens, int i) {
        return word(Measure.KILLED).at(tokens, i) || word(Measure.INJURED).at(tokens, i);
    }

    /** Whether the word at the index says that buildings were destroyed or damaged. */
    boolean breaks(List<Token> tokens, int i) {
        return destroyed.at(tokens, i) || damaged.at(tokens, i);
    }

    /** What befell somebody named between two indices, told right before or soon behind; null when nothing did. */
    @Nullable
    Measure befell(List<Token> tokens, int from, int end) {
        for (Measure measure : HARM) {
            Phrases words = word(measure);
            int before = words.last(tokens, Math.max(0, from - BESIDE), from);
            if (before >= 0 && from - words.end(tokens, before) <= 1) {
                return measure;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + SOON); i++) {
            if (tokens.get(i).kind() != Token.Kind.WORD || number(tokens, i)) {
                return null;
            }
            for (Measure measure : HARM) {
                int close = word(measure).end(tokens, i);
                boolean object = close > 0
                        && close < tokens.size()
                        && (tokens.get(close).kind() == Token.Kind.NUMBER || articles.at(tokens, close));
                if (close > 0) {
                    return object ? null : measure;
                }
            }
        }
        return null;
    }

    /** Whether what became of people stands within a few words. */
    boolean near(List<Token> tokens, int from, int end) {
        int first = from;
        while (first > Math.max(0, from - NEAR) && tokens.get(first - 1).kind() != Token.Kind.MARK) {
            first--;
        }
        int last = end;
        while (last < Math.min(tokens.size(), end + NEAR) && tokens.get(last).kind() != Token.Kind.MARK) {
            last++;
        }
        int begin = first;
        int stop = last;
        return PEOPLE.stream()
                .anyMatch(m -> word(m).first(tokens, begin, from) >= 0 || word(m).first(tokens, end, stop) >= 0);
    }

    /** Whether the word at the index tells of any measure. */
    boolean tells(List<Token> tokens, int i) {
        return measures.values().stream().anyMatch(words -> words.at(tokens, i));
    }

    /** What a number with its noun measures, or null when no word tells. */
    @Nullable
    Measure of(List<Token> tokens, int from, int to, int noun, Unit unit) {
        int end = Math.max(noun + 1, to);
        return switch (unit) {
            case SETTLEMENT -> captured.first(tokens, 0, tokens.size()) >= 0 ? Measure.PLACES_CAPTURED : null;
            case KILOMETRE -> Measure.DISTANCE;
            case BUILDING -> {
                int broken = distance(destroyed, tokens, from, end);
                int hurt = distance(damaged, tokens, from, end);
                yield broken == Integer.MAX_VALUE && hurt == Integer.MAX_VALUE
                        ? null
                        : hurt < broken ? Measure.HOUSES_DAMAGED : Measure.HOUSES_DESTROYED;
            }
            case VEHICLE -> {
                boolean broken = behind
                        ? distance(destroyed, tokens, from, end) <= VEHICLE_REACH
                        : destroyed.first(tokens, 0, tokens.size()) >= 0;
                yield broken ? Measure.EQUIPMENT_DESTROYED : null;
            }
            case FACILITY -> out.first(tokens, 0, tokens.size()) >= 0 ? Measure.FACILITIES_OUT : null;
            case ITEM -> {
                boolean stopped =
                        noun >= 0 && weapons.at(tokens, noun) && distance(downed, tokens, from, end) <= DOWNED_REACH;
                yield stopped ? Measure.EQUIPMENT_DESTROYED : null;
            }
            case DAY, PERCENT -> null;
            case PERSON, HOUSEHOLD, CHILD -> people(tokens, from, end, noun);
        };
    }

    /** Whether a word of the measure stands so near to the words between two indices, or is one of them. */
    boolean near(List<Token> tokens, int from, int end, Measure measure, int reach) {
        return distance(word(measure), tokens, from, end) <= reach
                || word(measure).first(tokens, from, end) >= 0;
    }

    /** What a percentage is of, or null. */
    @Nullable
    Measure share(List<Token> tokens, int from, int to) {
        Measure best = null;
        int nearest = Integer.MAX_VALUE;
        for (Measure measure : SHARES) {
            int distance = distance(word(measure), tokens, from, to);
            if (distance < nearest) {
                nearest = distance;
                best = measure;
            }
        }
        int closed = distance(out, tokens, from, to);
        return closed < nearest ? Measure.FACILITIES_OUT : best;
    }

    private @Nullable Measure people(List<Token> tokens, int from, int end, int noun) {
        Measure best = null;
        int nearest = Integer.MAX_VALUE;
        for (Map.Entry<Measure, Phrases> entry : measures.entrySet()) {
            if (entry.getKey() == Measure.HOUSES_DESTROYED || entry.getKey() == Measure.HOUSES_DAMAGED) {
                continue;
            }
            // The noun itself may tell: "14 dead".
            int distance =
                    noun >= 0 && entry.getValue().at(tokens, noun) ? 0 : distance(entry.getValue(), tokens, from, end);
            boolean follows = distance == nearest && best != null && behind(entry.getValue(), tokens, end, distance);
            if (distance < nearest || follows) {
                nearest = distance;
                best = entry.getKey();
            }
        }
        if (nearest == 0 && PLIGHTS.contains(best)) {
            Measure said = saidOf(tokens, from, end);
            return said == null ? best : said;
        }
        boolean fight = noun >= 0 && fighters.at(tokens, noun);
        boolean harmed = best != null && HARM.contains(best) && together(tokens, end, end + FAR, best);
        return fight && !harmed && (best == null || nearest > 3) ? Measure.FIGHTERS : best;
    }

    /** What stands soon behind or right before a noun of plight, without a pause between; null when nothing does. */
    private @Nullable Measure saidOf(List<Token> tokens, int from, int end) {
        for (Measure measure : OUTWEIGHING) {
            // "9 ölü 14 yaralı": that word is the other number's.
            boolean before = word(measure).at(tokens, from - 1) && (from < 2 || !number(tokens, from - 2));
            if (before || together(tokens, end, end + NEAR, measure)) {
                return measure;
            }
        }
        return null;
    }

    /** Whether a word of the measure follows in the same clause; others counted beside it may stand between. */
    private boolean together(List<Token> tokens, int from, int to, Measure measure) {
        for (int i = from; i < Math.min(tokens.size(), to); i++) {
            if (word(measure).at(tokens, i)) {
                return true;
            }
            boolean counted = i + 1 < tokens.size() && number(tokens, i + 1);
            if (tokens.get(i).kind() == Token.Kind.MARK
                    || ((and.at(tokens, i) || tokens.get(i).joined()) && !counted)) {
                return false;
            }
        }
        return false;
    }

    private boolean number(List<Token> tokens, int i) {
        return tokens.get(i).kind() == Token.Kind.NUMBER || numbers.read(tokens, i) != null;
    }

    /** Whether such a word stands so far behind: of two as near, "lost their lives and seven were hurt", the verb counts. */
    private static boolean behind(Phrases words, List<Token> tokens, int end, int distance) {
        int at = end - 1 + distance;
        return distance > 0 && at < tokens.size() && words.at(tokens, at);
    }

    /** Words between a number and the nearest of the phrases; one of another clause is further away. */
    private int distance(Phrases words, List<Token> tokens, int from, int end) {
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            int away = i < from ? from - i : i - end + 1;
            if (away >= 0 && away < nearest) {
                away += behind
                        ? i < from ? 2 + 4 * pauses(tokens, i, from) : 2 * pauses(tokens, end, i)
                        : i < from
                                ? JOINT
                                        * (joints(tokens, i + 1, from)
                                                + (tokens.get(from).joined() ? 1 : 0))
                                : JOINT * joints(tokens, end, i + 1);
            }
            if (away >= 0 && away < nearest && words.at(tokens, i) && (i < from || i >= end)) {
                nearest = away;
            }
        }
        return nearest;
    }

    /** Commas and "and"s: each opens another clause, or another of what is counted. */
    private int joints(List<Token> tokens, int from, int to) {
        int joints = pauses(tokens, from, Math.min(to, tokens.size()));
        for (int i = from; i < to; i++) {
            joints += and.at(tokens, i) || tokens.get(i).joined() ? 1 : 0;
        }
        return joints;
    }

    private static int pauses(List<Token> tokens, int from, int to) {
        int pauses = 0;
        for (int i = from; i < to; i++) {
            pauses += tokens.get(i).is(",")
                            || tokens.get(i).is(";")
                            || tokens.get(i).is("،")
                    ? 1
                    : 0;
        }
        return pauses;
    }

    Phrases word(Measure measure) {
        return measures.getOrDefault(measure, Phrases.NONE);
    }
}
