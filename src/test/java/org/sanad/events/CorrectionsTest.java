package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.Towns;

class CorrectionsTest {
    private static final Instant NOW = Instant.parse("2024-12-03T11:00:00Z");

    private static Figure families(@Nullable Double number) {
        return counted(Measure.DISPLACED, Unit.HOUSEHOLD, number);
    }

    private static Figure counted(Measure measure, Unit unit, @Nullable Double number) {
        Qualifier qualifier = number == null ? Qualifier.UNQUANTIFIED : Qualifier.EXACT;
        return new Figure(
                measure, unit, number + " counted", number, number, number, qualifier, null, null, null, null);
    }

    private static SourcedFigures correction(Figure wrong) {
        Claim claim = claim(new UUID(1, 1), "تصحيح: العدد الصحيح هو 230 عائلة", 0)
                .publisher("Bulletin")
                .in(Towns.NORTON)
                .figure(families(230.0))
                .replaces(wrong)
                .build();
        return new SourcedFigures(claim, "Bulletin", NOW);
    }

    private static SourcedFigures old(int report, String source, int days, UnaryOperator<ClaimBuilder> more) {
        Claim claim = more.apply(
                        claim(new UUID(2, report), "320 families registered", 0).publisher(source))
                .build();
        return new SourcedFigures(claim, source, NOW.minus(Duration.ofDays(days)));
    }

    static Stream<Arguments> olds() {
        UnaryOperator<ClaimBuilder> wrong = c -> c.in(Towns.NORTON).figure(families(320.0));
        return Stream.of(
                Arguments.of("the same publisher", true, old(1, "Bulletin", 5, wrong)),
                Arguments.of("in any case", true, old(1, "BULLETIN", 5, wrong)),
                Arguments.of(
                        "another paper that quotes it",
                        true,
                        old(1, "Wire", 5, c -> wrong.apply(c).by("Bulletin", Role.OUTLET))),
                Arguments.of(
                        "in the region",
                        true,
                        old(1, "Bulletin", 5, c -> c.in(Towns.NORTH).figure(families(320.0)))),
                Arguments.of("without a place", true, old(1, "Bulletin", 5, c -> c.figure(families(320.0)))),
                Arguments.of("59 days before", true, old(1, "Bulletin", 59, wrong)),
                Arguments.of("another publisher", false, old(1, "Wire", 5, wrong)),
                Arguments.of(
                        "another town",
                        false,
                        old(1, "Bulletin", 5, c -> c.in(Towns.EASTBY).figure(families(320.0)))),
                Arguments.of(
                        "another number",
                        false,
                        old(1, "Bulletin", 5, c -> c.in(Towns.NORTON).figure(families(500.0)))),
                Arguments.of(
                        "another measure",
                        false,
                        old(
                                1,
                                "Bulletin",
                                5,
                                c -> c.in(Towns.NORTON).figure(counted(Measure.RETURNED, Unit.HOUSEHOLD, 320.0)))),
                Arguments.of(
                        "another unit",
                        false,
                        old(
                                1,
                                "Bulletin",
                                5,
                                c -> c.in(Towns.NORTON).figure(counted(Measure.DISPLACED, Unit.PERSON, 320.0)))),
                Arguments.of("61 days before", false, old(1, "Bulletin", 61, wrong)),
                Arguments.of("later", false, old(1, "Bulletin", -1, wrong)),
                Arguments.of(
                        "a denial",
                        false,
                        old(1, "Bulletin", 5, c -> wrong.apply(c).denied())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("olds")
    void takesBackTheNamedNumber(String why, boolean taken, SourcedFigures old) {
        List<Supersession> superseded = Corrections.by(correction(families(320.0)), List.of(old));

        assertThat(superseded.isEmpty()).as(why).isEqualTo(!taken);
    }

    @Test
    void takesBackTheLastCountWhenItNamesNone() {
        SourcedFigures first = old(1, "Bulletin", 9, c -> c.in(Towns.NORTON).figure(families(300.0)));
        SourcedFigures last = old(2, "Bulletin", 5, c -> c.in(Towns.NORTON).figure(families(320.0)));
        SourcedFigures right = old(3, "Bulletin", 2, c -> c.in(Towns.NORTON).figure(families(230.0)));

        assertThat(Corrections.by(correction(families(null)), List.of(first, last, right)))
                .extracting(Supersession::claim)
                .containsExactly(last.id());
    }

    @Test
    void takesBackWhatTheSameReportSaysFurtherUp() {
        Claim above = claim(new UUID(1, 1), "320 عائلة", 500)
                .publisher("Bulletin")
                .figure(families(320.0))
                .build();

        assertThat(Corrections.by(correction(families(320.0)), List.of(new SourcedFigures(above, "Bulletin", NOW))))
                .containsExactly(new Supersession(
                        above.id(), 0, correction(families(320.0)).id(), Supersession.Kind.CORRECTION));
    }

    @Test
    void correctsNothingThatSaysNothingWasWrong() {
        SourcedFigures plain = old(1, "Bulletin", 0, c -> c.figure(families(230.0)));

        assertThat(Corrections.by(plain, List.of(old(2, "Bulletin", 5, c -> c.figure(families(320.0))))))
                .isEmpty();
    }
}
