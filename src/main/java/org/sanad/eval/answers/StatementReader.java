package org.sanad.eval.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.eval.answers.Slot.Kind;
import org.sanad.eval.answers.StatementReading.Held;
import org.sanad.eval.extraction.NamedBodies;
import org.sanad.events.Period;
import org.sanad.places.Gazetteer;
import org.sanad.places.PlaceMention;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads the numbers, days, registered bodies and places out of a statement and looks for each in the statement's
 * citations. Quotations must stand in a cited quote letter by letter; what they say is then not read again.
 */
final class StatementReader {
    /** Of the words of the shorter one, so many stand in the other when both tell the same. */
    private static final double ALIKE = 0.3;

    private static final int MOST_COUNTRIES = 2;
    private static final int PERCENT = 100;

    private final StatementPlaces places;
    private final SpeakerRegistry registry;
    private final NamedBodies bodies;
    private final CitedReader cited;

    StatementReader(Gazetteer gazetteer, SpeakerRegistry registry, CitedReader cited) {
        this.places = new StatementPlaces(gazetteer);
        this.registry = registry;
        this.bodies = new NamedBodies(registry);
        this.cited = cited;
    }

    /**
     * Reads one.
     *
     * @param language that the answer is in
     * @param asked the day that the question was asked on
     */
    StatementReading read(
            GivenAnswer.Statement statement, List<GivenAnswer.Citation> citations, String language, LocalDate asked) {
        List<CitedReading> readings = citations.stream().map(cited::read).toList();
        Readers readers = Readers.of(language);
        Quotations quotations = Quotations.of(statement.text());
        for (CitedReading reading : readings) {
            boolean foreign = !reading.language().equals(readers.language());
            quotations = foreign ? quotations.with(reading.citation().quote()) : quotations;
        }
        List<Held> slots = new ArrayList<>();
        for (String quoted : quotations.quoted()) {
            slots.add(held(new Slot(Kind.QUOTATION, quoted), readings, r -> quotes(r, quoted)));
        }
        Own own = new Own(Tokens.of(quotations.rest(), readers.language()), readers, readings, slots);
        own.days(asked);
        own.bodies();
        own.places(countries(citations));
        own.numbers();
        Set<Integer> alike = alike(quotations, readers.language(), readings, slots);
        readings.stream()
                .filter(r -> speaks(r, statement.text()))
                .forEach(r -> alike.add(r.citation().number()));
        return new StatementReading(statement, slots, alike);
    }

    /** Letter by letter, and no number without what limits it: not "50 people" out of "over 50 people". */
    private static boolean quotes(CitedReading reading, String words) {
        boolean there = Quotations.verbatim(words, reading.citation().quote())
                || reading.says(CitedReader.words(words, reading.language()));
        return there
                && Amount.quantities(Tokens.of(words, reading.language()), Readers.of(reading.language())).stream()
                        .allMatch(reading::holds);
    }

    private List<String> countries(List<GivenAnswer.Citation> citations) {
        return citations.stream()
                .flatMap(c -> cited.places(c).countries().stream().limit(MOST_COUNTRIES))
                .distinct()
                .toList();
    }

    private Held held(Slot slot, List<CitedReading> readings, Predicate<CitedReading> holds) {
        Set<Integer> by =
                readings.stream().filter(holds).map(r -> r.citation().number()).collect(Collectors.toSet());
        boolean inReport = !by.isEmpty()
                || readings.stream().map(r -> cited.whole(r.citation())).anyMatch(holds);
        return new Held(slot, by, inReport);
    }

    /** The statement's own words, station by station: what one has read the next leaves out. */
    private final class Own {
        private final List<Token> tokens;
        private final Readers readers;
        private final List<CitedReading> readings;
        private final List<Held> slots;
        private final boolean[] taken;

        Own(List<Token> tokens, Readers readers, List<CitedReading> readings, List<Held> slots) {
            this.tokens = tokens;
            this.readers = readers;
            this.readings = readings;
            this.slots = slots;
            this.taken = new boolean[tokens.size()];
        }

        private void add(Kind kind, int from, int to, Predicate<CitedReading> holds) {
            slots.add(held(new Slot(kind, Tokens.words(tokens, from, to)), readings, holds));
            take(from, to);
        }

        private void take(int from, int to) {
            for (int i = from; i < to; i++) {
                taken[i] = true;
            }
        }

        private boolean taken(int from, int to) {
            for (int i = from; i < to; i++) {
                if (taken[i]) {
                    return true;
                }
            }
            return false;
        }

        private String folded(int from, int to) {
            return tokens.subList(from, to).stream()
                    .filter(t -> t.kind() != Token.Kind.MARK)
                    .map(Token::folded)
                    .collect(Collectors.joining(" "));
        }

        /** Relative words may be the asker's or the report's: "two days ago", "on Friday". */
        void days(LocalDate asked) {
            for (TimeExpression time : readers.times().read(tokens, asked)) {
                if (time.period().start() == null) {
                    take(time.from(), time.to());
                    continue;
                }
                String words = folded(time.from(), time.to());
                add(
                        Kind.DATE,
                        time.from(),
                        time.to(),
                        r -> r.says(words)
                                || r.holds(time.period())
                                || asPublished(time.from(), r).stream().anyMatch(r::holds));
            }
        }

        private List<Period> asPublished(int from, CitedReading reading) {
            return reading.published().stream()
                    .flatMap(day -> readers.times().read(tokens, day).stream())
                    .filter(t -> t.from() == from)
                    .map(TimeExpression::period)
                    .toList();
        }

        void bodies() {
            for (SpeakerRegistry.Mention mention : registry.named(tokens, 0, tokens.size())) {
                if (!taken(mention.from(), mention.to())) {
                    add(
                            Kind.SPEAKER,
                            mention.from(),
                            mention.to(),
                            r -> r.bodies().contains(mention.entry()) || r.says(folded(mention.from(), mention.to())));
                }
            }
        }

        void places(List<String> countries) {
            for (PlaceMention mention : places.read(tokens, readers.language(), countries)) {
                if (!taken(mention.from(), mention.to())) {
                    add(
                            Kind.PLACE,
                            mention.from(),
                            mention.to(),
                            r -> r.holds(mention.place()) || r.says(folded(mention.from(), mention.to())));
                }
            }
        }

        void numbers() {
            for (Amount amount : Amount.quantities(tokens, readers)) {
                if (!article(amount) && !taken(amount.from(), amount.to())) {
                    boolean counted = counted(amount);
                    add(Kind.NUMBER, amount.from(), amount.to(), r -> counted || r.holds(amount));
                }
            }
        }

        /** "un", "bir"; and the hundred of "50 pour cent". */
        private boolean article(Amount amount) {
            boolean word = tokens.get(amount.from()).isWord();
            boolean behindNumber = IntStream.range(Math.max(0, amount.from() - 2), amount.from())
                    .anyMatch(i -> tokens.get(i).kind() == Token.Kind.NUMBER);
            return word && (amount.is(1) || (amount.is(PERCENT) && behindNumber));
        }

        /** "Two sources say": the citations themselves are counted. */
        private boolean counted(Amount amount) {
            long sources =
                    readings.stream().map(r -> r.citation().source()).distinct().count();
            long reports = readings.stream()
                    .map(r -> r.citation().reportId())
                    .distinct()
                    .count();
            return readings.size() > 1
                    && (amount.is(readings.size()) || amount.is((double) sources) || amount.is((double) reports));
        }
    }

    /** Whether the statement names whoever says what is cited: the other side of a dispute, say. */
    private boolean speaks(CitedReading reading, String text) {
        List<String> chain = reading.citation().attribution();
        return chain.size() > 1
                && (NamedBodies.contains(text, chain.getLast())
                        || bodies.entriesInAnyCase(text).stream()
                                .anyMatch(bodies.entriesInAnyCase(chain.getLast())::contains));
    }

    /** Citations that tell what the statement tells: by their words, else across languages by number and place. */
    private static Set<Integer> alike(
            Quotations quotations, String language, List<CitedReading> readings, List<Held> slots) {
        Set<String> stems = new HashSet<>(CitedReader.stems(quotations.rest(), language));
        quotations.quoted().forEach(q -> stems.addAll(CitedReader.stems(q, language)));
        Set<Integer> alike = new HashSet<>();
        for (CitedReading reading : readings) {
            int number = reading.citation().number();
            Set<String> shared = new HashSet<>(stems);
            shared.retainAll(reading.stems());
            boolean words = shared.size()
                    >= ALIKE
                            * Math.max(1, Math.min(stems.size(), reading.stems().size()));
            boolean told = by(Kind.QUOTATION, number, slots) || by(Kind.NUMBER, number, slots);
            boolean foreign = !reading.language().equals(language);
            if ((words && !shared.isEmpty()) || told || (foreign && everyPlace(number, slots))) {
                alike.add(number);
            }
        }
        return alike;
    }

    private static boolean by(Kind kind, int number, List<Held> slots) {
        return slots.stream().anyMatch(s -> s.slot().kind() == kind && s.by().contains(number));
    }

    /** Of a statement without numbers in another language than its report no more can be asked. */
    private static boolean everyPlace(int number, List<Held> slots) {
        return slots.stream().noneMatch(s -> s.slot().kind() == Kind.NUMBER)
                && slots.stream().filter(s -> s.slot().kind() == Kind.PLACE).allMatch(s -> s.by().contains(number));
    }
}
