package org.sanad.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.reading.numbers.Quantity;
import org.sanad.retrieval.Terms;
import org.sanad.text.Phrases;

/** Whether those who act and those who are acted upon are the quote's, each on its side of what is done. */
final class RoleChecks {
    /** Articles and the like between a word and the name it belongs to. */
    private static final int REACH = 2;

    private RoleChecks() {}

    /** One who acts or is counted, where it stands. */
    private record Item(
            int at, Terms.@Nullable Placed party, @Nullable Quantity number) {}

    /** Those who act, and numbers, stand in the order of the quote: it tells who did what to how many. */
    static boolean order(Comparison c) {
        List<Item> quoted = items(c, c.quote());
        int at = 0;
        for (Item item : items(c, c.body())) {
            int next = index(c, item, quoted, at);
            boolean elsewhere = next < 0 && index(c, item, quoted, 0) >= 0;
            if (elsewhere || (next < 0 && (item.number() != null || withinAnother(c, item)))) {
                return false;
            }
            // The same one twice is another's place taken, unless the quote names it twice.
            at = Math.max(at, next + 1);
        }
        return true;
    }

    /** Those of a camp for displaced people act in a sentence, and the camp in its quote: others than the quote's. */
    private static boolean withinAnother(Comparison c, Item item) {
        Terms.Placed party = item.party();
        return party != null
                && c.quote().terms().stream()
                        .map(Terms.Placed::term)
                        .filter(q -> q.stems().size() > party.term().stems().size())
                        .anyMatch(q -> party.term().stems().stream()
                                .allMatch(word -> q.stems().stream()
                                        .anyMatch(other -> other.stream().anyMatch(word::contains))));
    }

    private static int index(Comparison c, Item item, List<Item> quoted, int from) {
        for (int i = from; i < quoted.size(); i++) {
            if (same(c, item, quoted.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Comparison c, Item item, Item quoted) {
        if (item.number() != null && quoted.number() != null) {
            return Objects.equals(item.number().min(), quoted.number().min())
                    && Objects.equals(item.number().max(), quoted.number().max());
        }
        return item.party() != null
                && quoted.party() != null
                && c.kinds().same(item.party().term(), quoted.party().term());
    }

    private static List<Item> items(Comparison c, SentenceReading reading) {
        List<Item> items = new ArrayList<>();
        parties(c, reading).forEach(t -> items.add(new Item(t.from(), t, null)));
        NumberChecks.counting(reading).forEach(q -> items.add(new Item(q.from(), null, q)));
        items.sort(Comparator.comparingInt(Item::at));
        return items;
    }

    private static List<Terms.Placed> parties(Comparison c, SentenceReading reading) {
        boolean[] attributed = reading.attributed();
        return reading.terms().stream()
                .filter(t -> !attributed[t.from()] && c.kinds().party(t, reading.tokens()))
                .toList();
    }

    /** By somebody is not against them; and where endings tell who does what, they are the quote's own. */
    static boolean sides(Comparison c) {
        boolean cases = c.body().words().cases || c.quote().words().cases;
        for (Terms.Placed party : parties(c, c.body())) {
            List<Terms.Placed> quoted = parties(c, c.quote()).stream()
                    .filter(q -> c.kinds().same(party.term(), q.term()))
                    .toList();
            if (cases
                    && (c.crossing()
                            || quoted.stream()
                                    .noneMatch(q -> written(c.quote(), q).equals(written(c.body(), party))))) {
                return false;
            }
            Side here = side(c.body(), party);
            if (!quoted.isEmpty() && quoted.stream().noneMatch(q -> side(c.quote(), q) == here)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> written(SentenceReading reading, Terms.Placed party) {
        return reading.tokens().subList(party.from(), party.to()).stream()
                .map(t -> t.folded())
                .toList();
    }

    private enum Side {
        BY,
        AGAINST,
        NEITHER
    }

    private static Side side(SentenceReading reading, Terms.Placed party) {
        if (before(reading, party.from(), reading.words().by)
                || reading.words().by.at(reading.tokens(), party.to())) {
            return Side.BY;
        }
        return before(reading, party.from(), reading.words().against) ? Side.AGAINST : Side.NEITHER;
    }

    private static boolean before(SentenceReading reading, int at, Phrases words) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (words.at(reading.tokens(), i) && words.end(reading.tokens(), i) <= at) {
                return true;
            }
        }
        return false;
    }

    /** "Rebels were shelled" is not "rebels shelled": who changes sides turns the verb, and who stays does not. */
    static boolean voice(Comparison c) {
        for (Terms.Placed verb : c.body().terms()) {
            for (Terms.Placed quoted : c.quote().terms()) {
                if (c.kinds().same(verb.term(), quoted.term()) && !sameSides(c, verb, quoted)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameSides(Comparison c, Terms.Placed verb, Terms.Placed quoted) {
        boolean turned = turned(c.body(), verb) != turned(c.quote(), quoted);
        boolean round = turned(c.body(), verb) || turned(c.quote(), quoted);
        if (!round) {
            return true;
        }
        for (Terms.Placed party : parties(c, c.body())) {
            for (Terms.Placed other : parties(c, c.quote())) {
                boolean itself = party.equals(verb) || other.equals(quoted);
                boolean sides = (party.from() < verb.from()) != (other.from() < quoted.from());
                boolean beside = c.body().clause(party.from()) == c.body().clause(verb.from())
                        && c.quote().clause(other.from()) == c.quote().clause(quoted.from());
                if (!itself && beside && c.kinds().same(party.term(), other.term()) && sides != turned) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean turned(SentenceReading reading, Terms.Placed verb) {
        return before(reading, verb.from(), reading.words().be);
    }
}
